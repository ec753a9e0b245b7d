using CustomerTiering.Money;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Money;

/// <summary>Sums by key are those of a dictionary of numbers without a limit, on one thread and on two.</summary>
public sealed class KeyedSumsLaws
{
    [Property]
    public void Sums_by_key_are_exact_whatever_the_sizes(int seed, ushort rows, byte keys, byte bits)
    {
        var random = new Random(seed);
        Equal(random, rows % 3000, keys + 1, () => random.NextInt64(long.MinValue, long.MaxValue) >> (bits % 64));
    }

    [Fact]
    public void So_are_those_of_so_many_rows_that_two_threads_share_them()
    {
        var random = new Random(3);
        Equal(random, 1_100_003, 5_000, () => random.NextInt64(-100, 2_000));
        Equal(random, 1_100_003, 3, () => long.MaxValue - random.Next(5));
        Equal(random, 1_100_003, 2, () => long.MinValue);
    }

    [Theory]
    [InlineData(new[] { 0, 3 }, 3)]
    [InlineData(new[] { -1, 0 }, 3)]
    [InlineData(new[] { 0, 0 }, -1)]
    public void A_key_that_is_none_of_them_is_refused(int[] keys, int count) =>
        Should.Throw<ArgumentOutOfRangeException>(() => KeyedSums.Of(keys, new long[keys.Length], count));

    [Fact]
    public void So_is_one_among_very_many_rows_and_a_row_without_a_value()
    {
        var keys = new int[2_000_000];
        keys[^1] = 7;
        Should.Throw<ArgumentOutOfRangeException>(() => KeyedSums.Of(keys, new long[keys.Length], 7));
        Should.Throw<ArgumentException>(() => KeyedSums.Of(keys, new long[1], 8));
    }

    private static void Equal(Random random, int rows, int count, Func<long> draw)
    {
        var (keys, values) = (new int[rows], new long[rows]);
        var expected = new Int128[count];
        for (var i = 0; i < rows; i++)
        {
            (keys[i], values[i]) = (random.Next(count), draw());
            expected[keys[i]] += values[i];
        }

        var sums = KeyedSums.Of(keys, values, count);
        sums.Count.ShouldBe(count);
        for (var key = 0; key < count; key++)
        {
            sums[key].ShouldBe(expected[key]);
        }
    }
}
