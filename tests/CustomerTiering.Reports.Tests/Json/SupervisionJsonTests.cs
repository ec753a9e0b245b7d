using System.Globalization;
using System.Text.Json;
using CustomerTiering.Effort.Attainment;
using CustomerTiering.Reports.Json;

namespace CustomerTiering.Reports.Tests.Json;

public class SupervisionJsonTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en"), Chinese = CultureInfo.GetCultureInfo("zh-Hans");
    private static readonly string[] Added = ["attainment", "phases", "guard", "resources"];

    [Fact]
    public void What_supervision_adds_stands_behind_the_fields_of_the_contract_which_stay_as_they_are()
    {
        var effort = Efforts.Market();
        using var plain = JsonDocument.Parse(Efforts.Written(stream => EffortJson.Write(stream, effort, effort.Reps, English)));
        using var more = JsonDocument.Parse(Efforts.Written(stream => EffortJson.Write(stream, effort, effort.Reps, Efforts.Supervised(effort, hasSpendPlan: true), English)));
        foreach (var (before, after) in Parts(plain).Zip(Parts(more)))
        {
            string[] names = [.. before.EnumerateObject().Select(member => member.Name)];
            after.EnumerateObject().Select(member => member.Name).ShouldBe([.. names, .. Added]);
            names.ShouldAllBe(name => before.GetProperty(name).GetRawText() == after.GetProperty(name).GetRawText());
        }
    }

    [Fact]
    public void Figures_are_those_of_the_library_and_what_was_not_given_is_null()
    {
        var effort = Efforts.Market();
        var supervision = Efforts.Supervised(effort, hasSpendPlan: false);
        using var json = JsonDocument.Parse(Efforts.Written(stream => EffortJson.Write(stream, effort, effort.Reps, supervision, English)));
        var (first, second, all) = (json.RootElement.GetProperty("reps")[0], json.RootElement.GetProperty("reps")[1], json.RootElement.GetProperty("all"));
        var attainment = first.GetProperty("attainment");
        attainment.GetProperty("planned").GetInt32().ShouldBe(60);
        ((string[])["done", "late", "missed", "open"]).Sum(state => attainment.GetProperty(state).GetInt32()).ShouldBe(60);
        attainment.GetProperty("missed").GetInt32().ShouldBe(supervision.Attainment[Efforts.First].Count(PlannedVisitState.Missed));
        all.GetProperty("attainment").GetProperty("planned").GetInt32().ShouldBe(60);
        first.GetProperty("phases").GetProperty("trust").GetProperty("share").GetDouble().ShouldBe(0.4);
        first.GetProperty("phases").GetProperty("closing").GetProperty("minutes").GetInt64().ShouldBe(450);
        Added.ShouldAllBe(name => second.GetProperty(name).ValueKind == JsonValueKind.Null);
        all.GetProperty("guard").GetProperty("visits").GetArrayLength().ShouldBe(supervision.VisitGuard.Count);
        var resources = all.GetProperty("resources");
        resources.GetProperty("spent").GetProperty("total").GetDecimal().ShouldBe(19.5m);
        resources.GetProperty("spent").GetProperty("goods").GetDecimal().ShouldBe(7m);
        resources.GetProperty("planned").ValueKind.ShouldBe(JsonValueKind.Null);
        resources.GetProperty("customers").EnumerateArray().Sum(row => row.GetProperty("salesAfter").GetDecimal()).ShouldBe(resources.GetProperty("salesAfter").GetDecimal());
    }

    [Fact]
    public void A_plan_of_spend_says_what_is_left_in_both_languages()
    {
        var effort = Efforts.Market();
        var supervision = Efforts.Supervised(effort, hasSpendPlan: true);
        using var english = JsonDocument.Parse(Efforts.Written(stream => EffortJson.Write(stream, effort, [], supervision, English)));
        using var chinese = JsonDocument.Parse(Efforts.Written(stream => EffortJson.Write(stream, effort, [], supervision, Chinese)));
        var (said, other) = (english.RootElement.GetProperty("all").GetProperty("resources"), chinese.RootElement.GetProperty("all").GetProperty("resources"));
        said.GetProperty("left").GetDecimal().ShouldBe(0.5m);
        said.GetProperty("text").GetString()!.ShouldContain("All customers: 19.50 put in of 20.00 planned");
        other.GetProperty("text").GetString()!.ShouldContain("全部客户");
        other.GetProperty("left").GetDecimal().ShouldBe(0.5m);
    }

    private static IEnumerable<JsonElement> Parts(JsonDocument json) => json.RootElement.GetProperty("reps").EnumerateArray().Append(json.RootElement.GetProperty("all"));
}
