namespace CustomerTiering.Statistics;

/// <summary>The Herfindahl–Hirschman index (赫芬达尔指数, HHI): the sum of the squared shares.</summary>
/// <remarks>1/n where all n items are equal, 1 where one has everything; 1 ÷ index is the number of equal customers that would be as concentrated (Hirschman 1945, Herfindahl 1950). Not a number when there is no item or the total is zero.</remarks>
public static class Herfindahl
{
    /// <summary>The index of items that are not negative.</summary>
    /// <exception cref="ArgumentException">An item is negative, infinite or not a number.</exception>
    /// <remarks>O(n log n): sorted first, so that the order of the items does not matter.</remarks>
    public static double Of(ReadOnlySpan<double> values) => Of(RankedValues.Sort(values));

    /// <summary>The index of sorted items that are not negative.</summary>
    /// <exception cref="ArgumentException">An item is negative.</exception>
    /// <remarks>O(n).</remarks>
    public static double Of(RankedValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var sum = default(RunningSum);
        foreach (var value in values.Shares())
        {
            var share = value / values.Total;
            sum.Add(share * share);
        }

        return values.Total == 0 ? double.NaN : sum.Value;
    }
}
