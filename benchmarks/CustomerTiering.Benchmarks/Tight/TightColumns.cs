using System.Numerics;
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

    /// <summary>W2 over ids, each line's an object of its own.</summary>
    public static ulong OfStrings(BenchColumns columns, string[] ids)
    {
        var tables = new[] { new StringTable(), new StringTable() };
        var half = ids.Length / 2;
        Parallel.For(0, 2, part =>
        {
            var table = tables[part];
            for (var i = part * half; i < (part == 0 ? half : ids.Length); i++)
            {
                table.Of(ids[i]).Add(columns.Amount[i], columns.Cost[i], columns.Day[i]);
            }
        });
        tables[0].Add(tables[1]);
        return Hash(tables[0].Sums, tables[0].Ids);
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

    /// <summary>Sums by text: open addressing over codes, the hash of the text kept beside them.</summary>
    private sealed class StringTable
    {
        private (uint Hash, int CodePlusOne)[] slots = new (uint, int)[1 << 16];
        private TightSums[] sums = new TightSums[1 << 14];

        public List<string> Ids { get; } = [];

        public ReadOnlySpan<TightSums> Sums => sums.AsSpan(0, Ids.Count);

        public ref TightSums Of(string id)
        {
            var hash = HashOf(id);
            var mask = slots.Length - 1;
            for (var i = (int)(hash & (uint)mask); ; i = (i + 1) & mask)
            {
                var (kept, code) = slots[i];
                if (code == 0)
                {
                    return ref Add(id, hash, i);
                }

                if (kept == hash && string.Equals(Ids[code - 1], id, StringComparison.Ordinal))
                {
                    return ref sums[code - 1];
                }
            }
        }

        public void Add(StringTable other)
        {
            for (var code = 0; code < other.Ids.Count; code++)
            {
                Of(other.Ids[code]).Add(other.sums[code]);
            }
        }

        private static uint HashOf(string id)
        {
            uint hash = 2_166_136_261;
            foreach (var letter in id)
            {
                hash = (hash ^ letter) * 16_777_619;
            }

            return hash ^ BitOperations.RotateLeft(hash, 15);
        }

        private ref TightSums Add(string id, uint hash, int place)
        {
            Ids.Add(id);
            slots[place] = (hash, Ids.Count);
            if (Ids.Count > sums.Length)
            {
                Array.Resize(ref sums, sums.Length * 2);
            }

            if (Ids.Count * 2 > slots.Length)
            {
                var old = slots;
                slots = new (uint, int)[old.Length * 2];
                foreach (var slot in old.Where(slot => slot.CodePlusOne > 0))
                {
                    var i = (int)(slot.Hash & (uint)(slots.Length - 1));
                    while (slots[i].CodePlusOne > 0)
                    {
                        i = (i + 1) & (slots.Length - 1);
                    }

                    slots[i] = slot;
                }
            }

            sums[Ids.Count - 1].Id = (ulong)(Ids.Count - 1);
            return ref sums[Ids.Count - 1];
        }
    }
}
