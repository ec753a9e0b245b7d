namespace CustomerTiering.Files.Rows;

/// <summary>Gives the same id for the same text, so that a text that stands on a million lines is kept once.</summary>
internal sealed class IdPool<T>(Func<string, T> make)
    where T : struct
{
    private readonly Dictionary<string, T> ids = new(StringComparer.Ordinal);

    public T Of(ReadOnlySpan<char> text)
    {
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(text, out var id))
        {
            return id;
        }

        var key = text.ToString();
        id = make(key);
        ids.Add(key, id);
        return id;
    }
}
