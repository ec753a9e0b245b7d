namespace CustomerTiering.Reports.Csv;

/// <summary>How tables are written as CSV. The form itself is RFC 4180: commas, CRLF, quotes where a cell needs them; numbers in invariant notation.</summary>
public sealed record CsvStyle
{
    /// <summary>For other programs: no byte-order mark, formulas guarded.</summary>
    public static CsvStyle Plain { get; } = new();

    /// <summary>For Excel, which takes UTF-8 for a local code page unless a byte-order mark says otherwise.</summary>
    public static CsvStyle ForExcel { get; } = new() { ByteOrderMark = true };

    /// <summary>Whether the file starts with a byte-order mark.</summary>
    public bool ByteOrderMark { get; init; }

    /// <summary>
    /// Whether a text that a spreadsheet would take for a formula (it starts with = + - @, a tab or a line break) gets an apostrophe in front. On unless
    /// stated: names and ids come from other people's systems, and opening a file must run nothing. Turn it off where a program reads the file and ids such as
    /// <c>-12</c> must stay as they are. Numbers are never touched.
    /// </summary>
    public bool GuardFormulas { get; init; } = true;
}
