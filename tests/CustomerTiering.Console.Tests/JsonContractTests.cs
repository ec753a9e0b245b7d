using System.Text.Json;
using CustomerTiering.Console.Tests.Running;

namespace CustomerTiering.Console.Tests;

/// <summary>The names in the JSON of <c>tiers</c> are a contract: added to, never changed.</summary>
public sealed class JsonContractTests
{
    private static readonly JsonElement Demo = CommandRun.Of("demo", "--json").Done().Json;

    [Theory]
    [InlineData("", "policy currency period rows customers buyers netRevenue base pareto tiers decisions")]
    [InlineData("policy", "name version")]
    [InlineData("period", "from to")]
    [InlineData("rows", "read used withoutCustomer rejected outsidePeriod")]
    [InlineData("pareto", "top20Customers top20Share customersFor80 gini hoover kolkata")]
    [InlineData("tiers/0", "tier customers revenue share")]
    [InlineData("decisions/0", "customer group channel tier core focus status untested rank revenue share cumulativeShare reasons toUpper toLower")]
    [InlineData("decisions/0/reasons/0", "code measure value limit text")]
    public void Every_name_is_there(string place, string names)
    {
        var element = Demo;
        foreach (var step in place.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            element = int.TryParse(step, out var index) ? element[index] : element.GetProperty(step);
        }

        element.EnumerateObject().Select(member => member.Name).ShouldHold(names.Split(' '));
    }

    [Theory]
    [InlineData("toUpper", "increase")]
    [InlineData("toLower", "decrease")]
    public void A_shift_names_tier_measure_and_amount(string shift, string amount)
    {
        var found = Demo.GetProperty("decisions").EnumerateArray().Select(decision => decision.GetProperty(shift)).Where(element => element.ValueKind == JsonValueKind.Object).ToList();
        found.ShouldNotBeEmpty();
        foreach (var element in found)
        {
            element.EnumerateObject().Select(member => member.Name).ShouldHold(["tier", "measure", amount]);
            element.GetProperty(amount).ValueKind.ShouldBe(JsonValueKind.Number);
        }
    }

    [Fact]
    public void Rows_are_all_accounted_for_and_shares_are_of_the_base()
    {
        var rows = Demo.GetProperty("rows");
        rows.GetProperty("read").GetInt64().ShouldBe(new[] { "used", "withoutCustomer", "rejected", "outsidePeriod" }.Sum(name => rows.GetProperty(name).GetInt64()));
        var total = Demo.GetProperty("base").GetDecimal();
        foreach (var decision in Demo.GetProperty("decisions").EnumerateArray())
        {
            decision.GetProperty("share").GetDouble().ShouldBe((double)(decision.GetProperty("revenue").GetDecimal() / total), 1e-12);
        }
    }

    [Fact]
    public void Decisions_are_ordered_by_channel_rank_and_id()
    {
        var decisions = Demo.GetProperty("decisions").EnumerateArray().Select(decision => (
            Channel: decision.GetProperty("channel").GetString()!,
            Rank: decision.GetProperty("rank") is { ValueKind: JsonValueKind.Number } rank ? rank.GetInt32() : int.MaxValue,
            Customer: decision.GetProperty("customer").GetString()!)).ToList();
        var channels = decisions.Select(decision => decision.Channel).Distinct(StringComparer.Ordinal).ToList();
        decisions.ShouldBe(decisions.OrderBy(decision => channels.IndexOf(decision.Channel)).ThenBy(decision => decision.Rank).ThenBy(decision => decision.Customer, StringComparer.Ordinal));
    }

    [Fact]
    public void Standard_output_holds_json_and_nothing_else()
    {
        using var folder = new TempFolder();
        var orders = folder.Write("orders.csv", SmallBook.Csv + "2024-06-13,2024-06-13,8,zeta,x,abc\n");
        foreach (var args in new[] { new[] { "tiers", orders, "--json" }, ["pareto", orders, "--json"], ["report", folder.Root, "--json"], ["tiers", orders, "--json", "--lang", "zh", "--out", folder.PathOf("out")] })
        {
            var run = CommandRun.Of(args).Done();
            run.Json.GetProperty("rows").GetProperty("rejected").GetInt64().ShouldBe(1);
            run.Error.ShouldContain("abc");
        }
    }

    [Fact]
    public void The_same_data_give_the_same_bytes_in_any_order_of_lines()
    {
        using var folder = new TempFolder();
        var lines = SmallBook.Csv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var one = folder.Write("one.csv", SmallBook.Csv);
        var other = folder.Write("other.csv", string.Join('\n', lines.Take(1).Concat(lines.Skip(1).Reverse())) + "\n");
        CommandRun.Of("tiers", one, "--json").Done().Out.ShouldBe(CommandRun.Of("tiers", other, "--json").Done().Out);
    }
}
