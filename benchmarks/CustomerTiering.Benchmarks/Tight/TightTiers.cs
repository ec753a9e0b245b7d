namespace CustomerTiering.Benchmarks.Tight;

/// <summary>ABC 80/95 with ties and RFM quintiles over sums, as a loop for this one job does it.</summary>
internal sealed class TightTiers
{
    private const int DigitBits = 11;
    private const int Radix = 1 << DigitBits;

    private readonly long aLimit;
    private readonly long bLimit;
    private readonly long[] recency;
    private readonly long[] frequency;
    private readonly long[] monetary;
    private readonly int asOf;

    public TightTiers(ReadOnlySpan<TightSums> sums)
    {
        var amounts = new long[sums.Length];
        long total = 0;
        var mostOrders = 0;
        for (var i = 0; i < sums.Length; i++)
        {
            amounts[i] = sums[i].Amount;
            total += Math.Max(amounts[i], 0);
            asOf = Math.Max(asOf, sums[i].LastDay);
            mostOrders = Math.Max(mostOrders, sums[i].Orders);
        }

        Sort(amounts);
        aLimit = LastOf(amounts, total, 80);
        bLimit = LastOf(amounts, total, 95);
        monetary = Limits(amounts.Length, rank => amounts[rank], 1_000_000);
        recency = Counted(sums, asOf + 1, (in TightSums one, int asOf) => asOf - one.LastDay, asOf);
        frequency = Counted(sums, mostOrders + 1, (in TightSums one, int _) => one.Orders, 0);
    }

    private delegate int Figure(in TightSums sums, int asOf);

    public int TierOf(in TightSums one) => one.Amount <= 0 ? 2 : one.Amount >= aLimit ? 0 : one.Amount >= bLimit ? 1 : 2;

    public int RecencyOf(in TightSums one) => 5 - Reached(recency, asOf - one.LastDay);

    public int FrequencyOf(in TightSums one) => 1 + Reached(frequency, one.Orders);

    public int MonetaryOf(in TightSums one) => 1 + Reached(monetary, one.Amount);

    private static int Reached(long[] limits, long value) =>
        (value >= limits[0] ? 1 : 0) + (value >= limits[1] ? 1 : 0) + (value >= limits[2] ? 1 : 0) + (value >= limits[3] ? 1 : 0);

    /// <summary>The last amount of the smallest leading group that brings a percentage of the total.</summary>
    private static long LastOf(long[] rising, long total, int percent)
    {
        Int128 asked = (Int128)total * percent;
        Int128 sum = 0;
        var i = rising.Length;
        while (i > 0 && sum * 100 < asked)
        {
            sum += rising[--i];
        }

        return i < rising.Length ? rising[i] : long.MaxValue;
    }

    /// <summary>Type-7 quintiles plus one, rounded up to the next whole number: a value is above a limit when it is at least that.</summary>
    private static long[] Limits(int count, Func<int, long> valueAt, long one)
    {
        var limits = new long[4];
        for (var bin = 1; bin < 5; bin++)
        {
            var below = (int)((count - 1L) * bin / 5);
            var rest = (count - 1L) * bin % 5;
            var scaled = ((Int128)valueAt(below) * (5 - rest)) + ((Int128)valueAt(Math.Min(below + 1, count - 1)) * rest) + ((Int128)one * 5);
            var whole = scaled / 5;
            limits[bin - 1] = (long)(scaled % 5 > 0 ? whole + 1 : whole);
        }

        return limits;
    }

    /// <summary>The limits of a small whole number, by counting how often each occurs.</summary>
    private static long[] Counted(ReadOnlySpan<TightSums> sums, int most, Figure figure, int asOf)
    {
        var counts = new int[most];
        foreach (ref readonly var one in sums)
        {
            counts[figure(one, asOf)]++;
        }

        return Limits(sums.Length, ValueAt, 1);

        long ValueAt(int rank)
        {
            var value = 0;
            for (var passed = counts[0]; passed <= rank; passed += counts[value])
            {
                value++;
            }

            return value;
        }
    }

    private static void Sort(long[] values)
    {
        var from = values;
        var to = new long[values.Length];
        for (var shift = 0; shift < 64; shift += DigitBits)
        {
            var places = new int[Radix];
            foreach (var value in from)
            {
                places[(int)(((ulong)value ^ (1UL << 63)) >> shift & (Radix - 1))]++;
            }

            if (Array.IndexOf(places, values.Length) >= 0)
            {
                continue;
            }

            var next = 0;
            for (var i = 0; i < Radix; i++)
            {
                (places[i], next) = (next, next + places[i]);
            }

            foreach (var value in from)
            {
                to[places[(int)(((ulong)value ^ (1UL << 63)) >> shift & (Radix - 1))]++] = value;
            }

            (from, to) = (to, from);
        }

        if (from != values)
        {
            from.CopyTo(values, 0);
        }
    }
}
