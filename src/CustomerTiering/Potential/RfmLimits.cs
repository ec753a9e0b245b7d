using CustomerTiering.Statistics;

namespace CustomerTiering.Potential;

/// <summary>
/// The lower limits of all bins of one measure but the first, lowest first. A value that stands on a limit is in the bin above it.
/// </summary>
/// <remarks>
/// Limits are fractions over the number of bins, computed and compared in whole numbers: a value on a limit never falls beside it by
/// the rounding of a double.
/// </remarks>
internal sealed class RfmLimits
{
    private readonly long[] leastInBin;

    private RfmLimits(decimal[] limits, long[] leastInBin)
    {
        Limits = limits;
        this.leastInBin = leastInBin;
    }

    /// <summary>The limits in the measure's own unit.</summary>
    public decimal[] Limits { get; }

    /// <summary>The limits of values in any order.</summary>
    /// <param name="policy">The way of binning and the number of bins.</param>
    /// <param name="values">Whole numbers: days, orders, millionths of money.</param>
    /// <param name="one">What 1 is in these numbers: 1, or a million for money.</param>
    /// <param name="lessIsBetter">Whether the measure is recency.</param>
    public static RfmLimits Of(RfmPolicyDraft policy, ReadOnlySpan<long> values, long one, bool lessIsBetter)
    {
        if (values.IsEmpty)
        {
            return new RfmLimits([], []);
        }

        var at = OrderStatistics.Of(values, Ranks(policy, values.Length, lessIsBetter));
        var limits = new decimal[policy.Bins - 1];
        var least = new long[policy.Bins - 1];
        for (var bin = 1; bin < policy.Bins; bin++)
        {
            var (below, above) = ((Int128)at[(2 * bin) - 2], (Int128)at[(2 * bin) - 1]);
            var rest = RestOf(values.Length, bin, policy.Bins);
            var quantile = (below * (policy.Bins - rest)) + (above * rest);
            var scaled = policy.Binning switch
            {
                RfmBinning.QuantilesPlusOne => quantile + ((Int128)one * policy.Bins),
                RfmBinning.Quantiles => quantile,
                _ => (lessIsBetter ? below + 1 : below) * policy.Bins,
            };
            limits[bin - 1] = (decimal)scaled / policy.Bins / one;
            least[bin - 1] = CeilingToLong(scaled, policy.Bins);
        }

        return new RfmLimits(limits, least);
    }

    /// <summary>The score of each value, 1 to the number of bins; turned round where less is better.</summary>
    public byte[] Score(ReadOnlySpan<long> values, bool lessIsBetter)
    {
        var scores = new byte[values.Length];
        if (leastInBin is [var second, var third, var fourth, var fifth])
        {
            // Quintiles are what nearly everyone asks for.
            for (var i = 0; i < scores.Length; i++)
            {
                var value = values[i];
                var above = (value >= second ? 1 : 0) + (value >= third ? 1 : 0) + (value >= fourth ? 1 : 0) + (value >= fifth ? 1 : 0);
                scores[i] = (byte)(lessIsBetter ? 5 - above : above + 1);
            }

            return scores;
        }

        for (var i = 0; i < scores.Length; i++)
        {
            var reached = 0;
            foreach (var least in leastInBin)
            {
                reached += values[i] >= least ? 1 : 0;
            }

            scores[i] = (byte)(lessIsBetter ? leastInBin.Length + 1 - reached : reached + 1);
        }

        return scores;
    }

    /// <summary>For each limit the ranks of the two values it lies between; twice the same where it is a value.</summary>
    private static int[] Ranks(RfmPolicyDraft policy, int count, bool lessIsBetter)
    {
        var ranks = new int[2 * (policy.Bins - 1)];
        for (var bin = 1; bin < policy.Bins; bin++)
        {
            var (below, above) = policy.Binning == RfmBinning.EqualCounts ? Twice(EqualCountRank(count, bin, policy.Bins, lessIsBetter)) : Around(count, bin, policy.Bins);
            ranks[(2 * bin) - 2] = below;
            ranks[(2 * bin) - 1] = above;
        }

        return ranks;
    }

    /// <summary>The type-7 quantile bin/bins lies at (n − 1)·bin/bins, counted from 0.</summary>
    private static (int Below, int Above) Around(int count, int bin, int bins)
    {
        var below = (int)((count - 1L) * bin / bins);
        return (below, Math.Min(below + 1, count - 1));
    }

    /// <summary>How far the quantile lies above the value below it, in parts of the number of bins.</summary>
    private static int RestOf(int count, int bin, int bins) => (int)((count - 1L) * bin % bins);

    /// <summary>The first ⌈n·k/bins⌉ from the better end have at least the score that the limit divides off; the last of them has this rank.</summary>
    private static int EqualCountRank(int count, int bin, int bins, bool lessIsBetter)
    {
        var better = (int)((((long)count * (lessIsBetter ? bin : bins - bin)) + bins - 1) / bins);
        return lessIsBetter ? better - 1 : count - better;
    }

    private static (int Below, int Above) Twice(int rank) => (rank, rank);

    private static long CeilingToLong(Int128 scaled, int bins)
    {
        var (whole, rest) = Int128.DivRem(scaled, bins);
        return (long)Int128.Min(rest > 0 ? whole + 1 : whole, long.MaxValue);
    }
}
