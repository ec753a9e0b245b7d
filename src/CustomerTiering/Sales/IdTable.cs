using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace CustomerTiering.Sales;

/// <summary>
/// Codes for ids in order of first sight: the dictionary of a dictionary-coded column. Ids are kept once, as UTF-8, so that a file's bytes
/// are looked up as they stand.
/// </summary>
/// <remarks>
/// Open addressing with linear probing, a quarter to half full. A slot holds the first eight bytes of its id: ids of up to eight bytes are
/// told apart without a second look in memory.
/// </remarks>
internal sealed class IdTable
{
    private Slot[] slots = new Slot[64];
    private byte[] bytes = new byte[256];
    private int[] starts = new int[16];

    /// <summary>Number of different ids.</summary>
    public int Count { get; private set; }

    /// <summary>Makes room for so many ids more, so that they come in without moving those before.</summary>
    public void Expect(int more)
    {
        if ((Count + more) * 2L > slots.Length)
        {
            Grow(checked(Count + more));
        }

        if (Count + more + 1 > starts.Length)
        {
            Array.Resize(ref starts, Count + more + 1);
        }
    }

    /// <summary>The code of an id, new if it was not seen before.</summary>
    public int CodeOf(ReadOnlySpan<char> text)
    {
        Span<byte> utf8 = text.Length <= 128 ? stackalloc byte[384] : new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        return CodeOf(utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
    }

    /// <summary>The code of an id in UTF-8, new if it was not seen before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CodeOf(ReadOnlySpan<byte> id)
    {
        var head = Head(id);
        return CodeOf(id, head, Tag(id, head, out var place), place);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int CodeOf(ReadOnlySpan<byte> id, ulong head, uint tag, uint place)
    {
        var mask = (uint)slots.Length - 1;
        for (var i = place & mask; ; i = (i + 1) & mask)
        {
            ref var slot = ref slots[i];
            if (slot.CodePlusOne == 0)
            {
                return Append(id, head, tag, i);
            }

            if (slot.Head == head && slot.Tag == tag && (id.Length <= 8 || Bytes(slot.CodePlusOne - 1).SequenceEqual(id)))
            {
                return slot.CodePlusOne - 1;
            }
        }
    }

    /// <summary>The codes of ids that stand in one buffer; the slots they need are asked for ahead, so that memory answers for several at once.</summary>
    /// <param name="buffer">The bytes.</param>
    /// <param name="starts">Where each id starts.</param>
    /// <param name="lengths">How long each is; an id of length 0 gets no code but −1.</param>
    /// <param name="into">The codes.</param>
    public void CodesOf(ReadOnlySpan<byte> buffer, ReadOnlySpan<int> starts, ReadOnlySpan<int> lengths, Span<int> into)
    {
        const int batch = 64;
        Span<Wanted> wanted = stackalloc Wanted[batch];
        for (var first = 0; first < starts.Length; first += batch)
        {
            var some = wanted[..Math.Min(batch, starts.Length - first)];
            for (var i = 0; i < some.Length; i++)
            {
                ref var want = ref some[i];
                var (start, length) = (starts[first + i], lengths[first + i]);
                want.Head = Head(buffer, start, length);
                want.Tag = Tag(buffer.Slice(start, length), want.Head, out want.Place);
                Prefetch.Of(ref slots[want.Place & (uint)(slots.Length - 1)]);
            }

            for (var i = 0; i < some.Length; i++)
            {
                var length = lengths[first + i];
                into[first + i] = length == 0 ? -1 : CodeOf(buffer.Slice(starts[first + i], length), some[i].Head, some[i].Tag, some[i].Place);
            }
        }
    }

    /// <summary>The codes of ids as texts; blanks around them are taken off.</summary>
    /// <exception cref="ArgumentException">An id is empty or blank.</exception>
    public void CodesOf(ReadOnlySpan<string> ids, Span<int> into)
    {
        const int batch = 64;
        Span<int> from = stackalloc int[batch];
        Span<int> sizes = stackalloc int[batch];
        var utf8 = new byte[batch * 16];
        for (var first = 0; first < ids.Length; first += batch)
        {
            var some = ids.Slice(first, Math.Min(batch, ids.Length - first));
            var used = 0;
            for (var i = 0; i < some.Length; i++)
            {
                var text = some[i].AsSpan().Trim();
                if (text.IsEmpty)
                {
                    throw new ArgumentException("A customer id is not empty.", nameof(ids));
                }

                // The bytes behind the last id can be loaded too, eight at a time.
                if (used + (text.Length * 3) + 8 > utf8.Length)
                {
                    Array.Resize(ref utf8, (utf8.Length + (text.Length * 3)) * 2);
                }

                from[i] = used;
                sizes[i] = Encoding.UTF8.GetBytes(text, utf8.AsSpan(used));
                used += sizes[i];
            }

            CodesOf(utf8, from[..some.Length], sizes[..some.Length], into[first..]);
        }
    }

    /// <summary>The code of an id that was seen, or −1.</summary>
    public int Find(string text)
    {
        ReadOnlySpan<byte> id = Encoding.UTF8.GetBytes(text);
        var head = Head(id);
        var tag = Tag(id, head, out var place);
        var mask = (uint)slots.Length - 1;
        for (var i = place & mask; slots[i].CodePlusOne != 0; i = (i + 1) & mask)
        {
            if (slots[i].Head == head && slots[i].Tag == tag && Bytes(slots[i].CodePlusOne - 1).SequenceEqual(id))
            {
                return slots[i].CodePlusOne - 1;
            }
        }

        return -1;
    }

    /// <summary>An id as UTF-8.</summary>
    public ReadOnlySpan<byte> Bytes(int code) => bytes.AsSpan(starts[code]..starts[code + 1]);

    /// <summary>The ids seen so far, as customers.</summary>
    public CustomerIds ToCustomers() => new(bytes, starts, Count);

    /// <summary>An id as text.</summary>
    public string Text(int code) => Encoding.UTF8.GetString(Bytes(code));

    /// <summary>Codes for all ids of another table, by its codes.</summary>
    public int[] Adopt(IdTable other)
    {
        const int batch = 1024;
        var map = new int[other.Count];
        Span<int> lengths = stackalloc int[batch];
        for (var first = 0; first < map.Length; first += batch)
        {
            var some = lengths[..Math.Min(batch, map.Length - first)];
            for (var i = 0; i < some.Length; i++)
            {
                some[i] = other.starts[first + i + 1] - other.starts[first + i];
            }

            CodesOf(other.bytes, other.starts.AsSpan(first, some.Length), some, map.AsSpan(first));
        }

        return map;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Head(ReadOnlySpan<byte> buffer, int start, int length)
    {
        if (start + 8 > buffer.Length)
        {
            return Head(buffer.Slice(start, length));
        }

        var head = BinaryPrimitives.ReadUInt64LittleEndian(buffer[start..]);
        return length >= 8 ? head : head & ((1UL << (8 * length)) - 1);
    }

    private static ulong Head(ReadOnlySpan<byte> id)
    {
        if (id.Length >= 8)
        {
            return BinaryPrimitives.ReadUInt64LittleEndian(id);
        }

        ulong head = 0;
        for (var i = 0; i < id.Length; i++)
        {
            head |= (ulong)id[i] << (8 * i);
        }

        return head;
    }

    /// <summary>Half of the hash and the length make the tag, the other half the place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Tag(ReadOnlySpan<byte> id, ulong head, out uint place)
    {
        var hash = (head ^ (ulong)id.Length) * 0x9E37_79B9_7F4A_7C15;
        for (var i = 8; i < id.Length; i += 8)
        {
            hash = (System.Numerics.BitOperations.RotateLeft(hash, 29) ^ Head(id[i..])) * 0x9E37_79B9_7F4A_7C15;
        }

        hash ^= hash >> 32;
        hash *= 0xD6E8_FEB8_6659_FD93;
        place = (uint)(hash >> 32);
        return ((uint)hash & 0xFFFF_FF00) | (uint)Math.Min(id.Length, 255);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Append(ReadOnlySpan<byte> id, ulong head, uint tag, uint slot)
    {
        var code = Count;
        var start = starts[code];
        if (start + id.Length > bytes.Length)
        {
            Array.Resize(ref bytes, checked((int)Math.Min(Array.MaxLength, Math.Max(bytes.Length * 2L, start + (long)id.Length))));
        }

        id.CopyTo(bytes.AsSpan(start));
        if (code + 2 > starts.Length)
        {
            Array.Resize(ref starts, starts.Length * 2);
        }

        starts[code + 1] = start + id.Length;
        slots[slot] = new Slot { Head = head, Tag = tag, CodePlusOne = code + 1 };
        Count++;
        if (Count * 2 > slots.Length)
        {
            Grow(Count);
        }

        return code;
    }

    /// <summary>Makes slots for so many ids. The ids are gone through in the order of their codes, as their bytes lie in memory.</summary>
    private void Grow(int room)
    {
        slots = new Slot[checked((int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)room * 2))];
        var mask = (uint)slots.Length - 1;
        for (var code = 0; code < Count; code++)
        {
            var id = Bytes(code);
            var head = Head(id);
            var tag = Tag(id, head, out var place);
            var i = place & mask;
            while (slots[i].CodePlusOne != 0)
            {
                i = (i + 1) & mask;
            }

            slots[i] = new Slot { Head = head, Tag = tag, CodePlusOne = code + 1 };
        }
    }

    private struct Wanted
    {
        public ulong Head;
        public uint Tag;
        public uint Place;
    }

    private struct Slot
    {
        public ulong Head;
        public uint Tag;
        public int CodePlusOne;
    }
}
