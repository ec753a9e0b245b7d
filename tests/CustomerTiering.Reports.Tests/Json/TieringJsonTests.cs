using System.Globalization;
using System.Text;
using System.Text.Json;
using CustomerTiering.Reports.Json;
using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Reports.Tests.Json;

public class TieringJsonTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    [Fact]
    public void The_names_of_the_contract_are_there()
    {
        using var json = Parse(Books.MarketReport(), English);
        var root = json.RootElement;
        Names(root).ShouldBe(
        [
            "policy", "currency", "period", "asOf", "knownOn", "rows", "customers", "buyers", "netRevenue", "base", "pareto", "tiers", "lines", "untested", "warnings", "decisions",
        ]);
        Names(root.GetProperty("policy")).ShouldBe(["name", "version", "why"]);
        Names(root.GetProperty("period")).ShouldBe(["from", "to"]);
        Names(root.GetProperty("rows")).ShouldBe(["read", "used", "withoutCustomer", "rejected", "outsidePeriod"]);
        Names(root.GetProperty("pareto")).Take(6).ShouldBe(["top20Customers", "top20Share", "customersFor80", "gini", "hoover", "kolkata"]);
        Names(root.GetProperty("tiers")[0]).ShouldBe(["tier", "customers", "revenue", "share"]);
        Names(root.GetProperty("lines")[0]).ShouldBe(["channel", "tier", "ranked", "counted", "lastValue", "members", "membersAfterTies", "tied", "inside", "cameIn"]);
        foreach (var decision in root.GetProperty("decisions").EnumerateArray())
        {
            Names(decision).ShouldBe(
            [
                "customer", "name", "group", "channel", "tier", "core", "focus", "status", "untested", "rank", "revenue", "share", "cumulativeShare", "reasons", "toUpper", "toLower",
            ]);
            foreach (var reason in decision.GetProperty("reasons").EnumerateArray())
            {
                Names(reason).ShouldBe(["code", "measure", "value", "limit", "text"]);
            }
        }

        root.GetProperty("period").GetProperty("from").GetString().ShouldBe("2025-07-01");
        root.GetProperty("period").GetProperty("to").GetString().ShouldBe("2026-06-30");
        root.GetProperty("asOf").GetString().ShouldBe("2026-06-30");
        root.GetProperty("knownOn").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Every_decision_is_there_once_in_the_results_order_with_all_its_digits()
    {
        var report = Books.MarketReport();
        using var json = Parse(report, English);
        var written = json.RootElement.GetProperty("decisions").EnumerateArray().ToArray();
        written.Length.ShouldBe(report.Result.Count);
        foreach (var (expected, found) in report.Result.Decisions.Zip(written))
        {
            found.GetProperty("customer").GetString().ShouldBe(expected.Customer.Value);
            found.GetProperty("group").GetString().ShouldBe(expected.Group.IsNone ? null : expected.Group.Value);
            found.GetProperty("channel").GetString().ShouldBe(expected.Channel.IsNone ? "(none)" : expected.Channel.Value);
            found.GetProperty("tier").GetString().ShouldBe(expected.Tier.Value);
            found.GetProperty("core").GetBoolean().ShouldBe(expected.IsCore);
            found.GetProperty("focus").GetBoolean().ShouldBe(expected.IsFocus);
            found.GetProperty("status").GetString().ShouldBe(expected.Status == DecisionStatus.Final ? "final" : "provisional");
            found.GetProperty("untested").EnumerateArray().Select(measure => measure.GetString()).ShouldBe(expected.Untested);
            (found.GetProperty("rank") is { ValueKind: JsonValueKind.Number } rank ? rank.GetInt32() : 0).ShouldBe(expected.Rank);
            found.GetProperty("revenue").GetDecimal().ShouldBe(expected.Revenue);
            found.GetProperty("share").GetDouble().ShouldBe(expected.Share);
            found.GetProperty("cumulativeShare").GetDouble().ShouldBe(expected.CumulativeShare);
            ShouldSay(found.GetProperty("toUpper"), "increase", expected.ToUpper);
            ShouldSay(found.GetProperty("toLower"), "decrease", expected.ToLower);
            found.GetProperty("reasons").EnumerateArray().Select(reason => (reason.GetProperty("code").GetString(), reason.GetProperty("text").GetString()))
                .ShouldBe(expected.Reasons.Select(reason => ((string?)reason.Code.Name, (string?)reason.Text(English))));
        }

        written.Count(decision => decision.GetProperty("toUpper").ValueKind == JsonValueKind.Object).ShouldBeGreaterThan(10);
        written.Count(decision => decision.GetProperty("toUpper") is { ValueKind: JsonValueKind.Object } up && up.TryGetProperty("changes", out _)).ShouldBeGreaterThan(0);
        written.Count(decision => decision.GetProperty("rank").ValueKind == JsonValueKind.Null).ShouldBeGreaterThan(0);
    }

    [Property(MaxTest = 20)]
    public void The_order_of_the_facts_does_not_change_a_byte(byte outlets, int seed)
    {
        var one = Books.Report(Books.Market((outlets % 90) + 1, seed), TieringPolicy.ForDistributors);
        var other = Books.Report(Books.Market((outlets % 90) + 1, seed, shuffled: true), TieringPolicy.ForDistributors);
        Write(other, Chinese).ShouldBe(Write(one, Chinese));
    }

    [Fact]
    public void Money_keeps_its_digits_and_gains_none()
    {
        var report = Books.Report(Books.OfAmounts(1234567.890123m, 100m, 0.1m, -2.50m), TieringPolicy.Abc);
        var text = Encoding.UTF8.GetString(Write(report, English));
        text.ShouldContain("\"revenue\":1234567.890123,");
        text.ShouldContain("\"revenue\":100,");
        text.ShouldContain("\"revenue\":0.1,");
        text.ShouldContain("\"revenue\":-2.5,");
        text.ShouldContain("\"netRevenue\":1234665.490123,");
        text.ShouldContain("\"base\":1234667.990123,");
        text.ShouldContain("\"channel\":\"(none)\"");
    }

    [Fact]
    public void A_book_without_a_buyer_has_null_ratios()
    {
        using var json = Parse(Books.Report(Books.OfAmounts(-5m, 0m), TieringPolicy.Abc), English);
        json.RootElement.GetProperty("buyers").GetInt32().ShouldBe(0);
        json.RootElement.GetProperty("pareto").GetProperty("gini").ValueKind.ShouldBe(JsonValueKind.Null);
        json.RootElement.GetProperty("pareto").GetProperty("top20Share").ValueKind.ShouldBe(JsonValueKind.Null);
        json.RootElement.GetProperty("pareto").GetProperty("customersFor80").GetInt32().ShouldBe(0);
    }

    [Fact]
    public void Chinese_stands_as_it_is_and_nothing_ends_a_script()
    {
        var text = Encoding.UTF8.GetString(Write(Books.MarketReport(), Chinese));
        text.ShouldContain("店");
        text.ShouldContain("净销售额");
        text.ShouldNotContain("<");
        text.ShouldEndWith("}\n");
    }

    [Fact]
    public void A_cancelled_token_stops_the_writing() =>
        Should.Throw<OperationCanceledException>(() => TieringJson.Write(Stream.Null, Books.MarketReport(), English, token: new CancellationToken(canceled: true)));

    [Fact]
    public void Rows_that_do_not_add_up_are_misuse()
    {
        Should.Throw<ArgumentException>(() => new ReportRows(10, 5, 2, 2, 2));
        Should.Throw<ArgumentException>(() => new ReportRows(0, 1, -1, 0, 0));
        ReportRows.AllUsed(7).Used.ShouldBe(7);
    }

    private static void ShouldSay(JsonElement found, string amount, TierShift expected)
    {
        if (expected is not TierShift.By by)
        {
            found.ValueKind.ShouldBe(JsonValueKind.Null);
            return;
        }

        found.GetProperty("tier").GetString().ShouldBe(by.Tier.Value);
        found.GetProperty("measure").GetString().ShouldBe(by.Changes[0].Measure.Id);
        found.GetProperty(amount).GetDecimal().ShouldBe(by.Changes[0].Amount);
        found.TryGetProperty("changes", out var changes).ShouldBe(by.Changes.Count > 1);
        if (by.Changes.Count > 1)
        {
            changes.EnumerateArray().Select(change => (change.GetProperty("measure").GetString(), change.GetProperty(amount).GetDecimal()))
                .ShouldBe(by.Changes.Select(change => ((string?)change.Measure.Id, change.Amount)));
        }
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static byte[] Write(TieringReport report, CultureInfo culture)
    {
        using var stream = new MemoryStream();
        TieringJson.Write(stream, report, culture);
        return stream.ToArray();
    }

    private static JsonDocument Parse(TieringReport report, CultureInfo culture) => JsonDocument.Parse(Write(report, culture));
}
