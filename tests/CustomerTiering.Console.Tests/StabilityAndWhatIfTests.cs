using CustomerTiering.Console.Tests.Running;

namespace CustomerTiering.Console.Tests;

/// <summary>The commands <c>stability</c> and <c>whatif</c>.</summary>
public sealed class StabilityAndWhatIfTests
{
    [Fact]
    public void Stability_is_the_same_for_the_same_seed_and_tells_its_model_in_both_languages()
    {
        using var folder = new TempFolder();
        var orders = folder.Write("orders.csv", SmallBook.Csv);
        string[] args = ["stability", orders, "--draws", "40", "--seed", "3", "--json"];
        var json = CommandRun.Of(args).Done();
        json.Out.ShouldBe(CommandRun.Of(args).Done().Out);
        json.Json.GetProperty("draws").GetInt32().ShouldBe(40);
        json.Json.GetProperty("decisions").GetArrayLength().ShouldBe(5);
        json.Json.GetProperty("seen").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        CommandRun.Of("stability", orders).Done().Out.ShouldContain("200 like periods drawn from 6 orders and credit notes, seed 1");
        CommandRun.Of("stability", orders, "--lang", "zh").Done().Out.ShouldContain("即使没有客户真正变化");
    }

    [Fact]
    public void The_same_policy_moves_nobody_and_other_sales_do()
    {
        using var folder = new TempFolder();
        var orders = folder.Write("orders.csv", SmallBook.Csv);
        CommandRun.Of("whatif", orders, "--policy", "abc", "--against", "abc", "--json").Done().Json.GetProperty("moved").GetInt32().ShouldBe(0);
        var found = CommandRun.Of("whatif", orders, "--change", "customer=beta:-90%", "--change", "customer=delta:remove", "--sensitivity", "--json").Done().Json;
        found.GetProperty("changes").EnumerateArray().Select(change => (change.GetProperty("customer").GetString(), change.GetProperty("to").GetString()))
            .ShouldBe([("beta", "C"), ("delta", null)], ignoreOrder: true);
        found.GetProperty("sensitivity").GetArrayLength().ShouldBeGreaterThan(0);
        CommandRun.Of("whatif", orders, "--change", "all:+10%", "--lang", "zh").Done().Out.ShouldContain("0 家变动");
    }

    [Theory]
    [InlineData("stability", "--draws", "1")]
    [InlineData("stability", "--seed", "x")]
    [InlineData("whatif", "--change", "modern:+10%")]
    [InlineData("whatif", "--change", "item=x:remove")]
    [InlineData("whatif", "--change", "tier=A:-110%")]
    [InlineData("whatif", "--top", "5")]
    public void Wrong_usage_is_told_in_a_line(string command, string option, string value)
    {
        using var folder = new TempFolder();
        var run = CommandRun.Of(command, folder.Write("orders.csv", SmallBook.Csv), option, value);
        run.ExitCode.ShouldBe(2);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public void A_change_that_finds_nothing_is_refused()
    {
        using var folder = new TempFolder();
        CommandRun.Of("whatif", folder.Write("orders.csv", SmallBook.Csv), "--change", "channel=moon:+10%").ExitCode.ShouldBe(1);
    }

    [Fact]
    public void Files_are_written_together_and_the_page_holds_the_picture()
    {
        using var folder = new TempFolder();
        var orders = folder.Write("orders.csv", SmallBook.Csv);
        CommandRun.Of("stability", orders, "--draws", "10", "--out", folder.PathOf("s")).Done();
        CommandRun.Of("whatif", orders, "--change", "customer=alpha:-50%", "--out", folder.PathOf("w")).Done();
        folder.Files().ShouldHold(["s/report.html", "s/stability.json", "s/stability.svg", "w/report.html", "w/whatif.json", "w/flow.svg"]);
        File.ReadAllText(folder.PathOf("w/report.html")).ShouldContain("flow-title");
        CommandRun.Of("whatif", orders, "--change", "customer=alpha:-50%", "--out", folder.PathOf("w")).ExitCode.ShouldBe(2);
    }
}
