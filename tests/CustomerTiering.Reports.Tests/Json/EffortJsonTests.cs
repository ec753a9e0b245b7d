using System.Globalization;
using System.Text.Json;
using CustomerTiering.Effort;
using CustomerTiering.Reports.Json;

namespace CustomerTiering.Reports.Tests.Json;

public class EffortJsonTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly string[] OfRep = ["rep", "visits", "hours", "spend", "hoover", "kakwani", "overlapTop", "byTier", "underserved", "overserved", "avoided"];
    private static readonly string[] OfTier = ["visitShare", "hourShare", "spendShare", "salesShare"];

    [Fact]
    public void The_contract_is_kept_by_every_rep_and_by_all_together()
    {
        var effort = Efforts.Market();
        using var json = JsonDocument.Parse(Efforts.Written(stream => EffortJson.Write(stream, effort, effort.Reps, English)));
        var reps = json.RootElement.GetProperty("reps").EnumerateArray().ToArray();
        reps.Select(rep => rep.GetProperty("rep").GetString()).ShouldBe(effort.Reps.Select(rep => rep.Rep.Value));
        var all = json.RootElement.GetProperty("all");
        all.GetProperty("rep").ValueKind.ShouldBe(JsonValueKind.Null);
        string[] shape = [.. all.EnumerateObject().Select(member => member.Name)];
        OfRep.Except(shape, StringComparer.Ordinal).ShouldBeEmpty();
        foreach (var rep in reps)
        {
            rep.EnumerateObject().Select(member => member.Name).ShouldBe(shape);
            rep.GetProperty("byTier").EnumerateArray().ShouldAllBe(tier => tier.GetProperty("tier").GetString()!.Length > 0 && OfTier.All(name => tier.GetProperty(name).ValueKind == JsonValueKind.Number));
            rep.GetProperty("byTier").EnumerateArray().Sum(tier => tier.GetProperty("hourShare").GetDouble()).ShouldBe(rep.GetProperty("hours").GetDouble() > 0 ? 1 : 0, 1e-9);
        }

        reps.Sum(rep => rep.GetProperty("visits").GetInt32()).ShouldBe(all.GetProperty("visits").GetInt32());
        reps.Sum(rep => rep.GetProperty("spend").GetDecimal()).ShouldBe(all.GetProperty("spend").GetDecimal());
        reps[0].GetProperty("underserved").GetArrayLength().ShouldBe(effort.Reps[0].Underserved.Count);
        reps[0].GetProperty("underserved")[0].GetProperty("customer").GetString().ShouldBe(effort.Reps[0].Underserved[0].Customer.Value);
    }

    [Fact]
    public void Figures_are_the_same_in_every_language_and_the_note_is_in_each()
    {
        var effort = Efforts.Market();
        var chinese = Efforts.Written(stream => EffortJson.Write(stream, effort, effort.Reps, CultureInfo.GetCultureInfo("zh-Hans")));
        var german = Efforts.Written(stream => EffortJson.Write(stream, effort, effort.Reps, CultureInfo.GetCultureInfo("de-DE")));
        chinese.ShouldContain("不用于人事决定");
        german.ShouldContain("not for employment decisions");
        Figures(chinese).ShouldBe(Figures(german));
    }

    [Fact]
    public void What_is_not_defined_is_null_with_the_reason()
    {
        var effort = Efforts.Market();
        var none = Diary.VisitDiary.Empty.Compare(effort.Tiers);
        using var json = JsonDocument.Parse(Efforts.Written(stream => EffortJson.Write(stream, none, none.Reps, English)));
        var all = json.RootElement.GetProperty("all");
        all.GetProperty("hoover").ValueKind.ShouldBe(JsonValueKind.Null);
        all.GetProperty("undefined").GetString().ShouldBe("no effort was recorded");
    }

    [Fact]
    public void A_week_says_whom_why_and_what_to_say()
    {
        var week = RepWeek.Of(Efforts.Market(), Efforts.First);
        using var json = JsonDocument.Parse(Efforts.Written(stream => WeekJson.Write(stream, week, English)));
        var calls = json.RootElement.GetProperty("calls").EnumerateArray().ToArray();
        calls.Length.ShouldBe(week.Calls.Count);
        calls.ShouldAllBe(call => call.GetProperty("why").GetArrayLength() == call.GetProperty("reasons").GetArrayLength() && call.GetProperty("say").GetArrayLength() > 0);
    }

    private static string Figures(string text)
    {
        using var json = JsonDocument.Parse(text);
        return string.Join(' ', Numbers(json.RootElement));
    }

    private static IEnumerable<string> Numbers(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Numbers(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Numbers),
        JsonValueKind.Number => [element.GetRawText()],
        _ => [],
    };
}
