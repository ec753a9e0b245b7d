using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Effort.Guard;
using CustomerTiering.Effort.Supervision;
using CustomerTiering.Spending;
using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Effort;

/// <summary>The guard of the lower tiers (B6): laws and worked cases.</summary>
public sealed class ServiceGuardTests
{
    private static readonly DayRange Quarter = new(SmallBooks.Day.PlusDays(-90), SmallBooks.Day.PlusDays(1));

    // A: C000. B: C001, C002. C: C003, C004.
    private static readonly TieringResult Tiers = TieringPolicy.Abc.Decide(SmallBooks.OfShops([85_000, 6_000, 5_000, 3_000, 1_000]), SmallBooks.Day);

    [Fact]
    public void Everybody_at_the_least_is_starved_of_nothing()
    {
        Tiers.Decisions.Select(decision => decision.Tier.Value).ShouldBe(["A", "B", "B", "C", "C"]);
        ServiceGuard.OfPlan(Tiers, Plan(6, 3, 3, 1, 1), Quarter, SupervisionPolicy.Default).ShouldBeEmpty();
    }

    [Fact]
    public void A_tier_below_its_share_is_warned_of()
    {
        var starved = ServiceGuard.OfPlan(Tiers, Plan(60, 3, 3, 1, 1), Quarter, SupervisionPolicy.Default);
        starved.Select(tier => tier.Tier.Value).ShouldBe(["B", "C"]);
        starved.ShouldAllBe(tier => tier.IsBelowShare && tier.Below.Count == 0);
        starved[0].Explain(CultureInfo.GetCultureInfo("en")).ShouldBe("Tier B with 2 customers has 8.8% of all visits; the least is 15%.");
        starved[0].Explain(CultureInfo.GetCultureInfo("zh-Hans")).ShouldBe("B 类 2 家客户只占全部拜访的 8.8%，最低应为 15%。");
    }

    [Fact]
    public void Customers_below_the_least_visits_are_named()
    {
        var starved = ServiceGuard.OfPlan(Tiers, Plan(6, 3, 1, 1, 1), Quarter, SupervisionPolicy.Default).ShouldHaveSingleItem();
        (starved.Tier.Value, starved.IsBelowShare, starved.LeastVisits, starved.VisitsMissing).ShouldBe(("B", false, 3, 2));
        starved.Below.ShouldBe([SmallBooks.Id(2)]);
        starved.Explain(CultureInfo.GetCultureInfo("en")).ShouldContain("1 of 2 customers have fewer than 3 visits in 91 days; 2 visits are missing (C002 first)");
    }

    [Fact]
    public void Half_a_quarter_asks_for_half_of_the_visits_rounded_down() =>
        ServiceGuard.OfPlan(Tiers, Plan(1, 1, 1, 1, 1), new DayRange(Quarter.Start, Quarter.Start.PlusDays(45)), SupervisionPolicy.Default).SelectMany(tier => tier.Below).ShouldBe([SmallBooks.Id(0)]);

    [Fact]
    public void Spend_that_all_goes_to_the_top_starves_the_rest()
    {
        var book = SpendBook.Of([new SpendLine(SmallBooks.Id(0), SmallBooks.Day, 100)]).ShouldBeOfType<SpendBookOutcome.Built>().Book;
        var starved = ServiceGuard.OfSpend(Tiers, book, Quarter, SupervisionPolicy.Default);
        starved.Select(tier => (tier.Tier.Value, tier.Share, tier.LeastVisits)).ShouldBe([("B", 0, 0), ("C", 0, 0)]);
    }

    [Fact]
    public void Without_any_visit_every_tier_with_a_minimum_is_starved() =>
        ServiceGuard.OfVisits(Tiers, VisitDiary.Empty, Quarter, SupervisionPolicy.Default).Select(tier => tier.Tier.Value).ShouldBe(["A", "B", "C"]);

    [Property]
    public void More_visits_to_everybody_never_starve_anybody_more(byte[] visits)
    {
        var drawn = Enumerable.Range(0, 5).Select(place => place < visits.Length ? visits[place] % 9 : 0).ToArray();
        var before = ServiceGuard.OfPlan(Tiers, Plan(drawn), Quarter, SupervisionPolicy.Default).Sum(tier => tier.VisitsMissing);
        ServiceGuard.OfPlan(Tiers, Plan([.. drawn.Select(count => count + 1)]), Quarter, SupervisionPolicy.Default).Sum(tier => tier.VisitsMissing).ShouldBeLessThanOrEqualTo(before);
    }

    private static IEnumerable<PlannedVisit> Plan(params int[] visits) =>
        visits.SelectMany((count, customer) => Enumerable.Range(0, count).Select(_ => new PlannedVisit(new RepId("R1"), SmallBooks.Id(customer), Quarter.Start)));
}
