using System.Text.Json;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.History;
using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Reports.History;
using CustomerTiering.Reports.Json;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Reports.Tests.Json;

public class HistoryJsonTests
{
    private static readonly TierHistoryReport Report = Histories.Market();

    [Fact]
    public void Everyone_stands_there_with_the_movements_that_led_there()
    {
        var root = Parse(stream => HistoryJson.Write(stream, Report));
        root.GetProperty("movements").GetInt32().ShouldBe(Report.History.Count);
        var customers = root.GetProperty("customers").EnumerateArray().ToList();
        customers.Select(customer => customer.GetProperty("customer").GetString()).ShouldBe(Report.History.Customers.Select(customer => customer.Value));
        customers.Sum(customer => customer.GetProperty("movements").GetArrayLength()).ShouldBe(Report.History.Count);
        foreach (var (customer, standing) in customers.Zip(Report.Standings))
        {
            (Text(customer, "tier"), Text(customer, "withoutOverride"), Text(customer, "mergedInto")).ShouldBe((standing.Tier.Value, standing.WithoutOverride.Value, standing.MergedInto.Value));
            (customer.GetProperty("graceUntil").ValueKind != JsonValueKind.Null).ShouldBe(standing.IsInGrace);
        }

        // The override is shown with the tier that would hold without it.
        var overridden = customers[1];
        (Text(overridden, "tier"), Text(overridden, "withoutOverride"), Text(overridden.GetProperty("overrides")[0], "reference")).ShouldBe(("A", Report.Standing(new CustomerId("C00001")).WithoutOverride.Value, "O-1"));
        Text(customers[3], "mergedInto").ShouldBe("C00002");
    }

    [Fact]
    public void Warnings_and_disputes_stand_beside_the_movements()
    {
        Report.Warnings.ShouldNotBeEmpty();
        var root = Parse(stream => HistoryJson.Write(stream, Report, indented: true));
        foreach (var (written, warning) in root.GetProperty("warnings").EnumerateArray().Zip(Report.Warnings))
        {
            (Text(written, "customer"), Text(written, "held"), Text(written, "decidedOn")).ShouldBe((warning.Customer.Value, warning.Held.Value, IsoDay.Text(warning.DecidedOn)));
            (written.GetProperty("toStay").ValueKind == JsonValueKind.Null ? 0m : written.GetProperty("toStay").GetProperty("increase").GetDecimal())
                .ShouldBe(warning.ToStay.Match(_ => 0m, by => by.Changes[0].Amount));
        }

        root.GetProperty("warnings").GetArrayLength().ShouldBe(Report.Warnings.Count);
        var dispute = root.GetProperty("disputes")[0];
        (Text(dispute, "reference"), Text(dispute, "status"), Text(dispute.GetProperty("ruling"), "by")).ShouldBe(("D-<1>", "upheld", "head of sales"));
        dispute.GetProperty("differences").GetArrayLength().ShouldBe(Report.Disputes[0].Changes.Count);
    }

    /// <summary>Each step's counts are those of everyone's tier on its day, and what moved explains them.</summary>
    [Property(MaxTest = 12)]
    public void Steps_add_up(byte outlets, int seed, bool abc)
    {
        var report = Histories.Market(outlets + 1, seed, abc);
        var before = new int[report.Tiers.Tiers.Count];
        foreach (var step in report.Steps())
        {
            var tiers = report.History.Customers.Select(customer => report.Tiers.PlaceOf(report.History.TierOn(customer, step.Effective).Tier)).Where(place => place >= 0).ToList();
            step.Counts.ShouldBe(Enumerable.Range(0, before.Length).Select(place => tiers.Count(tier => tier == place)));
            (step.Counts.Sum() - before.Sum()).ShouldBe(step.New - step.Gone);
            before = [.. step.Counts];
        }
    }

    [Fact]
    public void The_order_of_the_facts_changes_no_byte()
    {
        var (one, other) = (new MemoryStream(), new MemoryStream());
        HistoryJson.Write(one, Report);
        HistoryJson.Write(other, Histories.Market(shuffled: true));
        other.ToArray().ShouldBe(one.ToArray());
    }

    [Fact]
    public void A_difference_names_the_days_the_tiers_and_the_late_lines()
    {
        var shop = new CustomerId("shop");
        OrderLine[] lines = [new(shop, new(2025, 5, 1), 55_000m), new(shop, new(2025, 12, 20), 10_000m) { Recorded = new(2026, 1, 15) }];
        var tiers = TierScheme.Of("silver", "basic");
        var policy = TieringPolicy.Of(TieringPolicy.Abc.Draft with { Tiers = tiers, Otherwise = new TierRule { Ladder = [new Rung(tiers.Tiers[0], new TierLine.AtLeast(60_000m))] } })
            .Match(valid => valid.Policy, refused => throw new InvalidOperationException(refused.Faults[0].Message));
        var version = new PolicyVersion(policy) { Qualification = new QualificationPolicy { Period = QualificationPeriod.CalendarYear } };
        var (facts, timeline) = (new TierFacts(Portfolio.Of(SalesLedger.Of(lines))), PolicyTimeline.Of(version));
        var history = HistoryReplay.Run(facts, timeline, DayRange.Inclusive(new(2025, 1, 1), new(2026, 1, 14)), new LocalDate(2026, 1, 14));
        var difference = HistoryReplay.Correct(history, facts, timeline, new LocalDate(2026, 1, 15)).Difference;

        var root = Parse(stream => HistoryDifferenceJson.Write(stream, history, difference, version, Currency.None));
        (root.GetProperty("customers").GetInt32(), root.GetProperty("granted").GetInt32(), root.GetProperty("refused").GetInt32()).ShouldBe((1, 0, 1));
        (Text(root, "knownBefore"), Text(root, "knownOn")).ShouldBe(("2026-01-14", "2026-01-15"));
        var entry = root.GetProperty("differences").EnumerateArray().ShouldHaveSingleItem();
        (Text(entry, "from"), Text(entry, "to"), Text(entry, "said"), Text(entry, "right"), Text(entry, "cause")).ShouldBe(("2026-01-01", "2026-01-15", "basic", "silver", "late-lines"));
        (entry.GetProperty("lateLines").GetInt32(), entry.GetProperty("lateSales").GetDecimal(), entry.GetProperty("lateReturns").GetDecimal()).ShouldBe((1, 10_000m, 0m));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? string.Empty;

    private static JsonElement Parse(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
