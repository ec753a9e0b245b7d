using CustomerTiering.Customers;
using CustomerTiering.Tiering;

namespace CustomerTiering.Development;

/// <summary>The customer of a region and channel that others can learn from (样板客户): of the best tier, the one with most net revenue.</summary>
/// <param name="Region">The region; <see cref="RegionId.None"/> for customers without one.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Decision">The decision on it.</param>
public sealed record BenchmarkCustomer(RegionId Region, ChannelId Channel, TierDecision Decision);
