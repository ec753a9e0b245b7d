using System.Runtime.CompilerServices;
using CustomerTiering.Benchmarks.Data;

namespace CustomerTiering.Benchmarks.Tight;

/// <summary>
/// W1 as a loop for this one file does it: it trusts the layout (a day of ten letters, an id of eight, two decimals), checks nothing, and
/// stops at nothing. What is possible, not what is safe.
/// </summary>
internal static unsafe class TightFile
{
    private const int BufferSize = 1 << 20;

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
        var buffer = GC.AllocateUninitializedArray<byte>(BufferSize, pinned: true);
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
        table.Of(id).Add(amount, cost, day);
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Money(ref byte* at)
    {
        var negative = *at == '-';
        at += negative ? 1 : 0;
        long digits = 0;
        for (; *at != '.'; at++)
        {
            digits = (digits * 10) + (*at & 15);
        }

        digits = (digits * 100) + ((at[1] & 15) * 10) + (at[2] & 15);
        at += 4;
        return (negative ? -digits : digits) * 10_000;
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
