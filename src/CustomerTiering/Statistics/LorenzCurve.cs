namespace CustomerTiering.Statistics;

/// <summary>
/// The Lorenz curve (洛伦兹曲线) of items that are not negative, read from the largest down: what share of the total the first k of n items bring.
/// </summary>
/// <remarks>
/// <para>
/// The points are (0, 0) and (k/n, share of the first k), k = 1..n, joined by straight lines (Lorenz 1905). Read from the smallest
/// up, as economists draw it, the curve is this one turned by 180° about (½, ½).
/// </para>
/// <para>With no item, or a total of zero, there is nothing to share and every share but that of nobody is not a number.</para>
/// <para>Immutable, safe to share between threads.</para>
/// </remarks>
public sealed class LorenzCurve
{
    private readonly double[] shares;

    private LorenzCurve(double[] shares) => this.shares = shares;

    /// <summary>Number of items; the curve has one point more.</summary>
    public int Count => shares.Length - 1;

    /// <summary>The curve of items in any order.</summary>
    /// <exception cref="ArgumentException">An item is negative, infinite or not a number.</exception>
    /// <remarks>O(n log n).</remarks>
    public static LorenzCurve Of(ReadOnlySpan<double> values) => Of(RankedValues.Sort(values));

    /// <summary>The curve of sorted items.</summary>
    /// <exception cref="ArgumentException">An item is negative.</exception>
    /// <remarks>O(n).</remarks>
    public static LorenzCurve Of(RankedValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var items = values.Shares();
        var curve = new double[items.Length + 1];
        var sum = default(RunningSum);
        for (var i = 0; i < items.Length; i++)
        {
            sum.Add(items[i]);
            curve[i + 1] = sum.Value / values.Total;
        }

        return new LorenzCurve(curve);
    }

    /// <summary>The share of the total that the first so many items bring.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or more than <see cref="Count"/>.</exception>
    public double ShareOfFirst(int items)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(items);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(items, Count);
        return shares[items];
    }

    /// <summary>The share of the total that the top p of the items bring, on the straight line between two points where p falls between them.</summary>
    /// <param name="p">Share of the items, 0 to 1, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">p is not in that range.</exception>
    public double ShareOfTop(double p)
    {
        RequireShare(p);
        var place = p * Count;
        var left = Math.Min((int)place, Count);
        return left == Count ? shares[Count] : shares[left] + ((place - left) * (shares[left + 1] - shares[left]));
    }

    /// <summary>The smallest number of leading items that bring at least a share of the total.</summary>
    /// <param name="share">Share of the total, 0 to 1, both included.</param>
    /// <returns>0 to <see cref="Count"/>; <see cref="Count"/> when the total is zero and the share is not.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is not in that range.</exception>
    /// <remarks>O(log n). Compares doubles; where a cent decides, compare exact sums instead.</remarks>
    public int ItemsFor(double share)
    {
        RequireShare(share);
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            (low, high) = shares[middle] >= share ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>The points, from (0, 0) to (1, 1).</summary>
    public IEnumerable<LorenzPoint> Points() => Points(Count + 1);

    /// <summary>At most so many of the points for a drawing: the ends and points evenly spaced between them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two points are asked for.</exception>
    public IEnumerable<LorenzPoint> Points(int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 2);
        return Enumerate();

        IEnumerable<LorenzPoint> Enumerate()
        {
            var steps = Math.Min(most - 1, Count);
            for (var step = 0; step <= steps; step++)
            {
                var k = steps == 0 ? 0 : (int)((long)step * Count / steps);
                yield return new LorenzPoint(Count == 0 ? 0 : k / (double)Count, shares[k]);
            }
        }
    }

    /// <summary>
    /// The Kolkata index: the k at which the top 1−k of the items bring k of the total, on the straight lines between the points.
    /// </summary>
    /// <returns>½ where all items are equal, towards 1 where one has everything; 0.8 is the 80/20 rule. Not a number when the total is zero.</returns>
    /// <remarks>Ghosh, Chattopadhyay and Chakrabarti, "Inequality in societies, academic institutions and science journals: Gini and k-indices", Physica A 410 (2014). O(log n).</remarks>
    public double Kolkata()
    {
        if (Count == 0 || double.IsNaN(shares[Count]))
        {
            return double.NaN;
        }

        // Items plus share grow from 0 to 2; the curve meets the line y = 1 − e where they are 1.
        int low = 1, high = Count;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            (low, high) = Reach(middle) >= 1 ? (low, middle) : (middle + 1, high);
        }

        var before = Reach(low - 1);
        var part = (1 - before) / (Reach(low) - before);
        return shares[low - 1] + (part * (shares[low] - shares[low - 1]));
    }

    private static void RequireShare(double share)
    {
        if (!(share is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share lies between 0 and 1.");
        }
    }

    private double Reach(int k) => shares[k] + (k / (double)Count);
}
