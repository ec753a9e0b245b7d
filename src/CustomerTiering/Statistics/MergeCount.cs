namespace CustomerTiering.Statistics;

/// <summary>Sorts from high to low and counts how many pairs stood the other way round.</summary>
internal static class MergeCount
{
    /// <summary>The pairs of which the later one was greater. O(n log n).</summary>
    /// <param name="values">The numbers; sorted from high to low afterwards.</param>
    public static long Inversions(double[] values)
    {
        var count = 0L;
        var (from, to) = (values.ToArray(), values);
        for (var width = 1; width < values.Length; width *= 2)
        {
            for (var start = 0; start < values.Length; start += 2 * width)
            {
                count += Merge(from, to, start, Math.Min(start + width, values.Length), Math.Min(start + (2 * width), values.Length));
            }

            (from, to) = (to, from);
        }

        from.CopyTo(values, 0);
        return count;
    }

    private static long Merge(double[] from, double[] to, int left, int middle, int end)
    {
        var (count, right) = (0L, middle);
        var stop = middle;
        for (var place = left; place < end; place++)
        {
            if (left < stop && (right == end || from[left] >= from[right]))
            {
                to[place] = from[left++];
            }
            else
            {
                to[place] = from[right++];
                count += stop - left;
            }
        }

        return count;
    }
}
