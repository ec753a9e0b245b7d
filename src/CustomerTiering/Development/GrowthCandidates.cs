using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Tiering;

namespace CustomerTiering.Development;

/// <summary>
/// Finds small and middle customers worth developing into core ones (mission B8): those with the widest gap between what they could buy and
/// what they buy, weighed by how open they are.
/// </summary>
/// <remarks>
/// <para>
/// Potential is the measure <c>potential</c> of the book: purchases of the next twelve months, whoever they are made from. Purchases are the net
/// revenue of the period; where the period is not a year (365 or 366 days) they are scaled to 365 days and rounded to the currency's minor unit, halves to even.
/// Net-negative purchases count as 0.
/// </para>
/// <para>
/// Openness is the measure <c>openness</c> of the book, 0 to 1, as judged by people; values outside are cut off. Without it the gap alone orders
/// the list. Ties go to the wider gap, then the least id. Closed and unsigned customers are left out.
/// </para>
/// </remarks>
public static class GrowthCandidates
{
    /// <summary>How open a customer is to buying more from us, 0 to 1: supplied by those who know it (合作意愿).</summary>
    public static Measure Openness { get; } = new("openness", MeasureUnit.Ratio, RollUp.Least);

    /// <summary>Finds the candidates with the default choices.</summary>
    public static GrowthResult Find(TieringResult tiers) => Find(tiers, GrowthPolicy.Default);

    /// <summary>Finds the candidates. O(customers · log customers).</summary>
    public static GrowthResult Find(TieringResult tiers, GrowthPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        ArgumentNullException.ThrowIfNull(policy);
        var potentials = Supplied(tiers, Measure.Potential);
        var openness = Supplied(tiers, Openness);
        var lines = BestLines(tiers);
        var benchmarks = Benchmarks(tiers);
        var benchmarkOf = benchmarks.ToDictionary(benchmark => (benchmark.Region, benchmark.Channel), benchmark => benchmark.Decision.Customer);
        var found = new List<GrowthCandidate>();
        var withoutPotential = 0;
        for (var customer = 0; customer < tiers.Count; customer++)
        {
            if (tiers.TierPlaces[customer] == 0 || !tiers.IsActive(customer))
            {
                continue;
            }

            var id = tiers.IdOf(customer);
            if (potentials is null || !potentials.TryGet(id, out var potential))
            {
                withoutPotential++;
                continue;
            }

            var channel = tiers.ChannelOf(customer);
            if (ForAYear(tiers, customer) is var purchases
                && potential > purchases
                && potential - purchases >= policy.LeastGap
                && !(policy.LeaveOutWithoutProfit && tiers.TryGetProfit(customer, out var profit) && tiers.RevenueOf(customer).IsPositive && !profit.IsPositive)
                && !(policy.MustReachBestTier && lines.TryGetValue(tiers.PeersOf(customer).Channel, out var line) && potential < line))
            {
                var region = RegionOf(tiers, customer);
                var known = openness.TryGetOpenness(id, out var open);
                found.Add(new GrowthCandidate(
                    0, tiers[id], purchases, potential, (double)(purchases / potential),
                    known ? open : openness is null ? 1 : (double)policy.UnknownOpenness.Value, known, region, benchmarkOf.GetValueOrDefault((region, channel))));
            }
        }

        var ordered = found.OrderByDescending(candidate => candidate.Promise).ThenByDescending(candidate => candidate.Gap).ThenBy(candidate => candidate.Decision.Customer);
        return new GrowthResult([.. ordered.Select((candidate, place) => candidate with { Rank = place + 1 })], benchmarks, withoutPotential, openness is not null);
    }

    private static SuppliedMeasure? Supplied(TieringResult tiers, Measure measure) => tiers.Book.Supplied.FirstOrDefault(column => column.Measure == measure);

    private static bool TryGetOpenness(this SuppliedMeasure? openness, CustomerId customer, out double open)
    {
        var value = 0m;
        var known = openness is not null && openness.TryGet(customer, out value);
        open = (double)decimal.Clamp(value, 0m, 1m);
        return known;
    }

    /// <summary>The least revenue inside the line of the best tier, by channel, where revenue is what the channel is ranked by.</summary>
    private static Dictionary<ChannelId, decimal> BestLines(TieringResult tiers)
    {
        var byRevenue = tiers.Map.Peers.Where(peers => peers.Meter.Measure == Measure.Revenue).Select(peers => peers.Channel).ToHashSet();
        return tiers.Lines.Where(line => line.Tier == tiers.Policy.Tiers.Best && line.Members > 0 && byRevenue.Contains(line.Channel))
            .ToDictionary(line => line.Channel, line => line.LastValue);
    }

    private static BenchmarkCustomer[] Benchmarks(TieringResult tiers) =>
    [
        .. Enumerable.Range(0, tiers.Count)
            .Where(customer => tiers.TierPlaces[customer] == 0 && tiers.IsActive(customer))
            .GroupBy(customer => (Region: RegionOf(tiers, customer), Channel: tiers.ChannelOf(customer)))
            .OrderBy(peers => peers.Key.Region).ThenBy(peers => peers.Key.Channel)
            .Select(peers => new BenchmarkCustomer(
                peers.Key.Region, peers.Key.Channel, tiers[tiers.IdOf(peers.OrderByDescending(tiers.RevenueOf).ThenBy(tiers.IdOf).First())])),
    ];

    private static decimal ForAYear(TieringResult tiers, int customer)
    {
        var revenue = Math.Max(0m, tiers.RevenueOf(customer).Value);
        var days = tiers.Scope.Period.Days;
        return days is 365 or 366 ? revenue : Math.Round(revenue * 365m / days, tiers.Currency.MinorDigits, MidpointRounding.ToEven);
    }

    private static RegionId RegionOf(TieringResult tiers, int customer) => tiers.RecordOf(customer)?.Region ?? RegionId.None;
}
