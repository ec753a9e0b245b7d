using CustomerTiering.Policies;

namespace CustomerTiering.Development;

/// <summary>Which small and middle customers are worth developing (培养对象): the named choices.</summary>
public sealed partial record GrowthPolicy
{
    /// <summary>The documented defaults.</summary>
    public static GrowthPolicy Default { get; } = new();

    /// <summary>The least gap between potential and yearly purchases, in units of the currency; more than 0 is always asked. 0 unless stated.</summary>
    public decimal LeastGap { get; init; }

    /// <summary>
    /// Whether a candidate's potential must reach the line of the best tier in its channel, so that it could become a core customer. Asked unless
    /// stated otherwise; not asked where the channel is not ranked by revenue.
    /// </summary>
    public bool MustReachBestTier { get; init; } = true;

    /// <summary>Whether customers whose gross profit is known and not positive are left out; they are, unless stated otherwise.</summary>
    public bool LeaveOutWithoutProfit { get; init; } = true;

    /// <summary>What a customer of unknown openness counts as, where openness is supplied for others; half unless stated.</summary>
    public Proportion UnknownOpenness { get; init; } = Proportion.OfPercent(50);
}
