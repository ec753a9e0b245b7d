using System.Numerics;
using System.Runtime.CompilerServices;
using CustomerTiering.Benchmarks.Data;

namespace CustomerTiering.Benchmarks.Tight;

/// <summary>
/// W1 as a loop for this one file does it: it trusts the layout (a day of ten letters, an id of eight, two decimals), checks nothing, and
/// stops at nothing. What is possible, not what is safe.
/// </summary>
internal static unsafe class TightFile
{
    private const int BufferSize = 1 << 18;

    public static ulong Run(string path, string output)
    {
        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var length = RandomAccess.GetLength(file);
        var middle = LineStart(file, length / 2);
        var first = new TightTable();
        var second = new TightTable();
        Parallel.Invoke(
            () => Read(file, BenchFile.Header.Length, middle, first),
            () => Read(file, middle, length, second));
        first.Add(second);
        var sums = first.ToArray();
        var tiers = new TightTiers(sums);
        using var result = new ResultFile(output);
        ulong hash = 0;
        Span<byte> id = stackalloc byte[8];
        foreach (ref readonly var one in sums.AsSpan())
        {
            Unsafe.WriteUnaligned(ref id[0], one.Id);
            var row = Row(one, tiers, id);
            result.Add(row);
            hash += row.Hash();
        }

        return hash;
    }

    public static ResultRow Row(in TightSums one, TightTiers tiers, ReadOnlySpan<byte> id) => new()
    {
        Customer = id,
        Amount = one.Amount,
        Profit = one.Amount - one.Cost,
        Orders = one.Orders,
        LastDay = one.LastDay,
        Tier = tiers.TierOf(one),
        Recency = tiers.RecencyOf(one),
        Frequency = tiers.FrequencyOf(one),
        Monetary = tiers.MonetaryOf(one),
    };

    private static long LineStart(Microsoft.Win32.SafeHandles.SafeFileHandle file, long from)
    {
        Span<byte> bytes = stackalloc byte[200];
        var read = RandomAccess.Read(file, bytes, from);
        return from + bytes[..read].IndexOf((byte)'\n') + 1;
    }

    private static void Read(Microsoft.Win32.SafeHandles.SafeFileHandle file, long from, long until, TightTable table)
    {
        // A number is read eight bytes at a time, so a few more have to lie behind the last line.
        var buffer = GC.AllocateUninitializedArray<byte>(BufferSize + 16, pinned: true);
        var days = new int[1 << 16];
        var kept = 0;
        fixed (byte* start = buffer)
        {
            while (from < until)
            {
                var read = RandomAccess.Read(file, buffer.AsSpan(kept, (int)Math.Min(BufferSize - kept, until - from)), from);
                from += read;
                var end = start + kept + read;
                var last = start + buffer.AsSpan(0, kept + read).LastIndexOf((byte)'\n');
                var at = start;
                while (at < last)
                {
                    at = Line(at, table, days);
                }

                kept = (int)(end - at);
                buffer.AsSpan((int)(at - start), kept).CopyTo(buffer);
            }
        }

        table.Flush();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* Line(byte* at, TightTable table, int[] days)
    {
        // The last digit of the year, the month and the day, as they stand, are few enough to be looked up.
        var packed = ((at[3] & 15) * 4096) + ((((at[5] & 1) * 10) + (at[6] & 15)) * 128) + ((at[8] & 15) * 10) + (at[9] & 15);
        ref var day = ref days[packed];
        if (day == 0)
        {
            day = new DateOnly(Number(at, 4), Number(at + 5, 2), Number(at + 8, 2)).DayNumber;
        }

        var id = Unsafe.ReadUnaligned<ulong>(at + 11);
        at += 27;
        while (*at != ',')
        {
            at++;
        }

        at++;
        var amount = Money(ref at);
        var cost = Money(ref at);
        table.Add(id, amount, cost, day);
        return at;
    }

    /// <summary>An amount with at most seven digits before the point, all of them at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Money(ref byte* at)
    {
        var negative = *at == '-';
        at += negative ? 1 : 0;
        var letters = Unsafe.ReadUnaligned<ulong>(at);
        var points = letters ^ 0x2E2E_2E2E_2E2E_2E2E;
        var point = BitOperations.TrailingZeroCount((points - 0x0101_0101_0101_0101) & ~points & 0x8080_8080_8080_8080) >> 3;

        // Digits stand at the high end, zeros before them; pairs, fours and eights are put together by one multiplication each.
        var digits = letters << (64 - (8 * point)) & 0x0F0F_0F0F_0F0F_0F0F;
        digits = ((digits * 10) + (digits >> 8)) & 0x00FF_00FF_00FF_00FF;
        digits = ((digits * 100) + (digits >> 16)) & 0x0000_FFFF_0000_FFFF;
        var whole = (long)(((digits * 10_000) + (digits >> 32)) & 0xFFFF_FFFF);
        at += point;
        var hundredths = (whole * 100) + ((at[1] & 15) * 10) + (at[2] & 15);
        at += 4;
        return (negative ? -hundredths : hundredths) * 10_000;
    }

    private static int Number(byte* at, int digits)
    {
        var number = 0;
        for (var i = 0; i < digits; i++)
        {
            number = (number * 10) + (at[i] & 15);
        }

        return number;
    }
}
