namespace CustomerTiering.Statistics;

/// <summary>How far two lists of the top k agree: those who get most against those who bring most (铁杆客户与大客户的重合度).</summary>
/// <remarks>
/// Items tied at the k-th place share the places left evenly, each belonging to the top in part; the overlap is the sum of the smaller parts, divided by
/// k (the intersection of fuzzy sets, Zadeh 1965). So the order of the input never matters and any list agrees with itself in full.
/// </remarks>
public static class TopOverlap
{
    /// <summary>The part of the top k by one number that is also in the top k by the other: 0 to 1.</summary>
    /// <param name="first">The first number of each item.</param>
    /// <param name="second">The second number of the same items in the same order.</param>
    /// <param name="k">How many belong to the top; as many as there are items when there are fewer.</param>
    /// <exception cref="ArgumentException">The two differ in number, or a number is infinite or not a number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">k is below 1.</exception>
    /// <remarks>Not defined without items. Chance alone gives k/n. O(n log n).</remarks>
    public static IndexOutcome Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second, int k)
    {
        PairedValues.RequirePairs(first, second);
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        if (first.Length == 0)
        {
            return new IndexOutcome.Undefined(UndefinedIndex.NoItems);
        }

        var places = Math.Min(k, first.Length);
        var (one, other) = (new TopPart(first, places), new TopPart(second, places));

        // Four sums of whole counts, so that the result is the same in any order.
        int both = 0, firstOnly = 0, secondOnly = 0, tied = 0;
        for (var i = 0; i < first.Length; i++)
        {
            var (inside, part) = (one.IsInside(first[i]), one.IsTied(first[i]));
            var (otherInside, otherPart) = (other.IsInside(second[i]), other.IsTied(second[i]));
            both += inside && otherInside ? 1 : 0;
            firstOnly += inside && otherPart ? 1 : 0;
            secondOnly += part && otherInside ? 1 : 0;
            tied += part && otherPart ? 1 : 0;
        }

        var sum = both + (firstOnly * other.Part) + (secondOnly * one.Part) + (tied * Math.Min(one.Part, other.Part));
        return new IndexOutcome.Defined(Math.Min(sum / places, 1));
    }

    private readonly struct TopPart
    {
        private readonly double last;

        public TopPart(ReadOnlySpan<double> values, int places)
        {
            var ranked = RankedValues.Sort(values).Values;
            last = ranked[places - 1];
            int above = 0, tied = 0;
            foreach (var value in ranked)
            {
                above += value > last ? 1 : 0;
                tied += value.Equals(last) ? 1 : 0;
            }

            Part = (places - above) / (double)Math.Max(tied, 1);
        }

        /// <summary>How far each item tied at the last place belongs to the top: above 0, up to 1.</summary>
        public double Part { get; }

        public bool IsInside(double value) => value > last;

        public bool IsTied(double value) => value.Equals(last);
    }
}
