using System.Globalization;
using System.Text.Json;
using CustomerTiering.Calendars;
using CustomerTiering.Planning;
using CustomerTiering.Reports.Json;
using FsCheck.Xunit;

namespace CustomerTiering.Reports.Tests.Json;

/// <summary>A plan as JSON: its names are a contract, and it holds the whole plan.</summary>
public class PlanJsonTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    [Fact]
    public void Names_and_their_order_are_a_contract()
    {
        var json = JsonOf(Plans.Of(7), English);
        Names(json).ShouldBe([
            "policy", "policyVersion", "period", "seed", "iterations", "visits", "cadenceMet", "travelMinutes", "stopMinutes", "dayDeviation", "repDeviation",
            "coreMissed", "tiers", "cost", "reps", "days", "unplaced", "conflicts", "executives", "replan",
        ]);
        Names(json.GetProperty("tiers")[0]).ShouldBe(["tier", "customers", "visits", "gaps", "kept", "missed", "cadenceMet"]);
        Names(json.GetProperty("cost")).ShouldBe(["unit", "total", "missed", "needs", "cadence", "travel", "imbalance", "preference", "nights"]);
        Names(json.GetProperty("reps")[0]).ShouldBe(["rep", "capacityMinutes", "stopMinutes", "travelMinutes", "visits", "utilisation", "stretch", "shortMinutes"]);
        Names(json.GetProperty("days")[0]).ShouldBe(["rep", "date", "leavesAt", "backAt", "travelMinutes", "sleepsAt", "stops"]);
        var stop = json.GetProperty("days").EnumerateArray().SelectMany(day => day.GetProperty("stops").EnumerateArray()).First(stop => stop.GetProperty("customer").GetString()!.Length > 0);
        Names(stop).ShouldBe(["customer", "begin", "end", "travelMinutes", "form", "purpose", "fixed", "title", "contact", "prepare", "talk"]);
        Names(stop.GetProperty("prepare")[0]).ShouldBe(["kind", "text"]);
        Names(stop.GetProperty("talk")[0]).ShouldBe(["content", "way", "text"]);
    }

    [Property(MaxTest = 10)]
    public void Every_stop_and_every_visit_left_out_stands_in_it(int seed)
    {
        var plan = Plans.Of(seed);
        var json = JsonOf(plan, English);
        json.GetProperty("days").EnumerateArray().SelectMany(day => day.GetProperty("stops").EnumerateArray().Select(stop => (
            day.GetProperty("rep").GetString(), day.GetProperty("date").GetString(), stop.GetProperty("customer").GetString(),
            stop.GetProperty("begin").GetString() + "-" + stop.GetProperty("end").GetString(), stop.GetProperty("title").GetString())))
            .ShouldBe(plan.Days.SelectMany(day => day.Stops.Select(stop => ((string?)day.Rep.Value, (string?)IsoDay.Text(day.Day), (string?)stop.Customer.Value, stop.Hours.ToString(), (string?)stop.Title))));
        json.GetProperty("unplaced").EnumerateArray().Select(visit => (visit.GetProperty("customer").GetString(), visit.GetProperty("rule").GetString(), visit.GetProperty("reason").GetString()))
            .ShouldBe(plan.Unplaced.Select(visit => ((string?)visit.Customer.Value, (string?)visit.Rule.Name, (string?)visit.Explain(English))));
        var cost = json.GetProperty("cost");
        Names(cost).Skip(2).Sum(name => cost.GetProperty(name).GetDouble()).ShouldBe(cost.GetProperty("total").GetDouble(), 1e-6);
    }

    [Fact]
    public void Nothing_but_reasons_and_briefs_depends_on_the_language()
    {
        var plan = Plans.Of(7);
        string Rest(CultureInfo culture) => string.Join('\n', Leaves(JsonOf(plan, culture)).Where(leaf => leaf.Name is not ("reason" or "text")));
        Rest(CultureInfo.GetCultureInfo("zh-CN")).ShouldBe(Rest(English));
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static IEnumerable<(string Name, string Value)> Leaves(JsonElement element, string name = "") => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Leaves(property.Value, property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Leaves(item, name)),
        _ => [(name, element.GetRawText())],
    };

    private static JsonElement JsonOf(VisitPlan plan, CultureInfo culture)
    {
        using var stream = new MemoryStream();
        PlanJson.Write(stream, plan, culture, indented: false);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
