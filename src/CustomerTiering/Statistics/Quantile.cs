namespace CustomerTiering.Statistics;

/// <summary>
/// Sample quantiles of type 7: on the straight line between the two order statistics around (n − 1)·p, counted from 0.
/// </summary>
/// <remarks>Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996), definition 7: what R, NumPy and the PERCENTILE of spreadsheets give by default.</remarks>
public static class Quantile
{
    /// <summary>The p-quantile of numbers in any order.</summary>
    /// <param name="values">The numbers; at least one.</param>
    /// <param name="p">0 (the least) to 1 (the greatest), both included.</param>
    /// <exception cref="ArgumentException">There is no number, or one is infinite or not a number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">p is not between 0 and 1.</exception>
    /// <remarks>O(n log n).</remarks>
    public static double Type7(ReadOnlySpan<double> values, double p) => Type7(RankedValues.Sort(values), p);

    /// <summary>The p-quantile of sorted numbers.</summary>
    /// <param name="values">The numbers; at least one.</param>
    /// <param name="p">0 (the least) to 1 (the greatest), both included.</param>
    /// <exception cref="ArgumentException">There is no number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">p is not between 0 and 1.</exception>
    /// <remarks>O(1).</remarks>
    public static double Type7(RankedValues values, double p)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
        {
            throw new ArgumentException("No number has no quantile.", nameof(values));
        }

        if (!(p is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(p), p, "A quantile is asked for between 0 and 1.");
        }

        var last = values.Count - 1;
        var place = last * p;
        var below = (int)place;
        var low = values.Values[last - below];
        var high = values.Values[Math.Max(last - below - 1, 0)];
        return low + ((place - below) * (high - low));
    }
}
