using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Tests.Tables;

public sealed class ExcelTests
{
    private static readonly object?[] Header = ["客户编码", "开票日期", "数量", "金额", "成本", "品项"];

    [Fact]
    public void Numbers_days_and_texts_of_a_workbook_become_lines()
    {
        var bytes = WorkbookFile.Of(("Sales", [Header, [17850, new DateTime(2024, 12, 31, 8, 26, 0), 3, 0.1, null, "i1"], ["C2", "2024-01-02", -1, "(1,234.50)", 1e-7, 12345678901.0], [], ["C3", 45657.35, 1, 8300065.814, 0, null]]));
        var lines = ReadFiles.Lines(bytes);
        lines.Select(line => (line.Customer.Value, Calendars.IsoDay.Text(line.Day), line.Quantity, line.Amount, line.Cost.IsKnown, line.Item.Value)).ShouldBe(
        [
            ("17850", "2024-12-31", 3m, 0.1m, false, "i1"),
            ("C2", "2024-01-02", -1m, -1234.50m, true, "12345678901"),
            ("C3", "2024-12-31", 1m, 8300065.814m, true, ""),
        ]);

        var result = ReadFiles.Orders(bytes);
        (result.Files[0].Table.Format, result.Files[0].Table.Sheet, result.Rows).ShouldBe(("xlsx", "Sales", new RowCounts(3, 0, 0)));
    }

    [Fact]
    public void A_fault_is_located_by_the_row_of_the_sheet()
    {
        var result = ReadFiles.Orders(WorkbookFile.Of(("Sales", [["2024 年销售明细"], [], Header, ["C1", new DateTime(2024, 1, 1), 1, "many", null, null], ["C1", "soon", 1, 1, null, null], ["C1", new DateTime(2024, 1, 1), 1, 2, null, null]])));
        result.Files[0].Table.HeaderLine.ShouldBe(3);
        result.Faults.First.Select(fault => (fault.Kind, fault.Line, fault.Column)).ShouldBe([(RowFaultKind.NotANumber, 4, "金额"), (RowFaultKind.NotADay, 5, "开票日期")]);
        result.Notes.ShouldHaveSingleItem().Kind.ShouldBe(FileNoteKind.TitleLines);
    }

    [Fact]
    public void The_first_sheet_with_rows_is_read_and_the_others_are_told()
    {
        var bytes = WorkbookFile.Of(("Cover", []), ("Sales", [Header, ["C1", "2024-01-01", 1, 1, 1, "x"]]), ("Old", [Header, ["C1", "2020-01-01", 1, 5, 1, "x"]]));
        var first = ReadFiles.Orders(bytes);
        first.Files[0].Table.Sheet.ShouldBe("Sales");
        first.Notes.Select(note => (note.Kind, note.Detail)).ShouldBe([(FileNoteKind.OtherSheets, "Cover, Old")]);

        ReadFiles.Orders(bytes, Sheet("old")).Ledger.Span.LastDay.Year.ShouldBe(2020);
        var fault = ReadFiles.Refusal(bytes, Sheet("Nope"));
        (fault.Kind, fault.Value, fault.Detail).ShouldBe((FileFaultKind.MissingSheet, "Nope", "Cover, Sales, Old"));
    }

    [Fact]
    public void A_workbook_cut_short_is_damaged()
    {
        var bytes = WorkbookFile.Of(("Sales", [Header, ["C1", "2024-01-01", 1, 1, 1, "x"]]));
        ReadFiles.Refusal(bytes[..(bytes.Length / 2)]).Kind.ShouldBe(FileFaultKind.DamagedWorkbook);
    }

    [Fact]
    public void A_second_header_in_a_sheet_is_located()
    {
        var fault = ReadFiles.Refusal(WorkbookFile.Of(("Sales", [Header, ["C1", "2024-01-01", 1, 1, 1, "x"], Header])));
        (fault.Kind, fault.Line).ShouldBe((FileFaultKind.SecondHeader, 3));
    }

    [Fact]
    public void Empty_sheets_are_an_empty_file() => ReadFiles.Refusal(WorkbookFile.Of(("Sales", []))).Kind.ShouldBe(FileFaultKind.Empty);

    private static ReadingOptions Sheet(string name) =>
        ReadingOptions.Default with { Profile = ReadingProfile.Detected with { Dialect = new Dialect(Sheet: name) } };
}
