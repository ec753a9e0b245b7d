namespace CustomerTiering.Statistics;

/// <summary>Runs of equal numbers among sorted ones, and ranks in which tied items share the mean.</summary>
internal static class TieRuns
{
    /// <summary>The runs of equal numbers, end not included.</summary>
    public static List<(int Start, int End)> Of(ReadOnlySpan<double> sorted)
    {
        var runs = new List<(int, int)>();
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && sorted[end].Equals(sorted[start]))
            {
                end++;
            }

            runs.Add((start, end));
            start = end;
        }

        return runs;
    }

    /// <summary>Twice the distance of each item's mean rank from the middle rank, in the order of the input: always whole, adding up to zero.</summary>
    public static long[] CentredRanks(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        var order = new int[sorted.Length];
        for (var i = 0; i < order.Length; i++)
        {
            (order[i], sorted[i]) = (i, sorted[i] + 0.0);
        }

        Array.Sort(sorted, order);
        var ranks = new long[sorted.Length];
        foreach (var (start, end) in Of(sorted))
        {
            for (var i = start; i < end; i++)
            {
                ranks[order[i]] = (long)start + end - sorted.Length;
            }
        }

        return ranks;
    }
}
