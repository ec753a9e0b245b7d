using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using CustomerTiering.Customers;

namespace CustomerTiering.Sales;

/// <summary>Whether any id stands twice in a list that is expected to hold each once.</summary>
/// <remarks>
/// Two ids are compared only where the bits that their hashes set in a small map fall together: the map stays in the processor's cache,
/// which a table of all ids does not. O(n); the answer does not depend on the hash.
/// </remarks>
internal static class RepeatedIds
{
    private const int BitsPerId = 16;
    private const uint MostBits = 1U << 31;

    public static bool Any(ReadOnlySpan<CustomerId> ids)
    {
        var bits = (uint)Math.Min(MostBits, BitOperations.RoundUpToPowerOf2((ulong)ids.Length * BitsPerId | 64));
        var shift = 64 - BitOperations.Log2(bits);
        var seen = new ulong[bits / 64];
        var met = new ulong[bits / 64];
        var places = ArrayPool<uint>.Shared.Rent(ids.Length);
        for (var i = 0; i < ids.Length; i++)
        {
            var place = (uint)(Hash(ids[i].Value) >> shift);
            var bit = 1UL << (int)(place & 63);
            met[place >> 6] |= seen[place >> 6] & bit;
            seen[place >> 6] |= bit;
            places[i] = place;
        }

        var close = new HashSet<CustomerId>();
        var any = false;
        for (var i = 0; i < ids.Length && !any; i++)
        {
            any = (met[places[i] >> 6] >> (int)(places[i] & 63) & 1) != 0 && !close.Add(ids[i]);
        }

        ArrayPool<uint>.Shared.Return(places);
        return any;
    }

    private static ulong Hash(string id)
    {
        var bytes = MemoryMarshal.AsBytes(id.AsSpan());
        var hash = (ulong)bytes.Length;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            hash = Mix(hash ^ MemoryMarshal.Read<ulong>(bytes));
        }

        ulong rest = 0;
        foreach (var value in bytes)
        {
            rest = (rest << 8) | value;
        }

        return Mix(hash ^ rest);
    }

    private static ulong Mix(ulong hash)
    {
        hash *= 0x9E37_79B9_7F4A_7C15;
        return (hash ^ (hash >> 32)) * 0xD6E8_FEB8_6659_FD93;
    }
}
