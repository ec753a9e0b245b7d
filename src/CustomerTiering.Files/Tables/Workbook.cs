using System.Text;
using CustomerTiering.Files.Faults;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace CustomerTiering.Files.Tables;

/// <summary>Opens Excel workbooks and chooses the sheet to read.</summary>
internal static class Workbook
{
    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Opens a workbook at its first sheet.</summary>
    /// <exception cref="FileFaultException">It is damaged or protected.</exception>
    public static IExcelDataReader Open(string file, Stream stream)
    {
        try
        {
            return ExcelReaderFactory.CreateReader(stream, new ExcelReaderConfiguration { FallbackEncoding = TextEncodings.Gb18030, LeaveOpen = false });
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            stream.Dispose();
            throw new FileFaultException(FileFault.Of(FileFaultKind.DamagedWorkbook, file, detail: exception.GetType().Name));
        }
    }

    /// <summary>What the workbook reader throws at broken input: its own exceptions, and those of the zip and XML readers under it.</summary>
    public static bool IsDamage(Exception exception) => exception is ExcelReaderException or InvalidDataException or System.Xml.XmlException or IOException
        or NotSupportedException or FormatException or ArgumentException or IndexOutOfRangeException or NullReferenceException or InvalidOperationException or KeyNotFoundException or OverflowException;

    /// <summary>Moves to the sheet asked for, or to the first visible one with a filled row.</summary>
    /// <returns>The sheet's place and the names of all sheets.</returns>
    /// <exception cref="FileFaultException">There is no such sheet, or every sheet is empty.</exception>
    public static (int Place, IReadOnlyList<string> Names) Choose(string file, Func<Stream> open, string stated)
    {
        var names = new List<string>();
        var chosen = -1;
        using var reader = Open(file, open());
        using var table = new ExcelTable(file, reader);
        do
        {
            names.Add(reader.Name);
            var fits = stated.Length > 0
                ? string.Equals(reader.Name.Trim(), stated.Trim(), StringComparison.OrdinalIgnoreCase)
                : string.Equals(reader.VisibleState, "visible", StringComparison.Ordinal) && table.Next();
            chosen = chosen < 0 && fits ? names.Count - 1 : chosen;
        }
        while (reader.NextResult());

        return chosen >= 0
            ? (chosen, names)
            : throw new FileFaultException(stated.Length > 0
                ? FileFault.Of(FileFaultKind.MissingSheet, file, value: stated, detail: FaultPlace.List(names))
                : FileFault.Of(FileFaultKind.Empty, file));
    }
}
