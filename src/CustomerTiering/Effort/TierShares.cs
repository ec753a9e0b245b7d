using CustomerTiering.Tiering;

namespace CustomerTiering.Effort;

/// <summary>Adds up a rep's customers by tier.</summary>
internal static class TierShares
{
    public static IReadOnlyList<TierEffort> Of(TieringResult tiers, IReadOnlyList<CustomerEffort> customers)
    {
        var byTier = customers.ToLookup(customer => customer.TierPlace);
        var (visits, hours) = (customers.Sum(customer => customer.Visits), customers.Sum(customer => customer.Hours));
        var (spend, sales) = (customers.Sum(customer => customer.Spend), customers.Sum(Counted));
        return [.. tiers.Policy.Tiers.Tiers.Select((tier, place) =>
        {
            var own = byTier[place];
            var found = new TierEffort(
                tier, own.Count(), own.Sum(customer => customer.Visits), own.Sum(customer => customer.Hours), own.Sum(customer => customer.Spend), own.Sum(customer => customer.Sales));
            return found with
            {
                VisitShare = Part(found.Visits, visits),
                HourShare = Part(found.Hours, hours),
                SpendShare = Part((double)found.Spend, (double)spend),
                SalesShare = Part((double)own.Sum(Counted), (double)sales),
            };
        })];
    }

    private static decimal Counted(CustomerEffort customer) => Math.Max(customer.Sales, 0);

    private static double Part(double one, double all) => all > 0 ? one / all : 0;
}
