using CustomerTiering.Customers;

namespace CustomerTiering.Tiering;

/// <summary>How a customer stands after the lines so far.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="TierPlace">The tier's place in the scheme, 0 for the best.</param>
/// <param name="Rank">Its rank in its channel, as in <see cref="TierDecision.Rank"/>; 0 for a customer that is not ranked.</param>
/// <param name="Revenue">Its own net revenue in the period.</param>
public readonly record struct RunningTier(CustomerId Customer, TierName Tier, int TierPlace, int Rank, decimal Revenue);
