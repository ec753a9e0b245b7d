using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Policies;

namespace CustomerTiering.Tiering;

/// <summary>
/// A checked, versioned tiering policy: who is in which tier is decided by data, not by code.
/// </summary>
/// <remarks>Immutable and safe to share between threads. Built in code from a <see cref="TieringPolicyDraft"/> or read from JSON.</remarks>
public sealed partial class TieringPolicy
{
    private TieringPolicy(TieringPolicyDraft draft) => Draft = draft;

    /// <summary>
    /// Plain ABC on net revenue: A is the smallest leading group that brings at least 80% of the positive total, A and B together
    /// at least 95%, C the rest. Name <c>abc</c>.
    /// </summary>
    public static TieringPolicy Abc { get; } = new(new TieringPolicyDraft
    {
        Name = "abc",
        Otherwise = PlainAbc,
    });

    /// <summary>
    /// The shipped default, <c>channels</c>: modern trade the top 5 by group, traditional trade the first 10% with the first 20 as
    /// the focus panel, special channel all, fresh supermarkets the first 30; in each the core is volume and profit and potential.
    /// </summary>
    public static TieringPolicy ForDistributors { get; } = new(new TieringPolicyDraft
    {
        Name = "channels",
        BestIsCore = true,
        Channels =
        [
            new ChannelRule(ChannelScheme.ModernTrade, RankLevel.Group, Core(new TierLine.TopCount(5))),
            new ChannelRule(ChannelScheme.TraditionalTrade, RankLevel.Outlet, Core(new TierLine.TopPercent(Proportion.OfPercent(10))) with { Focus = [new FocusPanel(A, 20)] }),
            new ChannelRule(ChannelScheme.SpecialChannel, RankLevel.Outlet, Core(new TierLine.Everyone())),
            new ChannelRule(ChannelScheme.FreshSupermarket, RankLevel.Outlet, Core(new TierLine.TopCount(30))),
        ],
        Otherwise = PlainAbc,
    });

    /// <summary>The policies that ship with the library, by name.</summary>
    public static IReadOnlyList<TieringPolicy> Shipped { get; } = [ForDistributors, Abc];

    /// <summary>The policy's name.</summary>
    public string Name => Draft.Name;

    /// <summary>The policy's version.</summary>
    public string Version => Draft.Version;

    /// <summary>The as-of days on which the policy is in force, half-open.</summary>
    public DayRange Effective => Draft.Effective;

    /// <summary>The tiers, best first.</summary>
    public TierScheme Tiers => Draft.Tiers;

    /// <summary>What the policy says, as data.</summary>
    public TieringPolicyDraft Draft { get; }

    private static TierName A => TierScheme.Abc.Tiers[0];

    private static TierName B => TierScheme.Abc.Tiers[1];

    private static TierRule PlainAbc => new()
    {
        Ladder = [new Rung(A, new TierLine.CumulativeShare(Proportion.OfPercent(80))), new Rung(B, new TierLine.CumulativeShare(Proportion.OfPercent(95)))],
    };

    /// <summary>The policy of a draft, or what is wrong with it.</summary>
    public static TieringPolicyOutcome Of(TieringPolicyDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var faults = TieringPolicyCheck.Faults(draft);
        return faults.Count == 0 ? new TieringPolicyOutcome.Valid(new TieringPolicy(draft)) : new TieringPolicyOutcome.Refused(faults);
    }

    private static TierRule Core(TierLine volume) => new()
    {
        Ladder = [new Rung(A, volume), new Rung(B, new TierLine.CumulativeShare(Proportion.OfPercent(95)))],
        Gates =
        [
            new TierGate(
                A,
                new Gate.AllOf(
                    new Gate.Test("profit", Comparison.MoreThan, new GateLimit.Fixed(0m)),
                    new Gate.Test("margin", Comparison.AtLeast, new GateLimit.OfPooled(0.5m)),
                    new Gate.Test("potential", Comparison.AtLeast, new GateLimit.OfLastInside(1m))),
                B),
        ],
    };
}
