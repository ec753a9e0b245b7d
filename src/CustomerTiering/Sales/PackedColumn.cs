using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CustomerTiering.Sales;

/// <summary>
/// An append-only column of whole numbers in blocks of 8,192, each sealed in the narrowest form that holds it exactly:
/// an offset, a power of ten that divides every value, and 0, 1, 2, 4 or 8 bytes a value. A block of one repeated value takes no bytes.
/// </summary>
internal sealed class PackedColumn
{
    /// <summary>Values in a full block.</summary>
    public const int BlockSize = 8_192;

    private readonly List<Block> blocks = [];
    private readonly long[] open = new long[BlockSize];
    private int openCount;

    /// <summary>Number of values.</summary>
    public long Count => ((long)blocks.Count * BlockSize) + openCount;

    /// <summary>Blocks that hold values, the last of them perhaps part full.</summary>
    public int BlockCount => blocks.Count + (openCount > 0 ? 1 : 0);

    /// <summary>Bytes of the sealed blocks.</summary>
    public long SealedBytes => blocks.Sum(block => (long)block.Bytes.Length);

    /// <summary>Adds a value at the end.</summary>
    public void Add(long value)
    {
        open[openCount] = value;
        Took(1);
    }

    /// <summary>Adds values at the end.</summary>
    public void AddRange(ReadOnlySpan<long> values)
    {
        while (!values.IsEmpty)
        {
            var taken = Math.Min(values.Length, BlockSize - openCount);
            values[..taken].CopyTo(open.AsSpan(openCount));
            values = values[taken..];
            Took(taken);
        }
    }

    /// <summary>Adds codes at the end, each with a number added to it.</summary>
    public void AddRange(ReadOnlySpan<int> codes, int plus)
    {
        while (!codes.IsEmpty)
        {
            var into = open.AsSpan(openCount, Math.Min(codes.Length, BlockSize - openCount));
            for (var i = 0; i < into.Length; i++)
            {
                into[i] = codes[i] + plus;
            }

            codes = codes[into.Length..];
            Took(into.Length);
        }
    }

    /// <summary>Adds one value several times at the end.</summary>
    public void AddRepeated(long value, int times)
    {
        while (times > 0)
        {
            var into = open.AsSpan(openCount, Math.Min(times, BlockSize - openCount));
            into.Fill(value);
            times -= into.Length;
            Took(into.Length);
        }
    }

    /// <summary>Takes over the values of another column: its sealed blocks as they are, before the values of the block still open here.</summary>
    public void Append(PackedColumn other)
    {
        blocks.AddRange(other.blocks);
        AddRange(other.open.AsSpan(0, other.openCount));
    }

    /// <summary>Takes over the codes of another column, each looked up in a map of codes, places as in <see cref="Append(PackedColumn)"/>.</summary>
    /// <param name="other">The other column.</param>
    /// <param name="map">The code here of each code there.</param>
    /// <param name="offset">What stands for code 0 in both columns; a lesser value means no code and stays.</param>
    public void Append(PackedColumn other, ReadOnlySpan<int> map, int offset)
    {
        var codes = new long[BlockSize];
        for (var block = 0; block < other.blocks.Count; block++)
        {
            _ = other.Read(block, codes);
            Translate(codes, map, offset);
            blocks.Add(Block.Seal(codes));
        }

        var rest = codes.AsSpan(0, other.openCount);
        other.open.AsSpan(0, other.openCount).CopyTo(rest);
        Translate(rest, map, offset);
        AddRange(rest);
    }

    /// <summary>Writes one block's values into a buffer of <see cref="BlockSize"/> and returns how many there are.</summary>
    public int Read(int block, Span<long> into)
    {
        if (block == blocks.Count)
        {
            open.AsSpan(0, openCount).CopyTo(into);
            return openCount;
        }

        blocks[block].Open(into);
        return BlockSize;
    }

    /// <summary>Writes one block's values, which all fit, into a buffer of <see cref="BlockSize"/> and returns how many there are.</summary>
    public int Read(int block, Span<int> into)
    {
        if (block == blocks.Count)
        {
            for (var i = 0; i < openCount; i++)
            {
                into[i] = (int)open[i];
            }

            return openCount;
        }

        blocks[block].Open(into);
        return BlockSize;
    }

    /// <summary>The value every line of a full block has, if they all have the same.</summary>
    public bool IsConstant(int block, out long value)
    {
        value = block < blocks.Count ? blocks[block].Offset : 0;
        return block < blocks.Count && blocks[block].Bytes.Length == 0;
    }

    private static void Translate(Span<long> codes, ReadOnlySpan<int> map, int offset)
    {
        foreach (ref var code in codes)
        {
            code = code < offset ? code : map[(int)code - offset] + offset;
        }
    }

    private void Took(int values)
    {
        openCount += values;
        if (openCount == BlockSize)
        {
            blocks.Add(Block.Seal(open));
            openCount = 0;
        }
    }

    private readonly record struct Block(long Offset, long Factor, byte[] Bytes)
    {
        public static Block Seal(ReadOnlySpan<long> values)
        {
            long least = values[0];
            long most = values[0];
            foreach (var value in values)
            {
                least = Math.Min(least, value);
                most = Math.Max(most, value);
            }

            if (least == most)
            {
                return new Block(least, 1, []);
            }

            var factor = DividesAll(values);
            var range = (UInt128)((Int128)most - least) / (ulong)factor;
            return range <= byte.MaxValue ? new Block(least, factor, Pack<byte>(values, least, factor))
                : range <= ushort.MaxValue ? new Block(least, factor, Pack<ushort>(values, least, factor))
                : range <= uint.MaxValue ? new Block(least, factor, Pack<uint>(values, least, factor))
                : new Block(0, 1, Room(MemoryMarshal.AsBytes(values)));
        }

        public void Open<TOut>(Span<TOut> into)
            where TOut : unmanaged, IBinaryInteger<TOut>
        {
            switch (Bytes.Length / BlockSize)
            {
                case 0:
                    into[..BlockSize].Fill(TOut.CreateTruncating(Offset));
                    break;
                case 1:
                    Unpack<byte, TOut>(into);
                    break;
                case 2:
                    Unpack<ushort, TOut>(into);
                    break;
                case 4:
                    Unpack<uint, TOut>(into);
                    break;
                default:
                    Unpack<long, TOut>(into);
                    break;
            }
        }

        // Each power is a constant where it divides, so that the compiler makes a multiplication of it.
        private static long DividesAll(ReadOnlySpan<long> values) => Divides(values, 1_000_000) ? 1_000_000
            : Divides(values, 100_000) ? 100_000
            : Divides(values, 10_000) ? 10_000
            : Divides(values, 1_000) ? 1_000
            : Divides(values, 100) ? 100
            : Divides(values, 10) ? 10
            : 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static bool Divides(ReadOnlySpan<long> values, long power)
        {
            foreach (var value in values)
            {
                if (value % power != 0)
                {
                    return false;
                }
            }

            return true;
        }

        private static byte[] Pack<T>(ReadOnlySpan<long> values, long offset, long factor)
            where T : unmanaged, IBinaryInteger<T>
        {
            var bytes = Room(values.Length * Unsafe.SizeOf<T>());
            var packed = MemoryMarshal.Cast<byte, T>(bytes.AsSpan());
            switch (factor)
            {
                case 1_000_000:
                    Pack(values, offset, 1_000_000, packed);
                    break;
                case 10_000:
                    Pack(values, offset, 10_000, packed);
                    break;
                case 1:
                    Pack(values, offset, 1, packed);
                    break;
                default:
                    Pack(values, offset, (ulong)factor, packed);
                    break;
            }

            return bytes;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static void Pack<T>(ReadOnlySpan<long> values, long offset, ulong factor, Span<T> packed)
            where T : unmanaged, IBinaryInteger<T>
        {
            packed = packed[..values.Length];
            for (var i = 0; i < packed.Length; i++)
            {
                packed[i] = T.CreateTruncating((ulong)(values[i] - offset) / factor);
            }
        }

        /// <summary>Bytes that stay where they are as long as the column lives: the collector never copies them.</summary>
        private static byte[] Room(int length) => GC.AllocateUninitializedArray<byte>(length, pinned: true);

        private static byte[] Room(ReadOnlySpan<byte> bytes)
        {
            var room = Room(bytes.Length);
            bytes.CopyTo(room);
            return room;
        }

        private void Unpack<T, TOut>(Span<TOut> into)
            where T : unmanaged, IBinaryInteger<T>
            where TOut : unmanaged, IBinaryInteger<TOut>
        {
            var packed = MemoryMarshal.Cast<byte, T>(Bytes);
            into = into[..packed.Length];
            for (var i = 0; i < packed.Length; i++)
            {
                into[i] = TOut.CreateTruncating((long.CreateTruncating(packed[i]) * Factor) + Offset);
            }
        }
    }
}
