namespace CustomerTiering.Statistics;

/// <summary>The Hoover index (胡佛指数): the share of the total that would have to change hands for all items to be equal.</summary>
/// <remarks>½ · Σ |x_i/Σx − 1/n| (Hoover 1936): 0 where all are equal, 1 − 1/n where one has everything. Not a number when there is no item or the total is zero.</remarks>
public static class Hoover
{
    /// <summary>The Hoover index of items that are not negative.</summary>
    /// <exception cref="ArgumentException">An item is negative, infinite or not a number.</exception>
    /// <remarks>O(n log n): sorted first, so that the order of the items does not matter.</remarks>
    public static double Of(ReadOnlySpan<double> values) => Of(RankedValues.Sort(values));

    /// <summary>The Hoover index of sorted items that are not negative.</summary>
    /// <exception cref="ArgumentException">An item is negative.</exception>
    /// <remarks>O(n).</remarks>
    public static double Of(RankedValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var mean = values.Total / values.Count;
        var above = default(RunningSum);
        foreach (var value in values.Shares())
        {
            if (value <= mean)
            {
                break;
            }

            above.Add(value - mean);
        }

        return above.Value / values.Total;
    }
}
