namespace CustomerTiering.Statistics;

/// <summary>
/// How far effort is from following value (投入与价值的错配): both read customer by customer, from the highest value down.
/// </summary>
/// <remarks>
/// <para>
/// Customers of equal value share the effort of all of them evenly, so nothing depends on the order of the input. Effort in proportion to value is a
/// benchmark and no optimum: with diminishing returns more for the small can be right.
/// </para>
/// <para>Immutable, safe to share between threads. Comparing is O(n log n), reading off a share O(1).</para>
/// </remarks>
public sealed class Disproportion
{
    private readonly LorenzCurve value;
    private readonly double[] effort;

    private Disproportion(PairedValues pairs)
    {
        var values = RankedValues.AlreadySorted(pairs.Second);
        value = LorenzCurve.Of(values);
        effort = new double[pairs.Count + 1];
        (EffortTotal, ValueTotal) = (pairs.FirstTotal, pairs.SecondTotal);
        Hoover = HooverOf(pairs);
        ValueGini = Gini.Of(values);
        EffortConcentration = Concentrate(pairs, effort);
    }

    /// <summary>Number of items compared.</summary>
    public int Count => effort.Length - 1;

    /// <summary>All effort, in its own unit.</summary>
    public double EffortTotal { get; }

    /// <summary>All value, in its own unit.</summary>
    public double ValueTotal { get; }

    /// <summary>
    /// The Hoover index ½·Σ|e − v| of the shares of effort e and value v: the least share of the effort that would have to go to other customers for
    /// the two to be in proportion. 0 exactly when they are, below 1 where any customer has both, 1 where none has.
    /// </summary>
    /// <remarks>Hoover, "Interstate Redistribution of Population" (1941). Merging customers of equal value per effort does not change it.</remarks>
    public double Hoover { get; }

    /// <summary>The effort that would have to go to other customers, in the unit of the effort: <see cref="Hoover"/> of all of it.</summary>
    public double ToMove => Hoover * EffortTotal;

    /// <summary>The Gini index of the values: 0 to 1 − 1/n.</summary>
    public double ValueGini { get; }

    /// <summary>
    /// The concentration index of the effort by rank of value: from −(1 − 1/n), all of it on the smallest, through 0, where it does not ask for value, to
    /// 1 − 1/n, all of it on the largest.
    /// </summary>
    /// <remarks>Σ (n + 1 − 2k)·e_k, k the rank by value from the top, equal values sharing evenly (Kakwani, Wagstaff and van Doorslaer 1997).</remarks>
    public double EffortConcentration { get; }

    /// <summary>
    /// The signed index: <see cref="EffortConcentration"/> less <see cref="ValueGini"/>. Negative: effort leans to customers of small value; positive: to
    /// those of great value, beyond their share. 0 when in proportion, and also where leanings cancel out. Above −2, below 1.
    /// </summary>
    /// <remarks>Kakwani, "Measurement of Tax Progressivity", Economic Journal 87 (1977), with effort in the place of tax and value in that of income.</remarks>
    public double Signed => EffortConcentration - ValueGini;

    /// <summary>Compares effort with value.</summary>
    /// <param name="effort">The effort for each item: hours, visits, money.</param>
    /// <param name="value">The value of the same items in the same order: net revenue, profit.</param>
    /// <returns>The comparison, or why there is none: no item, a negative one, or a total of zero.</returns>
    /// <exception cref="ArgumentException">The two differ in number, a number is infinite or not a number, or a total is beyond what a double holds.</exception>
    public static DisproportionOutcome Of(ReadOnlySpan<double> effort, ReadOnlySpan<double> value)
    {
        var pairs = PairedValues.BySecond(effort, value);
        return pairs.Count == 0 ? new DisproportionOutcome.Undefined(UndefinedIndex.NoItems)
            : pairs.FirstHasNegatives ? new DisproportionOutcome.Undefined(UndefinedIndex.NegativeEffort)
            : pairs.Second[^1] < 0 ? new DisproportionOutcome.Undefined(UndefinedIndex.NegativeValue)
            : pairs.FirstTotal <= 0 ? new DisproportionOutcome.Undefined(UndefinedIndex.NoEffort)
            : pairs.SecondTotal <= 0 ? new DisproportionOutcome.Undefined(UndefinedIndex.NoValue)
            : new DisproportionOutcome.Compared(new Disproportion(pairs));
    }

    /// <summary>The share of the value that the first so many items bring.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or more than <see cref="Count"/>.</exception>
    public double ValueShareOfFirst(int items) => value.ShareOfFirst(items);

    /// <summary>The share of the effort that the first so many items by value get; items of equal value have the same each.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or more than <see cref="Count"/>.</exception>
    public double EffortShareOfFirst(int items)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(items);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(items, Count);
        return effort[items];
    }

    /// <summary>The smallest number of leading items by value that bring at least a share of it.</summary>
    /// <param name="share">0 to 1, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not in that range.</exception>
    public int ItemsFor(double share) => value.ItemsFor(share);

    // The part above its share, counted once: what is above in one place is below in others.
    private static double HooverOf(PairedValues pairs)
    {
        var above = default(RunningSum);
        for (var i = 0; i < pairs.Count; i++)
        {
            above.Add(Math.Max((pairs.First[i] / pairs.FirstTotal) - (pairs.Second[i] / pairs.SecondTotal), 0));
        }

        return Math.Min(above.Value, 1);
    }

    private static double Concentrate(PairedValues pairs, double[] curve)
    {
        var (sum, weighted) = (default(RunningSum), default(RunningSum));
        for (var start = 0; start < pairs.Count;)
        {
            var (end, tied) = (start, default(RunningSum));
            for (; end < pairs.Count && pairs.Second[end].Equals(pairs.Second[start]); end++)
            {
                tied.Add(pairs.First[end]);
            }

            var each = tied.Value / (end - start);
            for (; start < end; start++)
            {
                sum.Add(each);
                weighted.Add((pairs.Count - 1.0 - (2.0 * start)) * each);
                curve[start + 1] = Math.Min(sum.Value / pairs.FirstTotal, 1);
            }
        }

        return weighted.Value / pairs.Count / pairs.FirstTotal;
    }
}
