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

        var ascending = Sort(values);
        var limits = new decimal[policy.Bins - 1];
        var least = new long[policy.Bins - 1];
        for (var bin = 1; bin < policy.Bins; bin++)
        {
            var scaled = policy.Binning switch
            {
                RfmBinning.QuantilesPlusOne => Quantile(ascending, bin, policy.Bins) + ((Int128)one * policy.Bins),
                RfmBinning.Quantiles => Quantile(ascending, bin, policy.Bins),
                _ => (Int128)EqualCount(ascending, bin, policy.Bins, lessIsBetter) * policy.Bins,
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

    private static long[] Sort(ReadOnlySpan<long> values)
    {
        var sorted = new long[values.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i] = values[i] ^ long.MinValue;
        }

        RadixSort.Sort(System.Runtime.InteropServices.MemoryMarshal.Cast<long, ulong>(sorted.AsSpan()));
        foreach (ref var value in sorted.AsSpan())
        {
            value ^= long.MinValue;
        }

        return sorted;
    }

    /// <summary>The bin/bins type-7 quantile times the number of bins, which is whole.</summary>
    private static Int128 Quantile(long[] ascending, int bin, int bins)
    {
        var (below, rest) = Math.DivRem((ascending.Length - 1L) * bin, bins);
        var above = Math.Min(below + 1, ascending.Length - 1L);
        return ((Int128)ascending[below] * (bins - rest)) + ((Int128)ascending[above] * rest);
    }

    private static long EqualCount(long[] ascending, int bin, int bins, bool lessIsBetter)
    {
        // The first ⌈n·k/bins⌉ from the better end have at least the score that the limit divides off.
        long count = lessIsBetter ? bin : bins - bin;
        var first = (int)(((ascending.Length * count) + bins - 1) / bins);
        return lessIsBetter ? ascending[first - 1] + 1 : ascending[^first];
    }

    private static long CeilingToLong(Int128 scaled, int bins)
    {
        var (whole, rest) = Int128.DivRem(scaled, bins);
        return (long)Int128.Min(rest > 0 ? whole + 1 : whole, long.MaxValue);
    }
}
