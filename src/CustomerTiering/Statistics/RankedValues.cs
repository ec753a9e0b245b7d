namespace CustomerTiering.Statistics;

/// <summary>
/// Finite numbers from high to low, with their total: what every index of concentration starts from. Sorting once serves them all.
/// </summary>
/// <remarks>
/// The total is summed from high to low with compensation, so it does not depend on the order in which the numbers were given.
/// Immutable, safe to share between threads.
/// </remarks>
public sealed class RankedValues
{
    private readonly double[] values;

    private RankedValues(double[] values)
    {
        this.values = values;
        var sum = default(RunningSum);
        foreach (var value in values)
        {
            sum.Add(value);
        }

        Total = double.IsFinite(sum.Value) ? sum.Value : throw new ArgumentException("The total is beyond what a double holds.", nameof(values));
    }

    /// <summary>How many numbers there are.</summary>
    public int Count => values.Length;

    /// <summary>The sum of all numbers.</summary>
    public double Total { get; }

    /// <summary>The numbers, from high to low.</summary>
    public ReadOnlySpan<double> Values => values;

    /// <summary>Whether a number is below zero.</summary>
    public bool HasNegatives => values.Length > 0 && values[^1] < 0;

    /// <summary>Sorts numbers; the span given is left as it is.</summary>
    /// <exception cref="ArgumentException">A number is infinite or not a number, or the total is beyond what a double holds.</exception>
    /// <remarks>O(n).</remarks>
    public static RankedValues Sort(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        foreach (var value in sorted)
        {
            if (!double.IsFinite(value))
            {
                throw new ArgumentException("A number is infinite or not a number.", nameof(values));
            }
        }

        RadixSort.SortDescending(sorted);
        return new RankedValues(sorted);
    }

    /// <summary>Takes numbers that are sorted from high to low already; the span is copied.</summary>
    /// <exception cref="ArgumentException">The numbers are not sorted, one is infinite or not a number, or the total is beyond what a double holds.</exception>
    /// <remarks>O(n).</remarks>
    public static RankedValues AlreadySorted(ReadOnlySpan<double> sortedDescending)
    {
        RequireRanked(sortedDescending);
        return new RankedValues(sortedDescending.ToArray());
    }

    /// <summary>Takes over an array that the caller has sorted and will not touch again.</summary>
    internal static RankedValues Adopt(double[] sortedDescending) => new(sortedDescending);

    /// <summary>The numbers of an index that is defined for shares of a whole.</summary>
    internal ReadOnlySpan<double> Shares() => HasNegatives
        ? throw new ArgumentException("A value is negative; this index is defined for values that are not. Gini.WithNegatives takes them.")
        : values;

    private static void RequireRanked(ReadOnlySpan<double> sorted)
    {
        var before = double.MaxValue;
        foreach (var value in sorted)
        {
            // Not-a-number fails every comparison, so it is refused here too.
            if (!(value <= before && value >= double.MinValue))
            {
                throw new ArgumentException("The numbers are not finite and sorted from high to low.", nameof(sorted));
            }

            before = value;
        }
    }
}
