using System.Text;
using CustomerTiering.Console.Tests.Running;

namespace CustomerTiering.Console.Tests;

/// <summary>Ten kinds of broken files: one clear message each that says where, the agreed exit code, and never a stack trace.</summary>
public sealed class BrokenFileTests
{
    private const string Header = "date,customer,order,amount\n";
    private const string Sound = "2024-05-01,c1,o1,100.00\n2024-05-02,c2,o2,50.00\n2024-05-03,c3,o3,25.00\n";

    public static TheoryData<string, string, string> FileFaults { get; } = new()
    {
        { "wrong delimiter", Header + Sound.Replace(',', ';'), "line 2" },
        { "missing column", "date,order,amount\n2024-05-01,o1,100.00\n", "customer" },
        { "cut in a quoted field", Header + Sound + "2024-05-04,\"c4,o4,12", "line 5" },
        { "a 2 MB line", Header + Sound + "2024-05-04," + new string('x', 2 << 20) + ",o4,1.00\n" + Sound, "line 5" },
        { "two headers", Header + Sound + Header + Sound, "line 5" },
        { "empty", "", "empty" },
        { "binary", "\u007fELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0\u0003\0\u003e\0\u0001\0\0\0\u0010\u0008\0\0\0\0\0\0\u0001\u0002\u0003", "text" },
    };

    public static TheoryData<string, string, string> RowFaults { get; } = new()
    {
        { "text in a number", Header + Sound + "2024-05-04,c4,o4,twelve\n", "line 5, column 'amount'" },
        { "impossible date", Header + Sound + "2024-02-30,c4,o4,12.00\n", "line 5, column 'date'" },
        { "NUL bytes", Header + Sound + "2024-05-04,c\04,o4,12.00\n", "line 5" },
        { "field count", Header + Sound + "2024-05-04,c4,o4\n", "line 5" },
    };

    [Theory]
    [MemberData(nameof(FileFaults))]
    public void A_file_fault_is_one_message_and_no_result(string kind, string content, string place)
    {
        using var folder = new TempFolder();
        var file = folder.Write("broken.csv", Encoding.UTF8.GetBytes(content));
        foreach (var args in new[] { new[] { "tiers", file, "--policy", "abc" }, ["tiers", file, "--policy", "abc", "--json"], ["pareto", file] })
        {
            var run = CommandRun.Of(args);
            run.ExitCode.ShouldBe(1, kind);
            run.Out.ShouldBeEmpty(kind);
            run.ErrorLines.ShouldHaveSingleItem(kind).ShouldContain("broken.csv");
            run.Error.ShouldContain(place);
            run.Error.ShouldNotContain("   at ");
            run.Error.Length.ShouldBeLessThan(1000);
        }
    }

    [Theory]
    [MemberData(nameof(RowFaults))]
    public void A_row_fault_is_counted_and_located_and_the_rest_is_done(string kind, string content, string place)
    {
        using var folder = new TempFolder();
        var file = folder.Write("broken.csv", Encoding.UTF8.GetBytes(content));
        var run = CommandRun.Of("tiers", file, "--policy", "abc", "--json");
        run.ExitCode.ShouldBe(0, kind);
        run.ErrorLines.ShouldHaveSingleItem(kind).ShouldContain(place);
        run.Json.GetProperty("rows").GetProperty("rejected").GetInt64().ShouldBe(1, kind);
        run.Json.GetProperty("customers").GetInt32().ShouldBe(3, kind);
    }

    [Theory]
    [MemberData(nameof(RowFaults))]
    public void Strict_refuses_for_one_row(string kind, string content, string place)
    {
        using var folder = new TempFolder();
        var file = folder.Write("broken.csv", Encoding.UTF8.GetBytes(content));
        var run = CommandRun.Of("tiers", file, "--policy", "abc", "--strict");
        run.ExitCode.ShouldBe(1, kind);
        run.Out.ShouldBeEmpty(kind);
        run.ErrorLines.ShouldHaveSingleItem(kind).ShouldContain(place);
    }

    [Fact]
    public void Many_rejected_rows_are_shown_in_part_and_counted_in_whole()
    {
        using var folder = new TempFolder();
        var file = folder.Write("broken.csv", Header + Sound + string.Concat(Enumerable.Range(0, 40).Select(row => FormattableString.Invariant($"2024-05-04,c{row},o,twelve\n"))));
        var run = CommandRun.Of("tiers", file, "--policy", "abc", "--json").Done();
        run.ErrorLines.Count.ShouldBe(6);
        run.ErrorLines[^1].ShouldContain("35 more rows were rejected, 40 in all");
        run.Json.GetProperty("rows").GetProperty("rejected").GetInt64().ShouldBe(40);
    }

    [Fact]
    public void A_row_without_customer_is_never_fatal()
    {
        using var folder = new TempFolder();
        CommandRun.Of("tiers", folder.Write("orders.csv", SmallBook.Csv), "--policy", "abc", "--strict", "--json").Done().Json.GetProperty("rows").GetProperty("withoutCustomer").GetInt64().ShouldBe(1);
    }

    [Fact]
    public void A_file_of_nothing_but_rejected_rows_has_no_result()
    {
        using var folder = new TempFolder();
        var run = CommandRun.Of("tiers", folder.Write("broken.csv", Header + "2024-05-01,c1,o1,one\n2024-05-02,c2,o2,two\n"));
        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.ErrorLines[^1].ShouldContain("no line can be used");
    }

    [Fact]
    public void A_missing_file_is_one_message_in_the_language_asked_for()
    {
        CommandRun.Of("tiers", "nowhere.csv").ErrorLines.ShouldHaveSingleItem().ShouldContain("there is no such file");
        CommandRun.Of("tiers", "nowhere.csv", "--lang", "zh").ErrorLines.ShouldHaveSingleItem().ShouldContain("找不到该文件");
    }

    [Fact]
    public void Two_currencies_are_refused_with_counts()
    {
        using var folder = new TempFolder();
        var run = CommandRun.Of("tiers", folder.Write("orders.csv", "date,customer,amount,currency\n2024-05-01,c1,1.00,CNY\n2024-05-02,c2,2.00,USD\n2024-05-03,c2,2.00,USD\n"));
        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain("CNY 1, USD 2");
    }
}
