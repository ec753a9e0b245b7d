namespace CustomerTiering.Statistics;

/// <summary>
/// Where a computed ABC analysis draws its two lines, as sizes of leading groups of the items sorted from high to low.
/// </summary>
/// <remarks>All four are 0 when the total is zero: then every item is C.</remarks>
/// <param name="A">Size of A: the lesser of the Pareto point and the break-even point.</param>
/// <param name="AB">Size of A and B together, never less than <paramref name="A"/>.</param>
/// <param name="ParetoPoint">Size of the leading group nearest to "no effort, all the yield" (0, 1).</param>
/// <param name="BreakEven">Number of items that are at least the mean.</param>
public readonly record struct ComputedAbcLines(int A, int AB, int ParetoPoint, int BreakEven)
{
    /// <summary>The same lines after the tie rule: every item equal to the last member of A, or of A and B, comes in.</summary>
    /// <param name="sortedDescending">The items that the lines were drawn in.</param>
    /// <exception cref="ArgumentException">There are fewer items than the lines take in.</exception>
    /// <remarks>O(number of items that come in).</remarks>
    public ComputedAbcLines WithTies(ReadOnlySpan<double> sortedDescending)
    {
        if (sortedDescending.Length < AB)
        {
            throw new ArgumentException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The lines take in {AB} items; there are {sortedDescending.Length}."), nameof(sortedDescending));
        }

        var a = Widen(A, sortedDescending);
        return this with { A = a, AB = Widen(Math.Max(a, AB), sortedDescending) };
    }

    private static int Widen(int size, ReadOnlySpan<double> items)
    {
        if (size == 0)
        {
            return 0;
        }

        var last = items[size - 1];
        while (size < items.Length && items[size].Equals(last))
        {
            size++;
        }

        return size;
    }
}
