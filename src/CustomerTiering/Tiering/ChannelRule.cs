using CustomerTiering.Customers;

namespace CustomerTiering.Tiering;

/// <summary>The rule of one channel.</summary>
/// <param name="Channel">The channel; <see cref="ChannelId.None"/> for customers whose channel is not known.</param>
/// <param name="Level">Whether outlets or groups are ranked.</param>
/// <param name="Rule">How they come into tiers.</param>
public sealed record ChannelRule(ChannelId Channel, RankLevel Level, TierRule Rule);
