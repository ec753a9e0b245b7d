using System.Globalization;
using CustomerTiering.Language;

namespace CustomerTiering.Statistics;

/// <summary>
/// Computed ABC analysis: the limits of A, B and C are read off the items themselves instead of being set at 80% and 95%.
/// </summary>
/// <remarks>
/// <para>
/// After Ultsch and Lötsch, "Computed ABC Analysis for Rational Selection of Most Informative Variables in Multivariate Data"
/// (PLoS ONE 10(6), 2015), on the n points themselves: no spline, no interpolation. Sorted from high to low, the first k of n items
/// are the effort e_k = k/n and bring the yield y_k, their share of the total. The Pareto point p is the k with the least
/// e_k² + (1−y_k)²; the break-even b is the number of items that are at least the mean. A is the first min(p, b). A and B together are
/// the first max(A, k), k having the least (e_k − max(p, b)/n)² + (1−y_k)².
/// </para>
/// <para>
/// Distances that differ by no more than 10⁻¹² are equal, and of equal ones the smallest k counts. Last, every item equal to the last
/// member of A, or of A and B, comes in. Negative and missing items count as 0 and stay in n. With a total of zero every item is C.
/// </para>
/// <para>The order of the items does not matter. Immutable, safe to share between threads.</para>
/// </remarks>
public sealed class ComputedAbc
{
    /// <summary>Squared distances this close are equal.</summary>
    private const double SameDistance = 1e-12;

    /// <summary>
    /// How far, as a part of it, an item may lie below the mean and still be at least the mean: some units in the last place of a double, so
    /// that 0.2, 0.3, 0.4 break even at two.
    /// </summary>
    private const double LastPlaces = 1e-15;

    private static readonly PhraseBook Phrases = new(typeof(ComputedAbc));

    private readonly AbcClass[] classes;

    private ComputedAbc(AbcClass[] classes, ComputedAbcLines beforeTies, ComputedAbcLines lines)
    {
        this.classes = classes;
        BeforeTies = beforeTies;
        CountA = lines.A;
        CountB = lines.AB - lines.A;
        CountC = classes.Length - lines.AB;
    }

    /// <summary>Number of items in A.</summary>
    public int CountA { get; }

    /// <summary>Number of items in B.</summary>
    public int CountB { get; }

    /// <summary>Number of items in C.</summary>
    public int CountC { get; }

    /// <summary>The lines as drawn, before items tied with the last member came in; with them the Pareto point and the break-even point.</summary>
    public ComputedAbcLines BeforeTies { get; }

    /// <summary>The class of each item, in the order in which the items were given.</summary>
    public IReadOnlyList<AbcClass> Classes => classes;

    /// <summary>Items below zero; they count as 0.</summary>
    public int Negatives { get; private init; }

    /// <summary>Items without a value (not a number); they count as 0.</summary>
    public int Missing { get; private init; }

    /// <summary>Items that are zero as given.</summary>
    public int Zeros { get; private init; }

    /// <summary>Whether no item is positive, so that there is no line to draw and every item is C.</summary>
    public bool TotalIsZero => Negatives + Missing + Zeros == classes.Length;

    /// <summary>Classifies items.</summary>
    /// <param name="values">The items in any order; not-a-number stands for a missing one.</param>
    /// <exception cref="ArgumentException">An item is infinite.</exception>
    /// <remarks>O(n log n).</remarks>
    public static ComputedAbc Of(ReadOnlySpan<double> values)
    {
        var sorted = new double[values.Length];
        int negatives = 0, missing = 0, zeros = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i];
            if (double.IsInfinity(value))
            {
                throw new ArgumentException("An item is infinite.", nameof(values));
            }

            negatives += value < 0 ? 1 : 0;
            missing += double.IsNaN(value) ? 1 : 0;
            zeros += value == 0 ? 1 : 0;
            sorted[i] = OrZero(value);
        }

        RadixSort.SortDescending(sorted);
        var before = Lines(sorted);
        var after = before.WithTies(sorted);
        return new ComputedAbc(Classify(values, sorted, after), before, after) { Negatives = negatives, Missing = missing, Zeros = zeros };
    }

    /// <summary>What a reader has to know about the items: how many are negative, missing or zero, and whether the total is zero. Empty when there is nothing to note.</summary>
    public IReadOnlyList<string> Notes(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var notes = new List<string>();
        foreach (var (key, count) in ((string, int)[])[("Negatives", Negatives), ("Missing", Missing), ("Zeros", Zeros)])
        {
            if (count > 0)
            {
                notes.Add(Phrases.Say(key, culture, count));
            }
        }

        if (TotalIsZero)
        {
            notes.Add(Phrases.Say("TotalIsZero", culture));
        }

        return notes;
    }

    /// <summary>Draws the lines in items that are sorted already, before the tie rule.</summary>
    /// <param name="sortedDescending">The items from high to low, zeros included; what is negative or not a number counts as 0 and stands at the end.</param>
    /// <exception cref="ArgumentException">An item is infinite, or the items are not sorted.</exception>
    /// <remarks>O(n), without allocation.</remarks>
    public static ComputedAbcLines Lines(ReadOnlySpan<double> sortedDescending)
    {
        var total = TotalOf(sortedDescending);
        if (total == 0)
        {
            return default;
        }

        var pareto = Nearest(sortedDescending, total, from: 0);
        var breakEven = BreakEvenOf(sortedDescending, total);
        var a = Math.Min(pareto, breakEven);
        var ab = Nearest(sortedDescending, total, from: Math.Max(pareto, breakEven) / (double)sortedDescending.Length);
        return new ComputedAbcLines(a, Math.Max(a, ab), pareto, breakEven);
    }

    private static double OrZero(double value) => value > 0 ? value : 0;

    private static double TotalOf(ReadOnlySpan<double> items)
    {
        var sum = default(RunningSum);
        var before = double.PositiveInfinity;
        foreach (var item in items)
        {
            var value = OrZero(item);
            if (double.IsInfinity(item))
            {
                throw new ArgumentException("An item is infinite.", nameof(items));
            }

            if (value > before)
            {
                throw new ArgumentException("The items are not sorted from high to low.", nameof(items));
            }

            before = value;
            sum.Add(value);
        }

        return double.IsFinite(sum.Value) ? sum.Value : throw new ArgumentException("The total is beyond what a double holds.", nameof(items));
    }

    private static int BreakEvenOf(ReadOnlySpan<double> items, double total)
    {
        var mean = total / items.Length;
        var limit = mean - (mean * LastPlaces);
        int low = 0, high = items.Length;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            (low, high) = OrZero(items[middle]) >= limit ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The smallest k whose squared distance to (from, 1) is within <see cref="SameDistance"/> of the least.</summary>
    /// <remarks>Sorted items make the curve concave and the distance convex in k, so the search may stop once it rises.</remarks>
    private static int Nearest(ReadOnlySpan<double> items, double total, double from)
    {
        var least = double.PositiveInfinity;
        var walk = new Walk(items, total, from);
        for (var k = 1; k <= items.Length; k++)
        {
            var distance = walk.Next();
            if (distance > least + SameDistance)
            {
                break;
            }

            least = Math.Min(least, distance);
        }

        walk = new Walk(items, total, from);
        var nearest = 1;
        while (walk.Next() > least + SameDistance)
        {
            nearest++;
        }

        return nearest;
    }

    private static AbcClass[] Classify(ReadOnlySpan<double> values, double[] sorted, ComputedAbcLines lines)
    {
        var result = new AbcClass[values.Length];
        var leastA = lines.A == 0 ? double.PositiveInfinity : sorted[lines.A - 1];
        var leastB = lines.AB == 0 ? double.PositiveInfinity : sorted[lines.AB - 1];
        for (var i = 0; i < values.Length; i++)
        {
            var value = OrZero(values[i]);
            result[i] = value >= leastA ? AbcClass.A : value >= leastB ? AbcClass.B : AbcClass.C;
        }

        return result;
    }

    /// <summary>Walks down the sorted items and tells the squared distance of each point to (from, 1).</summary>
    private ref struct Walk(ReadOnlySpan<double> items, double total, double from)
    {
        private readonly ReadOnlySpan<double> items = items;
        private RunningSum sum;
        private int taken;

        public double Next()
        {
            sum.Add(OrZero(items[taken++]));
            var effort = (taken / (double)items.Length) - from;
            var missed = 1 - (sum.Value / total);
            return (effort * effort) + (missed * missed);
        }
    }
}
