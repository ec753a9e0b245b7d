using CustomerTiering.Customers;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports;

/// <summary>What one channel holds, tier by tier.</summary>
/// <param name="Channel">The channel; <see cref="ChannelId.None"/> for customers whose channel is not known.</param>
/// <param name="Customers">Customers in it; children of a group one by one.</param>
/// <param name="Revenue">Their net revenue.</param>
/// <param name="Share">Net revenue ÷ base of the whole book.</param>
/// <param name="Tiers">Its tiers, best first, empty ones included; shares are of the base of the whole book.</param>
public sealed record ChannelSummary(ChannelId Channel, int Customers, decimal Revenue, double Share, IReadOnlyList<TierSummary> Tiers)
{
    /// <summary>The channels of a result, ordered by channel id. O(customers).</summary>
    public static IReadOnlyList<ChannelSummary> Of(TieringResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var summaries = new List<ChannelSummary>();
        foreach (var channel in result.Decisions.GroupBy(decision => decision.Channel))
        {
            var customers = new int[result.Policy.Tiers.Tiers.Count];
            var revenue = new decimal[customers.Length];
            foreach (var decision in channel)
            {
                customers[decision.TierPlace]++;
                revenue[decision.TierPlace] += decision.Revenue;
            }

            var tiers = result.Policy.Tiers.Tiers.Select((tier, place) => new TierSummary(tier, customers[place], revenue[place], ShareOf(revenue[place], result)));
            summaries.Add(new ChannelSummary(channel.Key, customers.Sum(), revenue.Sum(), ShareOf(revenue.Sum(), result), [.. tiers]));
        }

        return summaries;
    }

    private static double ShareOf(decimal revenue, TieringResult result) => result.Base == 0m ? 0 : (double)revenue / (double)result.Base;
}
