using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using CustomerTiering.Customers;

namespace CustomerTiering.Sales;

/// <summary>Whether any id stands twice in a list that is expected to hold each once.</summary>
/// <remarks>
/// Two ids are compared only where the bits that their hashes set in a small map fall together: the map stays in the processor's cache,
/// which a table of all ids does not. A list in ordinal order is only gone through once. O(n); the answer does not depend on the hash.
/// </remarks>
internal static class RepeatedIds
{
    private const int BitsPerId = 8;
    private const uint MostBits = 1U << 31;
    private const int Batch = 64;

    public static bool Any(ReadOnlySpan<CustomerId> ids) => !AreRising(ids) && AnyOf(ids);

    /// <summary>Whether each id stands after the one before it in ordinal order, as lists from databases and master files often do.</summary>
    private static bool AreRising(ReadOnlySpan<CustomerId> ids)
    {
        for (var i = 1; i < ids.Length; i++)
        {
            if (string.CompareOrdinal(ids[i - 1].Value, ids[i].Value) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AnyOf(ReadOnlySpan<CustomerId> ids)
    {
        var bits = (uint)Math.Min(MostBits, BitOperations.RoundUpToPowerOf2((ulong)ids.Length * BitsPerId | 64));
        var shift = 64 - BitOperations.Log2(bits);
        var seen = new ulong[bits / 64];
        var places = ArrayPool<uint>.Shared.Rent(ids.Length);
        var close = new List<uint>();
        for (var first = 0; first < ids.Length; first += Batch)
        {
            // The map is asked for ahead, so that memory answers for several ids at once.
            var until = Math.Min(ids.Length, first + Batch);
            for (var i = first; i < until; i++)
            {
                places[i] = (uint)(Hash(ids[i].Value) >> shift);
                Prefetch.Of(ref seen[places[i] >> 6]);
            }

            for (var i = first; i < until; i++)
            {
                ref var word = ref seen[places[i] >> 6];
                var bit = 1UL << (int)(places[i] & 63);
                if ((word & bit) != 0)
                {
                    close.Add(places[i]);
                }

                word |= bit;
            }
        }

        var any = AnyAmong(ids, places, close, seen);
        ArrayPool<uint>.Shared.Return(places);
        return any;
    }

    /// <summary>Whether any id stands twice among those whose bits fell together.</summary>
    private static bool AnyAmong(ReadOnlySpan<CustomerId> ids, uint[] places, List<uint> close, ulong[] map)
    {
        if (close.Count == 0)
        {
            return false;
        }

        Array.Clear(map);
        foreach (var place in close)
        {
            map[place >> 6] |= 1UL << (int)(place & 63);
        }

        var met = new HashSet<CustomerId>();
        for (var i = 0; i < ids.Length; i++)
        {
            if ((map[places[i] >> 6] >> (int)(places[i] & 63) & 1) != 0 && !met.Add(ids[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong Hash(string id)
    {
        var bytes = MemoryMarshal.AsBytes(id.AsSpan());
        var hash = (ulong)bytes.Length;
        if (bytes.Length < 8)
        {
            foreach (var value in bytes)
            {
                hash = (hash << 8) | value;
            }

            return Mix(hash);
        }

        // The last eight bytes may overlap the eight before them.
        for (var from = 0; from < bytes.Length - 8; from += 8)
        {
            hash = Mix(hash ^ MemoryMarshal.Read<ulong>(bytes[from..]));
        }

        return Mix(hash ^ MemoryMarshal.Read<ulong>(bytes[^8..]));
    }

    private static ulong Mix(ulong hash)
    {
        hash *= 0x9E37_79B9_7F4A_7C15;
        return (hash ^ (hash >> 32)) * 0xD6E8_FEB8_6659_FD93;
    }
}
