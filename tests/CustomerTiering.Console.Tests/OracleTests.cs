using System.Globalization;
using System.Text.Json;
using CustomerTiering.Console.Tests.Running;
using CustomerTiering.Testing;

namespace CustomerTiering.Console.Tests;

/// <summary>The published figures come out of the command as they come out of the library.</summary>
public sealed class OracleTests
{
    private const string OnlineRetail = "online-retail/online_retail.csv";
    private const string AdventureWorks = "adventureworks/lines.csv";

    [SharedDataFact(OnlineRetail)]
    public void O1_online_retail_by_plain_abc()
    {
        var json = CommandRun.Of("tiers", SharedData.PathOf(OnlineRetail), "--policy", "abc", "--period", "all", "--json").Done().Json;
        var rows = json.GetProperty("rows");
        rows.GetProperty("read").GetInt64().ShouldBe(541_909);
        rows.GetProperty("used").GetInt64().ShouldBe(541_909 - 135_080);
        rows.GetProperty("withoutCustomer").GetInt64().ShouldBe(135_080);
        rows.GetProperty("rejected").GetInt64().ShouldBe(0);
        rows.GetProperty("outsidePeriod").GetInt64().ShouldBe(0);
        json.GetProperty("customers").GetInt32().ShouldBe(4372);
        json.GetProperty("buyers").GetInt32().ShouldBe(4317);
        json.GetProperty("netRevenue").GetDecimal().ShouldBe(8300065.814m);
        json.GetProperty("base").GetDecimal().ShouldBe(8313294.954m);
        var pareto = json.GetProperty("pareto");
        pareto.GetProperty("top20Customers").GetInt32().ShouldBe(864);
        pareto.GetProperty("top20Share").GetDouble().ShouldBe(0.734634210, 1e-9);
        pareto.GetProperty("customersFor80").GetInt32().ShouldBe(1178);
        pareto.GetProperty("gini").GetDouble().ShouldBe(0.702828329, 1e-9);
        Tiers(json).ShouldBe(["A 1178 6651083.581", "B 1456 1246929.522", "C 1738 402052.711"]);
        json.GetProperty("decisions").EnumerateArray().Take(5).Select(decision => decision.GetProperty("customer").GetString()).ShouldBe(["14646", "18102", "17450", "14911", "12415"]);
    }

    [SharedDataFact(AdventureWorks)]
    public void O2_adventureworks_by_plain_abc()
    {
        var json = CommandRun.Of("tiers", SharedData.PathOf(AdventureWorks), "--policy", "abc", "--period", "all", "--json").Done().Json;
        json.GetProperty("rows").GetProperty("read").GetInt64().ShouldBe(5675);
        json.GetProperty("customers").GetInt32().ShouldBe(1365);
        json.GetProperty("netRevenue").GetDecimal().ShouldBe(12527981.992754m);
        var pareto = json.GetProperty("pareto");
        pareto.GetProperty("top20Customers").GetInt32().ShouldBe(273);
        pareto.GetProperty("top20Share").GetDouble().ShouldBe(0.727239748, 1e-9);
        pareto.GetProperty("customersFor80").GetInt32().ShouldBe(528);
        pareto.GetProperty("gini").GetDouble().ShouldBe(0.642933647, 1e-9);
        Tiers(json).Select(tier => tier[..tier.LastIndexOf(' ')]).ShouldBe(["A 996", "B 102", "C 267"]);
        json.GetProperty("lines").EnumerateArray().Select(line => line.GetProperty("cameIn").GetInt32()).ShouldBe([468, 42]);
    }

    [SharedDataTheory(AdventureWorks)]
    [InlineData("en", "832 customers stand at 3,578.27", "the other 468 come in")]
    [InlineData("zh", "832 个客户同为 3,578.27", "其余 468 个一并计入")]
    public void O2_names_the_tied_customers_on_both_lines(string language, string stand, string comeIn)
    {
        // What is broken at the width of a line is put together again.
        var text = CommandRun.Of("tiers", SharedData.PathOf(AdventureWorks), "--policy", "abc", "--period", "all", "--lang", language).Done().Out.Replace(" \n", " ", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
        text.ShouldContain(stand);
        text.ShouldContain(comeIn);
        text.ShouldContain("3,399.99");
    }

    [SharedDataFact(AdventureWorks)]
    public void O2_channels_hold_what_is_published()
    {
        using var folder = new TempFolder();
        CommandRun.Of("tiers", SharedData.PathOf(AdventureWorks), "--policy", "abc", "--period", "all", "--out", folder.Root).Done();
        var channels = File.ReadAllText(folder.PathOf("channels.csv"));
        channels.ShouldContain("reseller");
        var decisions = CommandRun.Of("tiers", SharedData.PathOf(AdventureWorks), "--policy", "abc", "--period", "all", "--json").Done().Json.GetProperty("decisions").EnumerateArray().ToLookup(
            decision => decision.GetProperty("channel").GetString()!, decision => decision.GetProperty("revenue").GetDecimal(), StringComparer.Ordinal);
        (decisions["reseller"].Count(), decisions["reseller"].Sum()).ShouldBe((205, 8778551.999554m));
        (decisions["online"].Count(), decisions["online"].Sum()).ShouldBe((1160, 3749429.9932m));
    }

    // The file itself is changed: one more line of what the decision says moves the customer, a cent less does not.
    [SharedDataFact(AdventureWorks)]
    public void O2_an_increase_written_into_the_file_moves_the_customer_and_a_cent_less_does_not()
    {
        using var folder = new TempFolder();
        var lines = File.ReadAllText(SharedData.PathOf(AdventureWorks)).TrimEnd('\n') + "\n";
        var decision = CommandRun.Of("tiers", SharedData.PathOf(AdventureWorks), "--policy", "abc", "--period", "all", "--json").Done().Json
            .GetProperty("decisions").EnumerateArray().First(decision => decision.GetProperty("toUpper").ValueKind == JsonValueKind.Object);
        var customer = decision.GetProperty("customer").GetString()!;
        var increase = decision.GetProperty("toUpper").GetProperty("increase").GetDecimal();
        TierAfter(increase).ShouldBe(decision.GetProperty("toUpper").GetProperty("tier").GetString());
        TierAfter(increase - 0.01m).ShouldBe(decision.GetProperty("tier").GetString());

        string? TierAfter(decimal more)
        {
            var file = folder.Write("lines.csv", lines + string.Create(CultureInfo.InvariantCulture, $"2011-06-01,{customer},{decision.GetProperty("channel").GetString()},,,new,new,1,{more},0\n"));
            return CommandRun.Of("tiers", file, "--policy", "abc", "--period", "all", "--json").Done().Json
                .GetProperty("decisions").EnumerateArray().Single(after => after.GetProperty("customer").ValueEquals(customer)).GetProperty("tier").GetString();
        }
    }

    private static IEnumerable<string> Tiers(JsonElement json) => json.GetProperty("tiers").EnumerateArray().Select(tier =>
        string.Create(CultureInfo.InvariantCulture, $"{tier.GetProperty("tier").GetString()} {tier.GetProperty("customers").GetInt32()} {tier.GetProperty("revenue").GetDecimal()}"));
}
