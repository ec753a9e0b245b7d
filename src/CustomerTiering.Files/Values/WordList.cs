using CustomerTiering.Files.Columns;

namespace CustomerTiering.Files.Values;

/// <summary>The words under which exports carry the values of a closed list, English and Chinese; letter case, blanks and punctuation do not matter.</summary>
internal sealed class WordList<T>
{
    private const char FirstChinese = '\u4e00';
    private readonly Dictionary<string, T> values = new(StringComparer.Ordinal);

    /// <summary>A list of words.</summary>
    /// <param name="entries">Each value with its words, commas between; messages show the first of them and the first Chinese one.</param>
    public WordList(params IEnumerable<(T Value, string Words)> entries)
    {
        var shown = new List<string>();
        foreach (var (value, words) in entries)
        {
            string[] each = words.Split(',', StringSplitOptions.TrimEntries);
            shown.Add(each.FirstOrDefault(word => word[0] >= FirstChinese) is { } chinese && !string.Equals(chinese, each[0], StringComparison.Ordinal) ? $"{each[0]} ({chinese})" : each[0]);
            foreach (var word in each)
            {
                values[HeaderName.Fold(word)] = value;
            }
        }

        Shown = string.Join(", ", shown);
    }

    /// <summary>One word of each value with its Chinese, commas between.</summary>
    public string Shown { get; }

    /// <summary>The value of a word.</summary>
    public bool TryRead(ReadOnlySpan<char> word, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value) => values.TryGetValue(HeaderName.Fold(word.ToString()), out value);
}
