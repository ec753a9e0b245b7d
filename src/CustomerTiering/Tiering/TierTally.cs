using CustomerTiering.Sales;

namespace CustomerTiering.Tiering;

/// <summary>Counts customers and adds up their net revenue, tier by tier.</summary>
/// <param name="sums">The sums of the period.</param>
/// <param name="tiers">Number of tiers.</param>
internal sealed class TierTally(SumTable sums, int tiers)
{
    private readonly long[] narrow = new long[tiers];
    private readonly Int128[] wide = new Int128[tiers];
    private readonly bool isNarrow = sums.IsNarrow;
    private long narrowBase;
    private Int128 wideBase;

    /// <summary>Customers in each tier.</summary>
    public int[] Counts { get; } = new int[tiers];

    /// <summary>Customers whose net revenue is positive.</summary>
    public int Buyers { get; private set; }

    /// <summary>The sum of the positive nets.</summary>
    public Int128 Base => wideBase + narrowBase;

    /// <summary>Net revenue of all customers.</summary>
    public Int128 Net => Enumerable.Range(0, Counts.Length).Aggregate((Int128)0, (sum, tier) => sum + RevenueOf(tier));

    /// <summary>Net revenue of a tier.</summary>
    public Int128 RevenueOf(int tier) => wide[tier] + narrow[tier];

    /// <summary>Takes a customer.</summary>
    /// <param name="tier">The place of its tier.</param>
    /// <param name="code">Its code among the sums, −1 without a line.</param>
    public void Add(int tier, int code)
    {
        Counts[tier]++;
        if (code < 0)
        {
            return;
        }

        if (isNarrow)
        {
            // All revenue together fits in 64 bits: that is what makes the sums narrow.
            var revenue = sums.Sums[code].Revenue;
            narrow[tier] += revenue;
            narrowBase += Math.Max(revenue, 0);
            Buyers += revenue > 0 ? 1 : 0;
        }
        else
        {
            var revenue = sums.Revenue(code);
            wide[tier] += revenue;
            wideBase += Int128.Max(revenue, 0);
            Buyers += revenue > 0 ? 1 : 0;
        }
    }
}
