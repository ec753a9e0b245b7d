using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CustomerTiering.Files.Tests.Tables;

/// <summary>Small Excel workbooks in memory: numbers, days with a day format, texts and blanks.</summary>
internal static class WorkbookFile
{
    public static byte[] Of(params (string Name, object?[][] Rows)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets());
            var styles = workbook.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = new Stylesheet(
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
            uint id = 1;
            foreach (var (name, rows) in sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(rows.Select((row, i) => new Row(row.Select(Cell)) { RowIndex = (uint)i + 1 })));
                workbook.Workbook.Sheets!.Append(new Sheet { Name = name, SheetId = id++, Id = workbook.GetIdOfPart(part) });
            }
        }

        return stream.ToArray();
    }

    private static Cell Cell(object? value) => value switch
    {
        null => new Cell(),
        string text => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) },
        DateTime day => new Cell { StyleIndex = 1, CellValue = new CellValue(day.ToOADate().ToString(CultureInfo.InvariantCulture)) },
        var number => new Cell { CellValue = new CellValue(Convert.ToString(number, CultureInfo.InvariantCulture)!) },
    };
}
