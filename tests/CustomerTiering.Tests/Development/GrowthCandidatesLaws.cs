using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Development;
using CustomerTiering.Measures;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Development;

public class GrowthCandidatesLaws
{
    [Property(MaxTest = 60)]
    public void Candidates_are_below_the_best_tier_with_a_gap_and_stand_in_order(byte[] nets, ushort[] potentials, byte[] open, bool mustReach, bool profit)
    {
        var tiers = Tiers(nets, potentials, open);
        var policy = new GrowthPolicy { MustReachBestTier = mustReach, LeaveOutWithoutProfit = profit, LeastGap = 50m, UnknownOpenness = Proportion.OfPercent(30) };
        var found = GrowthCandidates.Find(tiers, policy);

        var line = tiers.Lines.Where(line => line.Tier == tiers.Policy.Tiers.Best && line.Members > 0).Select(line => line.LastValue).SingleOrDefault();
        var expected = tiers.Decisions.Where(decision => decision.TierPlace > 0)
            .Select(decision => (decision, i: int.Parse(decision.Customer.Value.AsSpan(1))))
            .Where(entry => HasPotential(potentials, entry.i) && potentials[entry.i] > 0)
            .Where(entry => potentials[entry.i] - Purchases(entry.decision) is > 0 and >= 50)
            .Where(entry => !mustReach || potentials[entry.i] >= line)
            .Where(entry => !profit || entry.decision.Revenue <= 0 || entry.decision.Revenue > Cost(entry.i))
            .Select(entry => (entry.decision.Customer, Gap: potentials[entry.i] - Purchases(entry.decision), Open: OpenOf(open, entry.i)))
            .OrderByDescending(entry => entry.Gap * entry.Open).ThenByDescending(entry => entry.Gap).ThenBy(entry => entry.Customer)
            .ToArray();
        found.Candidates.Select(candidate => (candidate.Decision.Customer, candidate.Gap, (decimal)candidate.Openness)).ShouldBe(expected);
        found.Candidates.Select(candidate => candidate.Rank).ShouldBe(Enumerable.Range(1, expected.Length));
        found.Candidates.ShouldAllBe(candidate => candidate.ShareOfWallet >= 0 && candidate.ShareOfWallet < 1);
        found.WithoutPotential.ShouldBe(tiers.Decisions.Count(decision => decision.TierPlace > 0 && !HasPotential(potentials, int.Parse(decision.Customer.Value.AsSpan(1)))));
    }

    [Property(MaxTest = 40)]
    public void A_benchmark_is_the_largest_of_the_best_tier_in_its_region_and_channel(byte[] nets)
    {
        var tiers = Tiers(nets, [], []);
        var best = tiers.Decisions.Where(decision => decision.TierPlace == 0).ToArray();
        foreach (var benchmark in GrowthCandidates.Find(tiers).Benchmarks)
        {
            var peers = best.Where(decision => RegionOf(decision) == benchmark.Region && decision.Channel == benchmark.Channel).ToArray();
            peers.ShouldContain(decision => decision.Customer == benchmark.Decision.Customer);
            peers.ShouldAllBe(decision => decision.Revenue <= benchmark.Decision.Revenue);
        }

        GrowthCandidates.Find(tiers).Benchmarks.Count.ShouldBe(best.Select(decision => (RegionOf(decision), decision.Channel)).Distinct().Count());
    }

    [Fact]
    public void Without_potential_nobody_is_a_candidate_and_the_result_says_how_many_are_unknown()
    {
        var found = GrowthCandidates.Find(SmallBooks.Tiers(SmallBooks.OfShops([100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 5])));
        found.Candidates.ShouldBeEmpty();
        found.WithoutPotential.ShouldBe(9);
        found.HasOpenness.ShouldBeFalse();
    }

    [Fact]
    public void Half_a_year_is_scaled_to_a_year()
    {
        var book = SmallBooks.OfShops([100000, 10000], supplied: [SuppliedMeasure.Of(Measure.Potential, [KeyValuePair.Create(SmallBooks.Id(1), 5000m)])]);
        var half = DayRange.MonthsEnding(SmallBooks.Day, 6);
        var tiers = TieringPolicy.ForDistributors.Decide(book, TieringScope.Over(half, SmallBooks.Day));
        var candidate = GrowthCandidates.Find(tiers).Candidates.ShouldHaveSingleItem();
        candidate.Purchases.ShouldBe(Math.Round(100m * 365m / half.Days, 2));
        candidate.OpennessKnown.ShouldBeFalse();
        candidate.Openness.ShouldBe(1);
        candidate.Benchmark.ShouldBe(SmallBooks.Id(0));
    }

    private static TieringResult Tiers(byte[] nets, ushort[] potentials, byte[] open)
    {
        var known = Enumerable.Range(0, nets.Length).Where(i => HasPotential(potentials, i)).Select(i => KeyValuePair.Create(SmallBooks.Id(i), (decimal)potentials[i]));
        var openness = Enumerable.Range(0, nets.Length).Where(i => i < open.Length && open[i] % 3 > 0).Select(i => KeyValuePair.Create(SmallBooks.Id(i), OpenOf(open, i)));
        SuppliedMeasure[] supplied = open.Length == 0
            ? [SuppliedMeasure.Of(Measure.Potential, known)]
            : [SuppliedMeasure.Of(Measure.Potential, known), SuppliedMeasure.Of(GrowthCandidates.Openness, openness)];
        return SmallBooks.Tiers(SmallBooks.OfShops(nets.Select(net => (net - 20) * 1000), (i, customer) => customer with { Region = RegionAt(i) }, Cost, supplied));
    }

    private static bool HasPotential(ushort[] potentials, int i) => i < potentials.Length && potentials[i] % 4 > 0;

    private static decimal OpenOf(byte[] open, int i) => open.Length == 0 ? 1m : i < open.Length && open[i] % 3 > 0 ? open[i] % 5 / 4m : 0.3m;

    private static decimal Purchases(TierDecision decision) => Math.Max(0m, decision.Revenue);

    private static decimal Cost(int i) => i % 2 == 0 ? 100m : 1000m;

    private static RegionId RegionAt(int i) => i % 3 == 0 ? RegionId.None : new RegionId(i % 3 == 1 ? "north" : "south");

    private static RegionId RegionOf(TierDecision decision) => RegionAt(int.Parse(decision.Customer.Value.AsSpan(1)));
}
