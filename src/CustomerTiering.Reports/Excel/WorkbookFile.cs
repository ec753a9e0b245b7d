using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CustomerTiering.Reports.Excel;

/// <summary>Writes tables as the sheets of an Excel workbook (.xlsx): headings stay in sight and filter, texts are texts and never formulas.</summary>
/// <remarks>The same tables give the same bytes: parts in the order of their names, without the time at which they were written.</remarks>
internal static class WorkbookFile
{
    private const int LongestText = 32_767;
    private const int LongestName = 31;
    private const uint DayFormat = 164;
    private const uint PercentFormat = 165;
    private const string Forbidden = "[]:*?/\\'";
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the workbook; the stream stays open.</summary>
    public static void Write(Stream stream, IReadOnlyList<SheetTable> tables)
    {
        using var written = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(written, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "workbook");
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            var sheets = new Sheets();
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (place, table) in tables.Index())
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"sheet{place + 1}");
                Sheet(workbook.AddNewPart<WorksheetPart>(id), table);
                sheets.Append(new Sheet { Name = NameOf(table.Name, names), SheetId = (uint)place + 1, Id = id });
            }

            workbook.Workbook = new Workbook(sheets);
        }

        Rewrite(written, stream);
    }

    private static void Sheet(WorksheetPart part, SheetTable table)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(table.Widths.Index().Select(column =>
            new Column { Min = (uint)column.Index + 1, Max = (uint)column.Index + 1, Width = column.Item, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        foreach (var (place, row) in table.Rows.Index())
        {
            writer.WriteElement(new Row(row.Select(CellOf)) { RowIndex = (uint)place + 1 });
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = string.Create(CultureInfo.InvariantCulture, $"A1:{ColumnOf(table.Widths.Count)}{table.Rows.Count}") });
        writer.WriteEndElement();
    }

    private static Cell CellOf(SheetCell cell)
    {
        var style = (uint)cell.Kind;
        return double.IsFinite(cell.Number) ? new Cell { StyleIndex = style, CellValue = new CellValue(cell.Number.ToString("R", CultureInfo.InvariantCulture)) }
            : cell.Text.Length == 0 ? new Cell { StyleIndex = style }
            : new Cell { StyleIndex = style, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(Readable(cell.Text)) { Space = SpaceProcessingModeValues.Preserve }) };
    }

    // What XML cannot hold becomes a space; what a cell cannot hold is cut off.
    private static string Readable(string text)
    {
        var readable = new StringBuilder(Math.Min(text.Length, LongestText));
        foreach (var rune in text.EnumerateRunes())
        {
            if (readable.Length + rune.Utf16SequenceLength > LongestText)
            {
                break;
            }

            _ = rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? readable.Append(' ') : readable.Append(rune.ToString());
        }

        return readable.ToString();
    }

    private static string NameOf(string wished, HashSet<string> taken)
    {
        var plain = Readable(string.Concat(wished.Select(letter => Forbidden.Contains(letter, StringComparison.Ordinal) ? '_' : letter))).Trim();
        plain = plain.Length == 0 ? "_" : plain;
        for (var number = 1; ; number++)
        {
            var ending = number == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" ({number})");
            var name = plain[..Math.Min(plain.Length, LongestName - ending.Length)] + ending;
            if (!string.Equals(name, "History", StringComparison.OrdinalIgnoreCase) && taken.Add(name))
            {
                return name;
            }
        }
    }

    private static string ColumnOf(int number) => number <= 26 ? ((char)('A' + number - 1)).ToString() : ColumnOf((number - 1) / 26) + ColumnOf(((number - 1) % 26) + 1);

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" }, new NumberingFormat { NumberFormatId = PercentFormat, FormatCode = "0.0%" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(Top()),
            new CellFormat(Top()) { FontId = 1, ApplyFont = true },
            new CellFormat(Top()) { NumberFormatId = DayFormat, ApplyNumberFormat = true },
            new CellFormat(Top()) { NumberFormatId = PercentFormat, ApplyNumberFormat = true },
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true }) { ApplyAlignment = true }));

    private static Alignment Top() => new() { Vertical = VerticalAlignmentValues.Top };

    private static void Rewrite(MemoryStream written, Stream stream)
    {
        using var from = new ZipArchive(written, ZipArchiveMode.Read, leaveOpen: true);
        using var to = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in from.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal))
        {
            var entry = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
            entry.LastWriteTime = NoTime;
            using var input = part.Open();
            using var output = entry.Open();
            input.CopyTo(output);
        }
    }
}
