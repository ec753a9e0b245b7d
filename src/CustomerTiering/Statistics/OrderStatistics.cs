using System.Runtime.CompilerServices;

namespace CustomerTiering.Statistics;

/// <summary>Values by rank without sorting: the k-th least of many whole numbers, for a few k at once.</summary>
/// <remarks>
/// One pass counts the values in buckets that keep their order; only the buckets that hold a wanted rank are sorted. Numbers of a small
/// range have a bucket each. Others go by the leading bits of their distance to the least as a double, so that the crowd of small
/// amounts is spread as finely as the few great ones. O(n) for data like days, counts and money; at worst O(n log n).
/// </remarks>
internal static class OrderStatistics
{
    private const int BucketBits = 18;
    private const int Buckets = 1 << BucketBits;

    /// <summary>A double of at least 0 has 63 bits that order it; the leading ones are the bucket.</summary>
    private const int DroppedBits = 63 - BucketBits;
    private const int ShortSpan = 4096;

    /// <summary>The values at ranks, in the order of the ranks given.</summary>
    /// <param name="values">The numbers, in any order; at least one.</param>
    /// <param name="ranks">Places from the least, 0 to one less than the number of values; at most 255 of them.</param>
    public static long[] Of(ReadOnlySpan<long> values, ReadOnlySpan<int> ranks)
    {
        if (values.Length < ShortSpan)
        {
            var all = values.ToArray();
            Array.Sort(all);
            return Pick(all, ranks);
        }

        var (least, most) = Ends(values);
        var spread = unchecked((ulong)most - (ulong)least);
        var counts = new int[Buckets];
        if (spread < Buckets)
        {
            CountEach(values, least, counts);
        }
        else
        {
            CountLeading(values, least, counts);
        }

        var found = new long[ranks.Length];
        if (spread < Buckets)
        {
            for (var i = 0; i < found.Length; i++)
            {
                found[i] = least + BucketOf(counts, ranks[i]).Bucket;
            }

            return found;
        }

        var members = Members(values, least, counts, ranks);
        for (var i = 0; i < found.Length; i++)
        {
            var (bucket, before) = BucketOf(counts, ranks[i]);
            found[i] = members[bucket][ranks[i] - before];
        }

        return found;
    }

    private static long[] Pick(long[] ascending, ReadOnlySpan<int> ranks)
    {
        var found = new long[ranks.Length];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = ascending[ranks[i]];
        }

        return found;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (long Least, long Most) Ends(ReadOnlySpan<long> values)
    {
        long least = long.MaxValue, most = long.MinValue;
        foreach (var value in values)
        {
            least = Math.Min(least, value);
            most = Math.Max(most, value);
        }

        return (least, most);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountEach(ReadOnlySpan<long> values, long least, int[] counts)
    {
        foreach (var value in values)
        {
            counts[(int)(value - least)]++;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountLeading(ReadOnlySpan<long> values, long least, int[] counts)
    {
        foreach (var value in values)
        {
            counts[LeadingBits(value, least)]++;
        }
    }

    private static (int Bucket, int Before) BucketOf(int[] counts, int rank)
    {
        var (bucket, before) = (0, 0);
        while (before + counts[bucket] <= rank)
        {
            before += counts[bucket++];
        }

        return (bucket, before);
    }

    /// <summary>The values of every bucket that holds a rank, from low to high; found in one pass.</summary>
    private static Dictionary<int, long[]> Members(ReadOnlySpan<long> values, long least, int[] counts, ReadOnlySpan<int> ranks)
    {
        var members = new Dictionary<int, long[]>();
        var wanted = new byte[Buckets];
        foreach (var rank in ranks)
        {
            var (bucket, _) = BucketOf(counts, rank);
            if (members.TryAdd(bucket, new long[counts[bucket]]))
            {
                wanted[bucket] = checked((byte)members.Count);
            }
        }

        long[][] kept = [.. members.Values];
        Collect(values, least, wanted, kept);
        Array.ForEach(kept, Array.Sort);
        return members;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Collect(ReadOnlySpan<long> values, long least, byte[] wanted, long[][] into)
    {
        var next = new int[into.Length];
        foreach (var value in values)
        {
            var place = wanted[LeadingBits(value, least)] - 1;
            if (place >= 0)
            {
                into[place][next[place]++] = value;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LeadingBits(long value, long least) =>
        (int)(BitConverter.DoubleToUInt64Bits(unchecked((ulong)value - (ulong)least)) >> DroppedBits);
}
