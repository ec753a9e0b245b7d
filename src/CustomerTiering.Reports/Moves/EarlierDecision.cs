using CustomerTiering.Customers;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Moves;

/// <summary>What an earlier result said of one customer, as far as moves are concerned.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Channel">The channel it was ranked in.</param>
/// <param name="Tier">Its tier then.</param>
/// <param name="Core">Whether it was a core customer.</param>
/// <param name="Revenue">Its net revenue then.</param>
public sealed record EarlierDecision(CustomerId Customer, ChannelId Channel, TierName Tier, bool Core, decimal Revenue);
