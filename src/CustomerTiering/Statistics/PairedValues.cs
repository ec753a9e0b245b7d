namespace CustomerTiering.Statistics;

/// <summary>Pairs of numbers in an order that does not depend on how they were given: by the second from high to low, then by the first.</summary>
internal sealed class PairedValues
{
    private PairedValues(double[] first, double[] second)
    {
        (First, Second) = (first, second);
        var ranked = RankedValues.Sort(first);
        (FirstTotal, FirstHasNegatives) = (ranked.Total, ranked.HasNegatives);
        SecondTotal = RankedValues.AlreadySorted(second).Total;
    }

    public int Count => First.Length;

    /// <summary>The first numbers, in the order of the pairs.</summary>
    public double[] First { get; }

    /// <summary>The second numbers, from high to low.</summary>
    public double[] Second { get; }

    public double FirstTotal { get; }

    public double SecondTotal { get; }

    public bool FirstHasNegatives { get; }

    /// <exception cref="ArgumentException">The two differ in number, or a number is infinite or not a number.</exception>
    public static PairedValues BySecond(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        RequirePairs(first, second);
        var (one, other) = (first.ToArray(), second.ToArray());
        var order = new int[one.Length];
        for (var i = 0; i < order.Length; i++)
        {
            // Minus zero is zero: it would stand apart from it in the order of doubles.
            (order[i], one[i], other[i]) = (i, one[i] + 0.0, other[i] + 0.0);
        }

        Array.Sort(order, (a, b) => other[b].CompareTo(other[a]) is var bySecond and not 0 ? bySecond : one[b].CompareTo(one[a]));
        return new PairedValues([.. order.Select(place => one[place])], [.. order.Select(place => other[place])]);
    }

    /// <exception cref="ArgumentException">The two differ in number, or a number is infinite or not a number.</exception>
    public static void RequirePairs(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        if (first.Length != second.Length)
        {
            throw new ArgumentException($"{first.Length} numbers are compared with {second.Length}; each needs its counterpart.", nameof(second));
        }

        for (var i = 0; i < first.Length; i++)
        {
            if (!double.IsFinite(first[i]) || !double.IsFinite(second[i]))
            {
                throw new ArgumentException("A number is infinite or not a number.", nameof(first));
            }
        }
    }
}
