using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CustomerTiering.Benchmarks.Data;

namespace CustomerTiering.Benchmarks.Tight;

/// <summary>W2 and W4 as loops for these columns do them.</summary>
internal static class TightColumns
{
    /// <summary>W2 over codes.</summary>
    public static ulong OfCodes(BenchColumns columns)
    {
        var customers = columns.Ids.Length;
        var first = new TightSums[customers];
        var second = new TightSums[customers];
        var half = columns.Customer.Length / 2;
        Parallel.Invoke(() => Add(columns, 0, half, first), () => Add(columns, half, columns.Customer.Length, second));
        var seen = 0;
        for (var i = 0; i < customers; i++)
        {
            first[i].Add(second[i]);
            first[i].Id = (ulong)i;
            if (first[i].LastDay > 0)
            {
                first[seen++] = first[i];
            }
        }

        return Hash(first.AsSpan(0, seen), columns.Ids);
    }

    /// <summary>W2 over ids, each line's an object of its own: eight letters of ASCII, which are one number.</summary>
    public static ulong OfStrings(BenchColumns columns, string[] ids)
    {
        var (first, second) = (new TightTable(), new TightTable());
        var half = ids.Length / 2;
        Parallel.Invoke(() => Add(columns, ids, 0, half, first), () => Add(columns, ids, half, ids.Length, second));
        first.Add(second);
        var sums = first.ToArray();
        var tiers = new TightTiers(sums);
        ulong hash = 0;
        Span<byte> id = stackalloc byte[8];
        foreach (ref readonly var one in sums.AsSpan())
        {
            Unsafe.WriteUnaligned(ref id[0], one.Id);
            hash += TightFile.Row(one, tiers, id).Hash();
        }

        return hash;
    }

    /// <summary>W4.</summary>
    public static long[] Sum(int[] keys, long[] values, int count)
    {
        var first = new long[count];
        var second = new long[count];
        var half = keys.Length / 2;
        Parallel.Invoke(
            () => Add(keys.AsSpan(0, half), values.AsSpan(0, half), first),
            () => Add(keys.AsSpan(half), values.AsSpan(half), second));
        for (var i = 0; i < count; i++)
        {
            first[i] += second[i];
        }

        return first;
    }

    private static void Add(ReadOnlySpan<int> keys, ReadOnlySpan<long> values, long[] sums)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            sums[keys[i]] += values[i];
        }
    }

    private static void Add(BenchColumns columns, int from, int until, TightSums[] sums)
    {
        var (customers, amounts, costs, days) = (columns.Customer, columns.Amount, columns.Cost, columns.Day);
        for (var i = from; i < until; i++)
        {
            sums[customers[i]].Add(amounts[i], costs[i], days[i]);
        }
    }

    private static void Add(BenchColumns columns, string[] ids, int from, int until, TightTable table)
    {
        var (amounts, costs, days) = (columns.Amount, columns.Cost, columns.Day);
        for (var i = from; i < until; i++)
        {
            var letters = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(ids[i].AsSpan())));
            table.Add(Vector128.Narrow(letters, letters).AsUInt64().ToScalar(), amounts[i], costs[i], days[i]);
        }

        table.Flush();
    }

    private static ulong Hash(ReadOnlySpan<TightSums> sums, IReadOnlyList<string> ids)
    {
        var tiers = new TightTiers(sums);
        ulong hash = 0;
        Span<byte> id = stackalloc byte[8];
        foreach (ref readonly var one in sums)
        {
            _ = System.Text.Encoding.ASCII.GetBytes(ids[(int)one.Id], id);
            hash += TightFile.Row(one, tiers, id).Hash();
        }

        return hash;
    }
}
