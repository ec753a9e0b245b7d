namespace CustomerTiering.Policies;

/// <summary>The words of a closed vocabulary as policies write them: the members' names with a small first letter.</summary>
internal sealed class PolicyWords<T>
    where T : struct, Enum
{
    private readonly (string Word, T Value)[] words =
        [.. Enum.GetValues<T>().Select(value => (char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..], value))];

    /// <summary>The words, in the order of the vocabulary.</summary>
    public IReadOnlyList<string> All => [.. words.Select(pair => pair.Word)];

    /// <summary>The word of a value.</summary>
    public string Of(T value) => Array.Find(words, pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Word;

    /// <summary>The value of a word, letter by letter.</summary>
    public bool TryRead(string word, out T value)
    {
        var place = Array.FindIndex(words, pair => string.Equals(pair.Word, word, StringComparison.Ordinal));
        value = place < 0 ? default : words[place].Value;
        return place >= 0;
    }
}
