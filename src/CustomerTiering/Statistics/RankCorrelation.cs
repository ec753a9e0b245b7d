namespace CustomerTiering.Statistics;

/// <summary>Whether two numbers put the same items in the same order (秩相关): 1 in the same, −1 in the opposite, about 0 without relation.</summary>
/// <remarks>Not defined without items, or where all of one side are equal. Nothing depends on the order of the input, to the last bit.</remarks>
public static class RankCorrelation
{
    /// <summary>
    /// Kendall's τ-b: pairs in the same order less pairs in the opposite order, over the geometric mean of the pairs not tied on either side.
    /// </summary>
    /// <exception cref="ArgumentException">The two differ in number, or a number is infinite or not a number.</exception>
    /// <remarks>Kendall, "The Treatment of Ties in Ranking Problems", Biometrika 33 (1945). Counted by merging (Knight 1966): O(n log n).</remarks>
    public static IndexOutcome KendallTauB(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        var pairs = PairedValues.BySecond(first, second);
        if (pairs.Count == 0)
        {
            return new IndexOutcome.Undefined(UndefinedIndex.NoItems);
        }

        long tiedSecond = 0, tiedBoth = 0;
        foreach (var (start, end) in TieRuns.Of(pairs.Second))
        {
            tiedSecond += PairsOf(end - start);
            tiedBoth += TieRuns.Of(pairs.First.AsSpan(start..end)).Sum(run => PairsOf(run.End - run.Start));
        }

        // Inside a tie on the second side the first falls too, so only pairs in the opposite order are out of place.
        var falling = pairs.First.ToArray();
        var opposite = MergeCount.Inversions(falling);
        var tiedFirst = TieRuns.Of(falling).Sum(run => PairsOf(run.End - run.Start));
        var all = PairsOf(pairs.Count);
        double ordered = all - tiedFirst, otherOrdered = all - tiedSecond;
        return ordered == 0 || otherOrdered == 0
            ? new IndexOutcome.Undefined(UndefinedIndex.AllTied)
            : new IndexOutcome.Defined(Math.Clamp((all - tiedFirst - tiedSecond + tiedBoth - (2 * opposite)) / Math.Sqrt(ordered * otherOrdered), -1, 1));
    }

    /// <summary>Spearman's ρ: the correlation of the ranks, tied items having the mean of their ranks.</summary>
    /// <exception cref="ArgumentException">The two differ in number, or a number is infinite or not a number.</exception>
    /// <remarks>Spearman (1904), for ties as Kendall, "Rank Correlation Methods" (1948), chapter 3. O(n log n).</remarks>
    public static IndexOutcome Spearman(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        PairedValues.RequirePairs(first, second);
        if (first.Length == 0)
        {
            return new IndexOutcome.Undefined(UndefinedIndex.NoItems);
        }

        // Twice the distance of a mean rank from the middle is a whole number, so the sums are exact.
        var (one, other) = (TieRuns.CentredRanks(first), TieRuns.CentredRanks(second));
        Int128 square = 0, otherSquare = 0, product = 0;
        for (var i = 0; i < one.Length; i++)
        {
            square += (Int128)one[i] * one[i];
            otherSquare += (Int128)other[i] * other[i];
            product += (Int128)one[i] * other[i];
        }

        return square == 0 || otherSquare == 0
            ? new IndexOutcome.Undefined(UndefinedIndex.AllTied)
            : new IndexOutcome.Defined(Math.Clamp((double)product / Math.Sqrt((double)square * (double)otherSquare), -1, 1));
    }

    private static long PairsOf(long items) => items * (items - 1) / 2;
}
