using System.Text.Json;
using CustomerTiering.Console.Tests.Running;

namespace CustomerTiering.Console.Tests;

/// <summary>What facts recorded later correct: <c>replay</c>.</summary>
public sealed class ReplayTests
{
    [Fact]
    public void Silver_was_refused_from_the_new_year_on()
    {
        using var folder = new TempFolder();
        string[] args = [.. SilverCase.In(folder, "replay"), "--known-on", "2026-01-14", "--later", "2026-01-15"];
        var json = CommandRun.Of([.. args, "--json"]).Done().Json;
        json.EnumerateObject().Select(member => member.Name).ShouldHold("policy qualification movement currency firstDay decidedTo knownBefore knownOn customers granted refused differences".Split(' '));
        var difference = json.GetProperty("differences").EnumerateArray().ShouldHaveSingleItem();
        (Text(difference, "customer"), Text(difference, "kind"), Text(difference, "said"), Text(difference, "right"), Text(difference, "cause")).ShouldBe(("shop", "refused", "basic", "silver", "late-lines"));
        (Text(difference, "from"), Text(difference, "to")).ShouldBe(("2026-01-01", "2026-01-15"));
        difference.GetProperty("lateLines").GetInt32().ShouldBe(1);
        difference.GetProperty("lateSales").GetDecimal().ShouldBe(10_000m);
        difference.GetProperty("lateReturns").GetDecimal().ShouldBe(0m);

        CommandRun.Of(args).Done().Out.ShouldContain("Tiers that were not right: 0 granted too much, 1 refused. Customers concerned: 1.");
        CommandRun.Of([.. args, "--lang", "zh"]).Done().Out.ShouldContain("补录");
    }

    [Fact]
    public void Nothing_recorded_corrects_nothing()
    {
        using var folder = new TempFolder();
        string[] args = [.. SilverCase.In(folder, "replay"), "--known-on", "2026-01-10", "--later", "2026-01-14"];
        CommandRun.Of([.. args, "--json"]).Done().Json.GetProperty("differences").GetArrayLength().ShouldBe(0);
        CommandRun.Of(args).Done().Out.ShouldContain("Nothing is corrected");
    }

    [Fact]
    public void The_late_order_and_the_late_return_of_the_demo_market_are_found()
    {
        using var folder = new TempFolder();
        CommandRun.Of("demo", "--write", folder.PathOf("market")).Done();
        string[] args = ["replay", folder.PathOf("market/orders.csv"), "--customers", folder.PathOf("market/customers.csv"), "--period", "all", "--qualification", "calendar-year", "--movement", "period-end", "--json"];
        var order = Of(CommandRun.Of([.. args, "--known-on", "2025-01-20", "--later", "2025-01-21"]).Done().Json, "C-1067");
        (Text(order, "kind"), Text(order, "right"), Text(order, "cause"), Text(order, "from")).ShouldBe(("refused", "A", "late-lines", "2025-01-01"));
        order.GetProperty("lateSales").GetDecimal().ShouldBeGreaterThanOrEqualTo(80_536.55m);

        var taken = Of(CommandRun.Of([.. args, "--known-on", "2025-02-16", "--later", "2025-02-17"]).Done().Json, "C-0169");
        (Text(taken, "kind"), Text(taken, "said"), Text(taken, "cause"), Text(taken, "from")).ShouldBe(("granted", "A", "late-lines", "2025-01-01"));
        taken.GetProperty("lateReturns").GetDecimal().ShouldBeGreaterThan(80_000m);
    }

    [Theory]
    [InlineData("replay a.csv")]
    [InlineData("replay a.csv --known-on 2026-01-14")]
    [InlineData("replay a.csv --later 2026-01-14")]
    [InlineData("replay a.csv --known-on 2026-01-14 --later 2026-01-13")]
    [InlineData("replay a.csv --known-on 2026-01-14 --later soon")]
    [InlineData("replay --known-on 2026-01-14 --later 2026-01-15")]
    [InlineData("tiers a.csv --movement steady")]
    [InlineData("tiers a.csv --overrides o.csv")]
    [InlineData("tiers a.csv --history --since june.json")]
    public void A_wrong_command_line_exits_with_2(string line)
    {
        var run = CommandRun.Of(line.Split(' '));
        run.ExitCode.ShouldBe(2, run.Error);
        run.Out.ShouldBeEmpty();
        run.ErrorLines.Count.ShouldBeLessThanOrEqualTo(2);
    }

    private static JsonElement Of(JsonElement json, string customer) =>
        json.GetProperty("differences").EnumerateArray().First(difference => string.Equals(Text(difference, "customer"), customer, StringComparison.Ordinal));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? string.Empty;
}
