using System.Runtime.InteropServices;

namespace CustomerTiering.Sales;

/// <summary>Codes for texts in order of first sight: the dictionary of a dictionary-coded column.</summary>
internal sealed class IdTable
{
    private readonly Dictionary<string, int> codes = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    /// <summary>Number of different texts.</summary>
    public int Count => texts.Count;

    /// <summary>The texts by code.</summary>
    public ReadOnlySpan<string> Texts => CollectionsMarshal.AsSpan(texts);

    /// <summary>The code of a text, new if it was not seen before.</summary>
    public int CodeOf(ReadOnlySpan<char> text)
    {
        var lookup = codes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(text, out var code))
        {
            return code;
        }

        return Append(text.ToString());
    }

    /// <summary>The code of a text, new if it was not seen before; the text itself is kept.</summary>
    public int CodeOf(string text) => codes.TryGetValue(text, out var code) ? code : Append(text);

    /// <summary>The code of a text that was seen, or −1.</summary>
    public int Find(string text) => codes.GetValueOrDefault(text, -1);

    private int Append(string text)
    {
        var code = texts.Count;
        codes.Add(text, code);
        texts.Add(text);
        return code;
    }
}
