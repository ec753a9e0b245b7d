using System.Text;
using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Tests.Tables;

public sealed class EncodingTests
{
    private const string Chinese = "客户编码,客户名称,日期,金额\nC1,红旗供销社,2024-01-01,1.5\nC2,幸福超市,2024-01-02,2.5\n";
    private const string French = "customer,name,date,amount\nC1,Café Crème,2024-01-01,1.5\nC2,Épicerie Noël,2024-01-02,2.5\n";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("gb18030", false)]
    public void Chinese_names_come_through(string name, bool withMark)
    {
        var result = ReadFiles.Orders(Bytes(Chinese, name, withMark));
        result.Files[0].Table.Encoding.ShouldBe(name);
        Names(result.CustomersFromLines).ShouldBe(["红旗供销社", "幸福超市"]);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("windows-1252")]
    public void Accents_come_through(string name)
    {
        var result = ReadFiles.Orders(Bytes(French, name, withMark: false));
        result.Files[0].Table.Encoding.ShouldBe(name);
        Names(result.CustomersFromLines).ShouldBe(["Café Crème", "Épicerie Noël"]);
    }

    [Fact]
    public void The_whole_file_decides_and_not_its_first_megabyte()
    {
        var ascii = string.Concat(Enumerable.Repeat("C3,plain,2024-01-03,1\n", 60_000));
        var result = ReadFiles.Orders(Bytes("customer,name,date,amount\n" + ascii + "C1,Café,2024-01-01,1.5\n", "windows-1252", withMark: false));
        result.Files[0].Table.Encoding.ShouldBe("windows-1252");
        Names(result.CustomersFromLines).First().ShouldBe("Café");
    }

    [Fact]
    public void A_damaged_row_in_a_file_of_utf8_is_rejected_and_located()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Chinese), .. "C9,"u8, 0xE9, 0x65, .. ",2024-01-01,1\n"u8, .. "C4,x,2024-01-05,1\n"u8];
        var result = ReadFiles.Orders(bytes);
        var fault = result.Faults.First.ShouldHaveSingleItem();
        (fault.Kind, fault.Line, fault.Detail).ShouldBe((RowFaultKind.Undecodable, 4, "utf-8"));
        result.Ledger.Count.ShouldBe(3);
    }

    [Fact]
    public void A_stated_encoding_is_used()
    {
        var options = ReadingOptions.Default with { Profile = ReadingProfile.Detected with { Dialect = new Dialect(Encoding: "GBK") } };
        Names(ReadFiles.Orders(Bytes(Chinese, "gb18030", withMark: false), options).CustomersFromLines).ShouldBe(["红旗供销社", "幸福超市"]);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Lines_end_in_any_way(string end)
    {
        var result = ReadFiles.Orders(("customer,date,amount\nC1,2024-01-01,x\n\nC1,2024-01-02,3\n").Replace("\n", end));
        result.Faults.First.ShouldHaveSingleItem().Line.ShouldBe(2);
        result.Ledger.Count.ShouldBe(1);
    }

    [Fact]
    public void Titles_before_the_header_are_passed_over_and_told()
    {
        var result = ReadFiles.Orders("Sales 2024\n\ncustomer,date,amount\nC1,2024-01-01,x\nC1,2024-01-02,3\n");
        result.Files[0].Table.HeaderLine.ShouldBe(3);
        result.Notes.ShouldHaveSingleItem().Kind.ShouldBe(FileNoteKind.TitleLines);
        result.Faults.First.ShouldHaveSingleItem().Line.ShouldBe(4);
    }

    [Fact]
    public void The_separator_line_of_spreadsheets_is_understood()
    {
        var result = ReadFiles.Orders("sep=;\ncustomer;date;amount\nC1;2024-01-02;3\n");
        result.Ledger.Count.ShouldBe(1);
        result.Notes.ShouldBeEmpty();
    }

    private static byte[] Bytes(string text, string encoding, bool withMark)
    {
        var codes = TextEncodings.Named(encoding);
        return [.. withMark ? Encoding.GetEncoding(codes.CodePage == 65001 ? "utf-8" : encoding).GetPreamble() : [], .. codes.GetBytes(text)];
    }

    private static IEnumerable<string> Names(CustomerFile file) => file.Customers.Select(customer => customer.Name);
}
