using CustomerTiering.Statistics;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Statistics;

/// <summary>The sort by digits gives what the framework's sort gives, below and above the length where it takes over.</summary>
public class RadixSortLaws
{
    [Property]
    public void Numbers_come_out_from_low_to_high(int seed, ushort length, byte bits)
    {
        var random = new Random(seed);
        ulong[] keys = [.. Enumerable.Range(0, length % 9000).Select(_ => (ulong)random.NextInt64() << 1 >> (bits % 64))];
        ulong[] expected = [.. keys.Order()];
        RadixSort.Sort(keys);
        keys.ShouldBe(expected);
    }

    [Property]
    public void Numbers_that_agree_in_the_bits_that_count_keep_their_order(int seed, ushort length, byte low, byte bits)
    {
        var random = new Random(seed);
        low %= 60;
        bits %= (byte)(64 - low);
        ulong[] keys = [.. Enumerable.Range(0, length % 9000).Select(_ => (ulong)random.NextInt64() << random.Next(2))];
        ulong[] expected = [.. keys.OrderBy(key => (key >> low) & ((1UL << bits) - 1))];
        RadixSort.Sort(keys, low, bits);
        keys.ShouldBe(expected);
    }

    [Property]
    public void Doubles_come_out_from_high_to_low(int seed, ushort length)
    {
        var random = new Random(seed);
        double[] values = [.. Enumerable.Range(0, length % 9000).Select(_ => Math.Round((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-3, 12)), 2))];
        double[] expected = [.. values.OrderDescending()];
        RadixSort.SortDescending(values);
        values.ShouldBe(expected);
    }

    [Fact]
    public void Zero_stands_before_minus_zero_so_that_equal_sets_have_equal_bits()
    {
        double[] values = [-0.0, 3, 0.0, -2, double.MaxValue, double.MinValue];
        RadixSort.SortDescending(values);
        values.Select(BitConverter.DoubleToInt64Bits).ShouldBe(
            new[] { double.MaxValue, 3, 0.0, -0.0, -2, double.MinValue }.Select(BitConverter.DoubleToInt64Bits));
    }
}
