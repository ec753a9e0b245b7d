namespace CustomerTiering.Files.Tables;

/// <summary>
/// How a file is laid out. An empty text means: detect it.
/// </summary>
/// <param name="Delimiter">What separates the columns of a CSV file: one ASCII character.</param>
/// <param name="Encoding">The name of the encoding, such as <c>utf-8</c>, <c>utf-16</c>, <c>gb18030</c> or <c>windows-1252</c>.</param>
/// <param name="Sheet">The name of the sheet of a workbook; detected is the first visible sheet with a header.</param>
public sealed record Dialect(string Delimiter = "", string Encoding = "", string Sheet = "")
{
    /// <summary>Everything is detected.</summary>
    public static Dialect Detected { get; } = new();

    /// <summary>What separates the columns; checked to be one ASCII character that is no quote and no line break, or empty.</summary>
    public string Delimiter { get; init; } = IsDelimiter(Delimiter) ? Delimiter : throw new ArgumentException($"'{Delimiter}' is not one ASCII character that can separate columns.", nameof(Delimiter));

    /// <summary>The name of the encoding; checked to be one that the system knows, or empty.</summary>
    public string Encoding { get; init; } = TextEncodings.IsKnown(Encoding) ? Encoding : throw new ArgumentException($"'{Encoding}' is not an encoding that is known.", nameof(Encoding));

    /// <summary>Whether a text can separate columns, or is empty.</summary>
    public static bool IsDelimiter(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 || (text.Length == 1 && char.IsAscii(text[0]) && text[0] is not ('"' or '\r' or '\n' or '\0') && !char.IsAsciiLetterOrDigit(text[0]));
    }
}
