using System.Globalization;
using System.Text.Json;
using CustomerTiering.Reports.Json;
using CustomerTiering.Stability;
using CustomerTiering.Tiering;
using CustomerTiering.WhatIf;

namespace CustomerTiering.Reports.Tests.Json;

public class StabilityAndWhatIfJsonTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly TieringResult Tiers = Books.MarketReport().Result;

    [Fact]
    public void Stability_says_what_the_estimate_says()
    {
        var found = StabilityEstimate.Of(Tiers, StabilityPolicy.Default with { Draws = 6, Seed = 9 });
        var seen = Persistence.Between(Tiers.Book, Tiers.Scope.Period.Before(), Tiers.Scope.Period, found.Policy);
        var root = Parse(stream => StabilityJson.Write(stream, found, [seen], English));
        root.GetProperty("draws").GetInt32().ShouldBe(6);
        root.GetProperty("seed").GetInt64().ShouldBe(9);
        root.GetProperty("changes").GetDouble().ShouldBe(found.Changes);
        root.GetProperty("tiers").EnumerateArray().Select(tier => tier.GetProperty("changes").GetDouble()).ShouldBe(found.Tiers.Select(tier => tier.Changes));
        root.GetProperty("top").GetProperty("stayUntil").EnumerateArray().Select(row => row.GetProperty("fallsOut").GetDouble()).ShouldBe(found.Top.Select(row => row.FallsOut));
        root.GetProperty("seen").GetProperty("members").GetInt32().ShouldBe(seen.Members);
        var decisions = root.GetProperty("decisions");
        decisions.GetArrayLength().ShouldBe(Tiers.Count);
        decisions[0].GetProperty("stays").GetDouble().ShouldBe(found.Customers[0].Stays);
        Parse(stream => StabilityJson.Write(stream, found, [], English)).GetProperty("seen").ValueKind.ShouldBe(JsonValueKind.Null);
        Parse(stream => StabilityJson.Write(stream, found, [], CultureInfo.GetCultureInfo("zh-CN"))).GetProperty("text").GetString()!.ShouldStartWith("即使没有客户真正变化");
    }

    [Fact]
    public void A_what_if_says_who_moves_why_and_what_follows()
    {
        var found = WhatIfQuestion.OfPolicy(Tiers, TieringPolicy.Abc);
        var root = Parse(stream => WhatIfJson.Write(stream, found, Sensitivity.Of(Tiers).Rows, English));
        root.GetProperty("moved").GetInt32().ShouldBe(found.Moved);
        root.GetProperty("after").GetProperty("policy").GetProperty("name").GetString().ShouldBe("abc");
        root.GetProperty("changes").GetArrayLength().ShouldBe(found.Moved);
        root.GetProperty("changes")[0].GetProperty("cause").GetString().ShouldBe("policy");
        root.GetProperty("transitions").EnumerateArray().Sum(cell => cell.GetProperty("customers").GetInt32()).ShouldBe(Tiers.Count);
        var fall = root.GetProperty("transitions").EnumerateArray().First(cell => cell.GetProperty("from").GetString() is "A" && cell.GetProperty("to").GetString() is "C");
        fall.GetProperty("entitlements").GetArrayLength().ShouldBe(7);
        root.GetProperty("sensitivity").EnumerateArray().ShouldAllBe(row => row.GetProperty("refused").GetBoolean() || row.GetProperty("customers").GetProperty("A").GetInt32() >= 0);
        root.GetProperty("hoursAfter").GetDouble().ShouldBe(found.HoursAfter);
    }

    private static JsonElement Parse(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
