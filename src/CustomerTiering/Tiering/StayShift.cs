using CustomerTiering.Customers;

namespace CustomerTiering.Tiering;

/// <summary>What a customer needs to be in a tier or a better one, if everyone else stands still.</summary>
internal static class StayShift
{
    /// <summary>The changes; no way for a customer that is in the tier already, is not in business, or that no change of a measure brings there.</summary>
    public static TierShift Of(TieringResult result, CustomerId customer, int tierPlace)
    {
        if (!result.TryGet(customer, out var decision) || decision.TierPlace <= tierPlace || !result.IsActive(decision.Position))
        {
            return new TierShift.NoWay();
        }

        return new ShiftSearch(
            result.PeersOf(decision.Position), result.Policy.Tiers, result.Book.Supplied, result.Currency, result.UnitOf(decision.Position), tierPlace + 1).Up();
    }
}
