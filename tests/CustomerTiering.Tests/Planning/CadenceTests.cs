using System.Globalization;
using CustomerTiering.Planning;
using CustomerTiering.Policies;

namespace CustomerTiering.Tests.Planning;

public class CadenceTests
{
    [Fact]
    public void Four_times_a_month_is_48_visits_a_year_and_once_a_week_52()
    {
        (365.2425 / new Cadence(4, CadenceUnit.Month).IntervalDays).ShouldBe(48, 1e-9);
        (364 / new Cadence(1, CadenceUnit.Week).IntervalDays).ShouldBe(52, 1e-9);
        new Cadence(2.5m, CadenceUnit.Month).IntervalDays.ShouldBe(12.17475, 1e-9);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void A_gap_within_the_tolerance_keeps_the_cadence_both_ends_included(int gap, bool kept) =>
        new Cadence(1, CadenceUnit.Week) { EarlyDays = 2, LateDays = 2 }.IsKeptBy(gap).ShouldBe(kept);

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    [InlineData(13, true)]
    [InlineData(14, false)]
    public void A_fractional_interval_is_kept_by_the_whole_days_on_both_sides_of_it(int gap, bool kept) =>
        new Cadence(2.5m, CadenceUnit.Month).IsKeptBy(gap).ShouldBe(kept);

    [Fact]
    public void A_customer_seen_two_and_a_half_times_a_month_gets_gaps_of_12_and_13_days()
    {
        var policy = SmallMarket.Policy(new VisitRule(SmallMarket.A, new Cadence(2.5m, CadenceUnit.Month) { EarlyDays = 1, LateDays = 1, MinimumGapDays = 9, MaximumGapDays = 16 }, 30) { ErrorPerDay = 100 });
        var rep = SmallMarket.Rep() with { Calendar = CustomerTiering.Calendars.WorkingCalendar.Of(CustomerTiering.Calendars.WorkingWeek.EveryDay) };
        var request = PlanRequest.Of(policy, SmallMarket.Weeks(26), [SmallMarket.Customer(1, SmallMarket.A, 3) with { Visited = [SmallMarket.Monday.PlusDays(-6)] }], [rep]);
        var days = VisitPlanner.Plan(request, PlanSettings.Default with { Iterations = 500 }).DaysOf(SmallMarket.Id(1));
        days.Zip(days.Skip(1), (one, next) => (next - one).Days).ShouldAllBe(gap => gap == 12 || gap == 13);
        days.Count.ShouldBeInRange(14, 15);
    }

    [Fact]
    public void The_shipped_policy_reads_back_from_its_own_text()
    {
        var json = VisitPolicy.Default.ToJson();
        var back = VisitPolicy.Parse(json).Match(valid => valid.Policy, refused => throw new InvalidOperationException(refused.Faults[0].ToString()));
        back.Draft.ShouldBe(VisitPolicy.Default.Draft);
        back.ToJson().ShouldBe(json);
        foreach (var format in Enum.GetValues<PolicyFormat>())
        {
            back.Describe(CultureInfo.GetCultureInfo("zh-Hans"), format).ShouldContain("A 类");
            back.Describe(CultureInfo.InvariantCulture, format).ShouldContain("A");
        }
    }

    [Theory]
    [InlineData("""{ "name": "x" }""", "property-missing")]
    [InlineData("""{ "name": "x", "tiers": [] }""", "tiers-missing")]
    [InlineData("""{ "name": "x", "tiers": [ { "tier": "A", "times": 1, "per": "week", "minutes": 30 }, { "tier": "A", "times": 1, "per": "week", "minutes": 30 } ] }""", "tier-twice")]
    [InlineData("""{ "name": "x", "tiers": [ { "tier": "A", "times": 1, "per": "week", "minutes": 30, "minimumGapDays": 8 } ] }""", "cadence-impossible")]
    [InlineData("""{ "name": "x", "tiers": [ { "tier": "A", "times": 1, "per": "week", "minutes": 30, "maximumGapDays": 6 } ] }""", "cadence-impossible")]
    [InlineData("""{ "name": "x", "tiers": [ { "tier": "A", "times": 0, "per": "week", "minutes": 30 } ] }""", "number-out-of-range")]
    [InlineData("""{ "name": "x", "tiers": [ { "tier": "A", "times": 1, "per": "week", "minutes": 0 } ] }""", "number-out-of-range")]
    [InlineData("""{ "name": "x", "tiers": [ { "tier": "A", "times": 1, "per": "fortnight", "minutes": 30 } ] }""", "word-unknown")]
    [InlineData("""{ "name": "x", "tiers": [ { "tier": "A", "times": 1, "per": "week", "minutes": 30, "form": "fax" } ] }""", "word-unknown")]
    [InlineData("""{ "name": "x", "tiers": [ { "tier": "A", "times": 1, "minutes": 30, "missedValue": 10 }, { "tier": "B", "times": 1, "minutes": 30, "missedValue": 20 } ] }""", "value-order")]
    public void A_policy_at_fault_is_refused_by_name(string json, string code) =>
        VisitPolicy.Parse(json).Match(_ => [], refused => refused.Faults).ShouldContain(fault => fault.Code == code);
}
