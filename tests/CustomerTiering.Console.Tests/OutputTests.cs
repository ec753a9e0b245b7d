using System.Text;
using CustomerTiering.Console.Tests.Running;

namespace CustomerTiering.Console.Tests;

/// <summary>Files that are written: whole or not at all, and never over others without a word.</summary>
public sealed class OutputTests
{
    [Fact]
    public void Files_appear_whole_and_nothing_else_does()
    {
        using var folder = new TempFolder();
        var run = CommandRun.Of("demo", "--out", folder.PathOf("out")).Done();
        run.Out.ShouldContain("tiers.json");
        var files = folder.Files();
        files.ShouldHold(["out/tiers.json", "out/decisions.csv"]);
        files.ShouldAllBe(file => !Path.GetFileName(file).StartsWith('.'));
        files.Select(file => new FileInfo(folder.PathOf(file)).Length).ShouldAllBe(length => length > 0);
        File.ReadAllText(folder.PathOf("out/tiers.json")).ShouldBe(CommandRun.Of("demo", "--json").Done().Out);
    }

    [Fact]
    public void Nothing_is_written_over_without_force()
    {
        using var folder = new TempFolder();
        var orders = folder.Write("orders.csv", SmallBook.Csv);
        Directory.CreateDirectory(folder.PathOf("out"));
        var mine = folder.Write("out/tiers.csv", "mine");
        var refused = CommandRun.Of("tiers", orders, "--out", folder.PathOf("out"));
        refused.ExitCode.ShouldBe(2);
        refused.Out.ShouldBeEmpty();
        refused.ErrorLines.ShouldHaveSingleItem().ShouldContain("--force");
        File.ReadAllText(mine).ShouldBe("mine");
        folder.Files().ShouldBe(["orders.csv", "out/tiers.csv"]);
        CommandRun.Of("tiers", orders, "--out", folder.PathOf("out"), "--force").Done();
        File.ReadAllText(mine).ShouldContain("customers");
    }

    [Fact]
    public void Refused_data_write_nothing()
    {
        using var folder = new TempFolder();
        CommandRun.Of("tiers", folder.Write("orders.csv", SmallBook.Csv + "2024-06-13,2024-06-13,8,zeta,x,abc\n"), "--strict", "--out", folder.PathOf("out")).ExitCode.ShouldBe(1);
        folder.Files().ShouldBe(["orders.csv"]);
    }

    [Fact]
    public void A_file_cannot_be_the_folder()
    {
        using var folder = new TempFolder();
        var orders = folder.Write("orders.csv", SmallBook.Csv);
        CommandRun.Of("tiers", orders, "--out", orders).ExitCode.ShouldBe(2);
        File.ReadAllText(orders).ShouldBe(SmallBook.Csv);
    }

    [Fact]
    public void Only_who_moved_is_told_since_an_earlier_result()
    {
        using var folder = new TempFolder();
        var orders = folder.Write("orders.csv", SmallBook.Csv);
        var earlier = folder.Write("earlier.json", CommandRun.Of("tiers", orders, "--json").Done().Out);
        var later = folder.Write("later.csv", SmallBook.Csv + "2024-06-20,2024-06-20,9,gamma,x,500.00\n2024-06-21,2024-06-21,10,zeta,x,1.00\n");

        var same = CommandRun.Of("tiers", orders, "--since", earlier, "--json").Done().Json;
        same.GetProperty("moved").GetArrayLength().ShouldBe(0);
        same.GetProperty("decisions").GetArrayLength().ShouldBe(0);

        var run = CommandRun.Of("tiers", later, "--since", earlier, "--json").Done();
        run.Json.GetProperty("moved").EnumerateArray().Select(move => $"{move.GetProperty("customer")} {move.GetProperty("from")} {move.GetProperty("to")}").ShouldBe(["beta A B", "gamma B A", "zeta  C"]);
        run.Json.GetProperty("decisions").EnumerateArray().Select(decision => decision.GetProperty("customer").GetString()).Order(StringComparer.Ordinal).ShouldBe(["beta", "gamma", "zeta"]);
        run.Json.GetProperty("customers").GetInt32().ShouldBe(6);

        // Who moved is no whole result, so it cannot be the earlier one of a later run.
        var again = CommandRun.Of("tiers", later, "--since", folder.Write("moves.json", run.Out));
        again.ExitCode.ShouldBe(1);
        again.ErrorLines.ShouldHaveSingleItem().ShouldContain("moves.json");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"decisions\":[{\"customer\":\"a\"}]}")]
    public void What_is_no_earlier_result_is_refused(string text)
    {
        using var folder = new TempFolder();
        var run = CommandRun.Of("tiers", folder.Write("orders.csv", SmallBook.Csv), "--since", folder.Write("earlier.json", text));
        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain("earlier.json");
    }

    [Fact]
    public void Anonymised_files_keep_every_figure()
    {
        using var folder = new TempFolder();
        var orders = folder.Write("orders.csv", SmallBook.Csv);
        var customers = folder.Write("customers.csv", "customer,name,channel,potential\nalpha,Alpha Ltd,modern trade,5000\nbeta,Beta Ltd,traditional trade,100\ngamma,Gamma Ltd,traditional trade,10\n");
        var run = CommandRun.Of("anonymise", orders, customers, "--out", folder.PathOf("share"), "--seed", "7").Done();
        run.Error.ShouldNotContain("seed");
        File.ReadAllText(folder.PathOf("share/orders.csv")).ShouldNotContain("alpha");
        File.ReadAllText(folder.PathOf("share/customers.csv")).ShouldNotContain("Alpha");
        Figures(orders, customers).ShouldBe(Figures(folder.PathOf("share/orders.csv"), folder.PathOf("share/customers.csv")));

        static IEnumerable<string> Figures(string orders, string customers) => CommandRun.Of("tiers", orders, "--customers", customers, "--json").Done().Json.GetProperty("decisions").EnumerateArray()
            .Select(decision => $"{decision.GetProperty("channel")} {decision.GetProperty("tier")} {decision.GetProperty("rank")} {decision.GetProperty("revenue")} {decision.GetProperty("toUpper")} {decision.GetProperty("toLower")}")
            .Order(StringComparer.Ordinal);
    }

    [Fact]
    public void One_file_is_anonymised_to_standard_output_and_the_seed_is_told()
    {
        using var folder = new TempFolder();
        var orders = folder.Write("orders.csv", SmallBook.Csv);
        var run = CommandRun.Of("anonymise", orders).Done();
        run.Out.ShouldStartWith("date,recorded,order,customer,item,amount\n");
        run.Out.ShouldNotContain("alpha");
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain("seed");
        CommandRun.Of("anonymise", orders).Done().Out.Split('\n').Length.ShouldBe(run.Out.Split('\n').Length);
    }

    [Fact]
    public void Anonymised_files_are_not_written_over_others()
    {
        using var folder = new TempFolder();
        var orders = folder.Write("orders.csv", SmallBook.Csv);
        CommandRun.Of("anonymise", orders, "--out", folder.Root).ExitCode.ShouldBe(2);
        File.ReadAllText(orders).ShouldBe(SmallBook.Csv);
    }

    [Fact]
    public void Excel_gets_its_mark_and_programs_get_none()
    {
        using var folder = new TempFolder();
        CommandRun.Of("tiers", folder.Write("orders.csv", SmallBook.Csv), "--out", folder.PathOf("out")).Done();
        File.ReadAllBytes(folder.PathOf("out/decisions.csv")).Take(3).ShouldBe(Encoding.UTF8.Preamble.ToArray());
        File.ReadAllBytes(folder.PathOf("out/tiers.json"))[0].ShouldBe((byte)'{');
    }
}
