namespace CustomerTiering.Files.Values;

/// <summary>The words by which exports say that there is no value.</summary>
/// <remarks>
/// Databases write NULL, \N or (null); statistics programs NA and NaN; spreadsheets N/A and #N/A; people a hyphen. "NA" can be
/// a name or a region (North America), so texts are blank only for words that are nothing else.
/// </remarks>
internal static class Blank
{
    /// <summary>Whether an id, a number or a day is not there.</summary>
    public static bool IsValue(ReadOnlySpan<char> trimmed) => trimmed.Length switch
    {
        0 => true,
        > 6 => false,
        _ => IsText(trimmed) || trimmed is "-" or "—" or "–" or "--" || Is(trimmed, "NA") || Is(trimmed, "NaN"),
    };

    /// <summary>Whether a name or another text is not there.</summary>
    public static bool IsText(ReadOnlySpan<char> trimmed) => trimmed.Length switch
    {
        0 => true,
        > 6 => false,
        _ => Is(trimmed, "NULL") || Is(trimmed, "(null)") || trimmed is "\\N" || Is(trimmed, "N/A") || Is(trimmed, "#N/A"),
    };

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
