using CustomerTiering.Statistics;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Statistics;

/// <summary>Values by rank are those of the sorted list, for short and long lists, narrow and wide ranges.</summary>
public class OrderStatisticsLaws
{
    [Property]
    public void The_value_at_a_rank_is_that_of_the_sorted_list(int seed, ushort length, byte width)
    {
        var random = new Random(seed);
        var range = long.MaxValue >> (width % 63);
        long[] values = [.. Enumerable.Range(0, (length % 9000) + 1).Select(_ => random.NextInt64(-range, range) >> random.Next(8))];
        int[] ranks = [0, values.Length - 1, .. Enumerable.Range(0, 10).Select(_ => random.Next(values.Length))];
        long[] sorted = [.. values.Order()];
        OrderStatistics.Of(values, ranks).ShouldBe(ranks.Select(rank => sorted[rank]));
    }

    [Fact]
    public void The_ends_of_64_bits_and_a_crowd_in_one_bucket_are_found()
    {
        long[] values = [long.MinValue, long.MaxValue, .. Enumerable.Range(0, 5000).Select(i => long.MaxValue - 5000 + i)];
        OrderStatistics.Of(values, [0, 1, 5000, 5001]).ShouldBe([long.MinValue, long.MaxValue - 5000, long.MaxValue - 1, long.MaxValue]);
    }
}
