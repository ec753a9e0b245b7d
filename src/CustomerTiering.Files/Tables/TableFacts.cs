namespace CustomerTiering.Files.Tables;

/// <summary>
/// How a file turned out to be written.
/// </summary>
/// <param name="Format"><c>csv</c>, <c>xlsx</c> or <c>xls</c>.</param>
/// <param name="Encoding">The name of the encoding; empty for a workbook.</param>
/// <param name="Delimiter">What separates the columns; empty for a workbook.</param>
/// <param name="Sheet">The sheet read; empty for a CSV file.</param>
/// <param name="HeaderLine">The line of the header, 1 for the first.</param>
public sealed record TableFacts(string Format, string Encoding, string Delimiter, string Sheet, long HeaderLine);
