using System.Text;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Orders;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Values;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.Tests.Tables;

/// <summary>Every kind of broken file gets one located message, or located rows; none gets a stack trace or a wrong sum.</summary>
public sealed class BrokenFileTests
{
    private const string Header = "customer,date,amount,item\n";

    private static readonly string[] Rows = [.. Enumerable.Range(1, 60).Select(i => FormattableString.Invariant($"C{i % 7},2024-01-{(i % 28) + 1:00},{i}.50,item {i}\n"))];

    [Theory]
    [InlineData('^')]
    [InlineData('~')]
    public void A_delimiter_that_is_none_of_the_four_is_a_wrong_delimiter(char delimiter)
    {
        var fault = ReadFiles.Refusal(Whole(Header).Replace(',', delimiter));
        fault.Kind.ShouldBe(FileFaultKind.WrongDelimiter);
        fault.Line.ShouldBe(1);
        fault.Value.ShouldBe($"customer{delimiter}date{delimiter}amount{delimiter}item");
    }

    [Fact]
    public void Rows_separated_otherwise_than_the_header_are_a_wrong_delimiter_at_the_first_row()
    {
        var fault = ReadFiles.Refusal(Header + string.Concat(Rows).Replace(',', ';'));
        (fault.Kind, fault.Line).ShouldBe((FileFaultKind.WrongDelimiter, 2));
    }

    [Fact]
    public void A_stated_delimiter_that_separates_nothing_is_wrong()
    {
        var fault = ReadFiles.Refusal(Whole(Header), ReadingOptions.Default with { Profile = ReadingProfile.Detected with { Dialect = new Dialect(";") } });
        (fault.Kind, fault.Line, fault.Detail).ShouldBe((FileFaultKind.WrongDelimiter, 1, ";"));
    }

    [Theory]
    [InlineData("customer,item,amount\nC1,x,3\n", "date")]
    [InlineData("date,item,amount\n2024-01-01,x,3\n", "customer")]
    [InlineData("date,customer,quantity\n2024-01-01,x,3\n", "amount")]
    public void A_missing_column_is_named(string text, string field)
    {
        var fault = ReadFiles.Refusal(text);
        (fault.Kind, fault.Line, fault.Column).ShouldBe((FileFaultKind.MissingColumn, 1, field));
        fault.Detail.ShouldBe(text[..text.IndexOf('\n')].Replace(",", ", "));
    }

    [Fact]
    public void Text_in_a_number_rejects_its_row_only()
    {
        var result = ReadFiles.Orders(Header + Rows[0] + "C1,2024-01-01,abc,x\n" + Rows[1]);
        result.Rows.ShouldBe(new RowCounts(3, 0, 1));
        result.Faults.First.ShouldBe([new RowFault(RowFaultKind.NotANumber, ReadFiles.Name, 3, "amount", "abc", " (1,234.56)")]);
        result.Ledger.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("2024-02-31", RowFaultKind.ImpossibleDay)]
    [InlineData("2023-02-29", RowFaultKind.ImpossibleDay)]
    [InlineData("0024-02-01", RowFaultKind.ImpossibleDay)]
    [InlineData("2024-13-45", RowFaultKind.ImpossibleDay)]
    [InlineData("soon", RowFaultKind.NotADay)]
    [InlineData("", RowFaultKind.Missing)]
    public void An_impossible_day_rejects_its_row_only(string day, RowFaultKind kind)
    {
        var result = ReadFiles.Orders(Header + Rows[0] + $"C1,{day},5,x\n" + Rows[1]);
        result.Rows.ShouldBe(new RowCounts(3, 0, 1));
        var fault = result.Faults.First.ShouldHaveSingleItem();
        (fault.Kind, fault.Line, fault.Column, fault.Value).ShouldBe((kind, 3, "date", day));
    }

    [Fact]
    public void A_field_cut_off_in_quotes_is_located_where_the_quote_was_opened()
    {
        var fault = ReadFiles.Refusal(Header + string.Concat(Rows) + "C1,2024-01-01,5,\"half of a fie");
        (fault.Kind, fault.Line, fault.Value).ShouldBe((FileFaultKind.UnclosedQuote, Rows.Length + 2, "half of a fie"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void A_quote_that_swallows_the_rest_of_the_file_is_located_where_it_was_opened(int repeats)
    {
        var fault = ReadFiles.Refusal(Header + string.Concat(Rows) + "C1,2024-01-01,5,\"open\n" + string.Concat(Enumerable.Repeat(string.Concat(Rows), repeats)));
        (fault.Kind, fault.Line, fault.Value).ShouldBe((FileFaultKind.UnclosedQuote, Rows.Length + 2, "open"));
    }

    [Fact]
    public void A_quote_that_swallows_the_next_quoted_line_is_located_where_it_was_opened()
    {
        const string Quoted = "\"C1\",\"2024-01-01\",\"5\",\"a\nb\"\n";
        var fault = ReadFiles.Refusal(Header + Quoted + Quoted + "\"C2\",\"2024-01-01\",\"5\",\"open\n" + Quoted);
        (fault.Kind, fault.Line, fault.Value).ShouldBe((FileFaultKind.UnclosedQuote, 6, "open"));
    }

    [Fact]
    public void A_quote_opened_after_a_whole_field_over_two_lines_is_located_on_its_own_line()
    {
        var fault = ReadFiles.Refusal("customer,note,date,amount,item\nC1,\"two\nlines\",2024-01-01,5,\"open\nC2,x,2024-01-01,5,y\n");
        (fault.Kind, fault.Line).ShouldBe((FileFaultKind.UnclosedQuote, 3));
    }

    [Fact]
    public void Text_after_a_closing_quote_on_one_line_rejects_its_row_only()
    {
        var result = ReadFiles.Orders(Header + Rows[0] + "C1,2024-01-01,5,\"a\"b\n" + Rows[1]);
        var fault = result.Faults.First.ShouldHaveSingleItem();
        (fault.Kind, fault.Line, result.Ledger.Count).ShouldBe((RowFaultKind.StrayQuote, 3, 2));
    }

    [Fact]
    public void A_quote_within_a_field_is_text()
    {
        ReadFiles.Orders(Header + "C1,2024-01-01,5,5\" pipe\n").Ledger.Count.ShouldBe(1);
    }

    [Fact]
    public void Nul_characters_reject_their_row_only()
    {
        var result = ReadFiles.Orders(Header + Rows[0] + "C1,2024-01-01,5,a\0b\n" + Rows[1] + new string('\0', 4096));
        result.Rows.ShouldBe(new RowCounts(4, 0, 2));
        result.Faults.First.Select(fault => (fault.Kind, fault.Line)).ShouldBe([(RowFaultKind.Nul, 3), (RowFaultKind.Nul, 5)]);
        result.Faults.First[0].Value.ShouldContain("a\\0b");
    }

    [Theory]
    [InlineData("C1,2024-01-01,5,{0}\n")]
    [InlineData("C1,2024-01-01,5,\"{0}\"\n")]
    [InlineData("C1,2024-01-01,{0},x\n")]
    public void A_line_of_two_megabytes_is_located(string row)
    {
        var fault = ReadFiles.Refusal(Header + string.Concat(Rows) + row.Replace("{0}", new string('9', 2_000_000)) + Rows[0]);
        (fault.Kind, fault.Line).ShouldBe((FileFaultKind.LongLine, Rows.Length + 2));
        fault.Text(Cultures.English).Length.ShouldBeLessThan(400);
    }

    [Fact]
    public void A_file_of_one_line_of_two_megabytes_is_located()
    {
        var fault = ReadFiles.Refusal(new string('x', 2_000_000));
        (fault.Kind, fault.Line).ShouldBe((FileFaultKind.LongLine, 1));
    }

    [Theory]
    [InlineData("customer,date,amount,item\n", 0)]
    [InlineData("Customer, DATE ,Amount,Item\n", 0)]
    [InlineData("客户编码,日期,金额,品项\n", 0)]
    [InlineData("customer,date,amount,item\n", 20)]
    [InlineData("client,order date,amount,qty,cost\n", 20)]
    public void A_second_header_is_located(string second, int after)
    {
        var fault = ReadFiles.Refusal(Header + string.Concat(Rows[..after]) + second + string.Concat(Rows[after..]));
        (fault.Kind, fault.Line, fault.Detail).ShouldBe((FileFaultKind.SecondHeader, after + 2, "1"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n\t\n")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_told(string text) => ReadFiles.Refusal(text).Kind.ShouldBe(FileFaultKind.Empty);

    [Fact]
    public void A_header_without_rows_is_told() => ReadFiles.Refusal(Header + "\n,,,\n").Kind.ShouldBe(FileFaultKind.NoRows);

    [Fact]
    public void Random_bytes_are_binary()
    {
        var bytes = new byte[50_000];
        new Random(1).NextBytes(bytes);
        ReadFiles.Refusal(bytes).Kind.ShouldBe(FileFaultKind.Binary);
    }

    [Theory]
    [InlineData("\u0089PNG\r\n\u001a\n", FileFaultKind.Binary)]
    [InlineData("\u001f\u008b\u0008", FileFaultKind.Binary)]
    [InlineData("%PDF-1.7\n", FileFaultKind.Binary)]
    [InlineData("PK\u0003\u0004 not a workbook", FileFaultKind.DamagedWorkbook)]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 cut", FileFaultKind.DamagedWorkbook)]
    [InlineData("<html><table><tr><td>1</td></tr></table></html>", FileFaultKind.Markup)]
    [InlineData("\n<?xml version=\"1.0\"?><Workbook/>", FileFaultKind.Markup)]
    public void Other_formats_are_told(string start, FileFaultKind kind) => ReadFiles.Refusal(Encoding.Latin1.GetBytes(start)).Kind.ShouldBe(kind);

    [Fact]
    public void A_file_that_is_not_there_is_told() =>
        OrderFile.Read(Path.Combine(Path.GetTempPath(), "no", "such", "file.csv")).ShouldBeOfType<OrderFileOutcome.Refused>().Fault.Kind.ShouldBe(FileFaultKind.NotFound);

    [Fact]
    public void A_folder_is_not_readable() =>
        OrderFile.Read(Path.GetTempPath()).ShouldBeOfType<OrderFileOutcome.Refused>().Fault.Kind.ShouldBe(FileFaultKind.NotReadable);

    [Fact]
    public void A_wrong_number_of_fields_rejects_its_row_only_and_empty_ones_at_the_end_do_not_count()
    {
        var result = ReadFiles.Orders(Header + "C1,2024-01-01,5\nC1,2024-01-01,5,x,y\nC1,2024-01-01,5,x,,\n");
        result.Rows.ShouldBe(new RowCounts(3, 0, 2));
        result.Faults.First.Select(fault => (fault.Kind, fault.Line, fault.Value, fault.Detail)).ShouldBe([(RowFaultKind.FieldCount, 2, "3", "4"), (RowFaultKind.FieldCount, 3, "5", "4")]);
    }

    [Fact]
    public void Days_that_can_be_read_two_ways_throughout_are_refused_with_the_first_of_them()
    {
        const string Text = Header + "C1,1/2/2024,3,x\nC2,3/4/2024,5,y\n";
        var fault = ReadFiles.Refusal(Text);
        (fault.Kind, fault.Line, fault.Column, fault.Value).ShouldBe((FileFaultKind.AmbiguousDays, 2, "date", "1/2/2024"));

        var stated = ReadFiles.Orders(Text, ReadingOptions.Default with { Profile = ReadingProfile.Detected with { Days = DayFormat.Of("M/d/yyyy") } });
        stated.Ledger.Span.ToString().ShouldBe("2024-01-02..2024-03-04");
    }

    [Fact]
    public void Days_that_change_their_order_within_the_file_are_refused()
    {
        var fault = ReadFiles.Refusal(Header + "C1,1/2/2024,3,x\nC2,13/4/2024,5,y\nC2,4/13/2024,5,y\n");
        (fault.Kind, fault.Line, fault.Value, fault.Detail).ShouldBe((FileFaultKind.MixedDays, 3, "13/4/2024", "4"));
    }

    [Fact]
    public void One_slip_among_hundreds_of_days_rejects_its_row_only()
    {
        var rows = string.Concat(Enumerable.Range(1, 300).Select(i => FormattableString.Invariant($"C1,1/{13 + (i % 18)}/2024,3,x\n")));
        var result = ReadFiles.Orders(Header + rows + "C1,14/1/2024,3,x\n");
        var fault = result.Faults.First.ShouldHaveSingleItem();
        (fault.Kind, fault.Line, result.Files[0].Days).ShouldBe((RowFaultKind.ImpossibleDay, 302, DayOrder.MonthFirst));
    }

    [Fact]
    public void A_question_that_a_late_row_asks_is_answered_by_the_whole_file()
    {
        // 3,000 plain rows come before the first number with a comma, and the answer after it.
        var rows = string.Concat(Enumerable.Range(1, 3000).Select(i => "C1;2024-01-01;7;x\n"));
        var result = ReadFiles.Orders(Header.Replace(',', ';') + rows + "C1;2024-01-01;1,234;x\nC1;2024-01-01;0,5;x\n");
        result.Files[0].DecimalMark.ShouldBe(DecimalMark.Comma);
        result.Ledger.Total(SalesWindow.Everything).RevenueOf(0).Value.ShouldBe(21_000m + 1.234m + 0.5m);
    }

    [Fact]
    public void Numbers_that_can_be_read_two_ways_throughout_are_refused_unless_commas_separate_the_columns()
    {
        const string Text = "customer;date;amount\nC1;2024-01-01;1,234\n";
        var fault = ReadFiles.Refusal(Text);
        (fault.Kind, fault.Line, fault.Value).ShouldBe((FileFaultKind.AmbiguousNumbers, 2, "1,234"));

        var assumed = ReadFiles.Orders("customer,date,amount\nC1,2024-01-01,\"1,234\"\n");
        assumed.Ledger.Total(SalesWindow.Everything).RevenueOf(0).Value.ShouldBe(1234m);
        assumed.Notes.Select(note => note.Kind).ShouldBe([FileNoteKind.PointAssumed]);
    }

    private static string Whole(string header) => header + string.Concat(Rows);
}
