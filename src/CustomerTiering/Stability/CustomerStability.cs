using CustomerTiering.Customers;
using CustomerTiering.Tiering;

namespace CustomerTiering.Stability;

/// <summary>How firmly one customer stands in its tier.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Tier">Its tier by the decision.</param>
/// <param name="Chances">The share of the drawn periods in which it was in each tier, best first; they add up to 1.</param>
/// <param name="Stays">The chance that two like periods put it in the same tier: 0 to 1. Half for one of two tiers who stands exactly on the line.</param>
/// <param name="IsNearLine">Whether that chance is below the policy's limit.</param>
public sealed record CustomerStability(CustomerId Customer, TierName Tier, IReadOnlyList<double> Chances, double Stays, bool IsNearLine);
