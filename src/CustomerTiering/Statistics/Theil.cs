namespace CustomerTiering.Statistics;

/// <summary>The Theil index T (泰尔指数): the mean of (x/µ)·ln(x/µ), µ the mean, natural logarithm.</summary>
/// <remarks>0 where all items are equal, ln n where one has everything; an item of 0 adds 0 (Theil 1967). Not a number when there is no item or the total is zero.</remarks>
public static class Theil
{
    /// <summary>The Theil index of items that are not negative.</summary>
    /// <exception cref="ArgumentException">An item is negative, infinite or not a number.</exception>
    /// <remarks>O(n log n): sorted first, so that the order of the items does not matter.</remarks>
    public static double Of(ReadOnlySpan<double> values) => Of(RankedValues.Sort(values));

    /// <summary>The Theil index of sorted items that are not negative.</summary>
    /// <exception cref="ArgumentException">An item is negative.</exception>
    /// <remarks>O(n).</remarks>
    public static double Of(RankedValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var mean = values.Total / values.Count;
        var sum = default(RunningSum);
        foreach (var value in values.Shares())
        {
            if (value == 0)
            {
                break;
            }

            var ratio = value / mean;
            sum.Add(ratio * Math.Log(ratio));
        }

        return values.Total == 0 ? double.NaN : Math.Max(sum.Value / values.Count, 0);
    }
}
