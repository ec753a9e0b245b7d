using CustomerTiering.Calendars;
using CustomerTiering.Customers;

namespace CustomerTiering.Tiering;

/// <summary>
/// A tiering policy as written, before it is checked. <see cref="TieringPolicy.Of"/> turns a sound draft into a policy.
/// </summary>
/// <remarks>Drafts are values: change one with <c>with</c> and check it again.</remarks>
public sealed record TieringPolicyDraft
{
    /// <summary>The policy's name, such as <c>channels</c>.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The version of this policy, as its owner counts; decisions carry it.</summary>
    public string Version { get; init; } = "1";

    /// <summary>The as-of days on which this version is in force, half-open; every day unless stated.</summary>
    public DayRange Effective { get; init; } = DayRange.All;

    /// <summary>The tiers, best first.</summary>
    public TierScheme Tiers { get; init; } = TierScheme.Abc;

    /// <summary>
    /// Whether the best tier is the core: its customers are flagged as core customers, in every channel with a rule of its own, or in the whole book
    /// where there are no channel rules.
    /// </summary>
    public bool BestIsCore { get; init; }

    /// <summary>The named choices where a rule alone leaves room.</summary>
    public TieringChoices Choices { get; init; } = TieringChoices.Default;

    /// <summary>The rules of channels, each channel once. With none, the whole book is ranked as one by <see cref="Otherwise"/>.</summary>
    public IReadOnlyList<ChannelRule> Channels { get; init; } = [];

    /// <summary>The rule of every channel without a rule of its own, each such channel ranked by itself, unknown channels together; or of the whole book where there are no channel rules.</summary>
    public TierRule Otherwise { get; init; } = new();

    /// <summary>Whether <see cref="Otherwise"/> ranks outlets or groups; outlets unless stated.</summary>
    public RankLevel OtherwiseLevel { get; init; } = RankLevel.Outlet;

    /// <summary>The rule a channel is ranked by.</summary>
    internal ChannelRule RuleOf(ChannelId channel) => Channels.FirstOrDefault(rule => rule.Channel == channel) ?? new ChannelRule(channel, OtherwiseLevel, Otherwise);

    /// <summary>Whether a channel ranks groups.</summary>
    internal bool RanksGroups(ChannelId channel) => RuleOf(channel).Level == RankLevel.Group;

    /// <summary>The channel in which a customer of a channel is ranked: its own, or none where the whole book is ranked as one.</summary>
    internal ChannelId SeatOf(ChannelId channel) => Channels.Count == 0 ? ChannelId.None : channel;

    /// <summary>Whether channels and groups make no difference.</summary>
    internal bool IsFlat => Channels.Count == 0 && OtherwiseLevel == RankLevel.Outlet;

    /// <summary>Whether the best tier is the core in a channel.</summary>
    internal bool SaysCore(ChannelId channel) => BestIsCore && (Channels.Count == 0 || Channels.Any(rule => rule.Channel == channel));

    /// <summary>Two drafts are equal when they say the same, rule by rule in the same order.</summary>
    public bool Equals(TieringPolicyDraft? other) => other is not null
        && (Name, Version, Effective, BestIsCore, OtherwiseLevel) == (other.Name, other.Version, other.Effective, other.BestIsCore, other.OtherwiseLevel)
        && Tiers == other.Tiers && Choices == other.Choices && Channels.SequenceEqual(other.Channels) && Otherwise == other.Otherwise;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Version, Effective, BestIsCore, Tiers, Choices, Channels.Count, Otherwise);
}
