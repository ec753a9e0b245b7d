using System.Runtime.InteropServices;
using CustomerTiering.Statistics;

namespace CustomerTiering.Measures;

/// <summary>The nets of all customers, taken apart once: buyers from high to low with their exact running sums, and the rest.</summary>
internal sealed class RankedNets
{
    private readonly double[] buyers;

    private RankedNets(int customers, Int128[] sums, double[] buyers)
    {
        Customers = customers;
        Sums = sums;
        this.buyers = buyers;
    }

    public int Customers { get; }

    public int Buyers => Sums.Length - 1;

    /// <summary>Exact sums of the first 0, 1, 2 … buyers, in millionths.</summary>
    public Int128[] Sums { get; }

    public Int128 Net { get; private init; }

    public int Negatives { get; private init; }

    /// <summary>The nets of the buyers as doubles: a whole number of millionths, exact up to 2⁵³ of them.</summary>
    public RankedValues BuyersRanked => RankedValues.Adopt(buyers);

    /// <summary>The nets of all customers as doubles, zeros and negatives included.</summary>
    public RankedValues AllRanked { get; private init; } = RankedValues.Adopt([]);

    public static RankedNets Of(ReadOnlySpan<Int128> micros)
    {
        var positive = new long[micros.Length];
        var beyond = new List<Int128>();
        var negative = new List<double>();
        Int128 net = 0;
        var count = 0;
        foreach (var value in micros)
        {
            net = checked(net + value);
            if (value > long.MaxValue)
            {
                beyond.Add(value);
            }
            else if (value > 0)
            {
                positive[count++] = (long)value;
            }
            else if (value < 0)
            {
                negative.Add((double)value);
            }
        }

        RadixSort.Sort(MemoryMarshal.Cast<long, ulong>(positive.AsSpan(0, count)));
        beyond.Sort();
        var sums = Sum(positive.AsSpan(0, count), beyond, out var buyers);
        return new RankedNets(micros.Length, sums, buyers)
        {
            Net = net,
            Negatives = negative.Count,
            AllRanked = RankedValues.Adopt(micros.Length == buyers.Length ? buyers : All(buyers, negative, micros.Length)),
        };
    }

    /// <summary>Running sums from high to low. Nets that fit 64 bits are sorted as such, which is much faster; greater ones stand before them.</summary>
    private static Int128[] Sum(ReadOnlySpan<long> ascending, List<Int128> beyondAscending, out double[] buyers)
    {
        var sums = new Int128[ascending.Length + beyondAscending.Count + 1];
        buyers = new double[sums.Length - 1];
        var k = 0;
        for (var i = beyondAscending.Count - 1; i >= 0; i--, k++)
        {
            buyers[k] = (double)beyondAscending[i];
            sums[k + 1] = checked(sums[k] + beyondAscending[i]);
        }

        for (var i = ascending.Length - 1; i >= 0; i--, k++)
        {
            buyers[k] = ascending[i];
            sums[k + 1] = checked(sums[k] + ascending[i]);
        }

        return sums;
    }

    private static double[] All(double[] buyers, List<double> negative, int customers)
    {
        negative.Sort();
        negative.Reverse();
        var all = new double[customers];
        buyers.CopyTo(all, 0);
        negative.CopyTo(all, customers - negative.Count);
        return all;
    }
}
