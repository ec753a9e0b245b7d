namespace CustomerTiering.Statistics;

/// <summary>
/// The Gini index (基尼系数) of a distribution: the mean difference between two items, divided by twice the mean.
/// </summary>
/// <remarks>
/// Divided by n, without the correction n/(n−1): so the index does not change when every item is doubled in number, and one who
/// has everything among n gives 1 − 1/n (Gini 1912). Not a number when there is no item or the total is zero.
/// </remarks>
public static class Gini
{
    /// <summary>The Gini index of items that are not negative, 0 (all equal) to 1 − 1/n (one has everything).</summary>
    /// <exception cref="ArgumentException">An item is negative, infinite or not a number.</exception>
    /// <remarks>O(n log n).</remarks>
    public static double Of(ReadOnlySpan<double> values) => Of(RankedValues.Sort(values));

    /// <summary>The Gini index of sorted items that are not negative.</summary>
    /// <exception cref="ArgumentException">An item is negative.</exception>
    /// <remarks>Σ (n + 1 − 2k)·x_k ÷ (n·Σx), x_k the k-th from the top. O(n).</remarks>
    public static double Of(RankedValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return SpreadOf(values.Shares()) / values.Count / values.Total;
    }

    /// <summary>
    /// The Gini index of items of which some are negative: Σ Σ |xi − xj| ÷ (2n · Σ|xi|) over all ordered pairs; between 0 and 1,
    /// where the plain formula leaves that range.
    /// </summary>
    /// <returns>The plain Gini index when no item is negative.</returns>
    /// <exception cref="ArgumentException">An item is infinite or not a number.</exception>
    /// <remarks>After Raffinetti, Siletti and Vernizzi, "On the Gini coefficient normalization when attributes with negative values are considered" (2015), with n and not n − 1. O(n log n).</remarks>
    public static double WithNegatives(ReadOnlySpan<double> values) => WithNegatives(RankedValues.Sort(values));

    /// <summary>The Gini index of sorted items of which some are negative.</summary>
    /// <remarks>O(n).</remarks>
    public static double WithNegatives(RankedValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var magnitude = default(RunningSum);
        foreach (var value in values.Values)
        {
            magnitude.Add(Math.Abs(value));
        }

        return SpreadOf(values.Values) / values.Count / magnitude.Value;
    }

    /// <summary>
    /// The generalised Gini index for few visits: with fewer visits than customers somebody must go without, and that part is not held
    /// against the plan. One visit each to some of them gives 0.
    /// </summary>
    /// <param name="visits">Visits of each customer; those without one included.</param>
    /// <returns>max(1, n/c)·(G − 1) + 1 with n customers, c visits in all and G the plain index. Not a number without visits.</returns>
    /// <exception cref="ArgumentException">A number of visits is negative, infinite or not a number.</exception>
    /// <remarks>
    /// Bernasco and Steenbeek, "More Places than Crimes", Journal of Quantitative Criminology 33 (2017): visits in the place of crimes,
    /// customers in the place of places. Meant for whole numbers; then it lies between 0 and 1. O(n log n).
    /// </remarks>
    public static double ForFewVisits(ReadOnlySpan<double> visits) => ForFewVisits(RankedValues.Sort(visits));

    /// <summary>The generalised Gini index for few visits, of sorted numbers of visits.</summary>
    /// <exception cref="ArgumentException">A number of visits is negative.</exception>
    /// <remarks>O(n).</remarks>
    public static double ForFewVisits(RankedValues visits)
    {
        ArgumentNullException.ThrowIfNull(visits);
        return (Math.Max(1, visits.Count / visits.Total) * (Of(visits) - 1)) + 1;
    }

    /// <summary>Σ (n + 1 − 2k)·x_k: half the sum of |xi − xj| over all ordered pairs.</summary>
    private static double SpreadOf(ReadOnlySpan<double> sortedDescending)
    {
        var sum = default(RunningSum);
        var weight = sortedDescending.Length - 1.0;
        foreach (var value in sortedDescending)
        {
            sum.Add(weight * value);
            weight -= 2;
        }

        return Math.Max(sum.Value, 0);
    }
}
