using CustomerTiering.Sales;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Sales;

/// <summary>What goes into a packed column comes out of it, whatever width it is kept in.</summary>
public class PackedColumnLaws
{
    [Property(MaxTest = 40)]
    public void Values_come_back_in_order(int seed, byte bits, byte powerOfTen, byte tail, bool negative)
    {
        var random = new Random(seed);
        var factor = (long)Math.Pow(10, powerOfTen % 8);
        var most = (1L << (bits % 63)) / factor;
        var offset = negative ? -random.NextInt64(1L << 40) : random.NextInt64(1L << 40);
        long[] values = [.. Enumerable.Range(0, PackedColumn.BlockSize + tail).Select(_ => ((offset / factor) + random.NextInt64(Math.Max(1, most))) * factor)];
        var byOne = new PackedColumn();
        foreach (var value in values)
        {
            byOne.Add(value);
        }

        var byRange = new PackedColumn();
        byRange.AddRange(values.AsSpan(0, tail));
        byRange.AddRange(values.AsSpan(tail));
        Read(byOne).ShouldBe(values);
        Read(byRange).ShouldBe(values);
        byOne.Count.ShouldBe(values.Length);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(-7, -7, 0)]
    [InlineData(0, 255, 1)]
    [InlineData(-128, 127, 1)]
    [InlineData(0, 256, 2)]
    [InlineData(0, 65_535, 2)]
    [InlineData(0, 65_536, 4)]
    [InlineData(0, uint.MaxValue, 4)]
    [InlineData(0, uint.MaxValue + 1L, 8)]
    [InlineData(0, 255_000_000, 1)]
    [InlineData(-1_000_000, 64_000_000, 1)]
    [InlineData(long.MinValue, long.MaxValue, 8)]
    [InlineData(long.MinValue, long.MinValue + 255, 1)]
    [InlineData(long.MaxValue - 255, long.MaxValue, 1)]
    public void A_block_takes_the_narrowest_width(long least, long most, int bytesEach)
    {
        var values = new long[PackedColumn.BlockSize];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = i % 2 == 0 ? least : most;
        }

        var column = new PackedColumn();
        column.AddRange(values);
        column.SealedBytes.ShouldBe((long)bytesEach * PackedColumn.BlockSize);
        column.IsConstant(0, out _).ShouldBe(bytesEach == 0);
        Read(column).ShouldBe(values);
    }

    private static long[] Read(PackedColumn column)
    {
        var values = new List<long>();
        var block = new long[PackedColumn.BlockSize];
        for (var i = 0; i < column.BlockCount; i++)
        {
            values.AddRange(block.AsSpan(0, column.Read(i, block)));
        }

        return [.. values];
    }
}
