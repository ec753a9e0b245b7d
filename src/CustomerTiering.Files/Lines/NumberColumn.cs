using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CustomerTiering.Files.Values;

namespace CustomerTiering.Files.Lines;

/// <summary>
/// Reads numbers of a column four at a time: of up to eight letters each, the minus and the decimal mark included, and with equally many
/// decimals. It reads what it reads as <see cref="ByteNumber"/> does and leaves everything else to it.
/// </summary>
/// <param name="mark">The file's decimal mark; while it is not known, only whole numbers are read.</param>
internal sealed class NumberColumn(DecimalMark mark)
{
    private const ulong Ones = 0x0101_0101_0101_0101;
    private const ulong Zeros = (byte)'0' * Ones;
    private const ulong MinusToZero = ('-' ^ '0') * Ones;

    /// <summary>A byte that stands nowhere in UTF-8.</summary>
    private const byte NoByte = 0xFF;

    private readonly ulong point = mark == DecimalMark.Comma ? ',' * Ones : mark == DecimalMark.Point ? '.' * Ones : NoByte * Ones;
    private ulong[] letters = [];
    private ulong[] lengths = [];

    /// <summary>Numbers read at once.</summary>
    public const int Width = 4;

    /// <summary>Whether this machine can do it.</summary>
    public static bool IsSupported => Avx2.IsSupported;

    /// <summary>Takes the letters of a column: the last eight of each number, and how many belong to it.</summary>
    public void Load(in RecordGrid grid, int column)
    {
        if (letters.Length < grid.Count)
        {
            (letters, lengths) = (new ulong[grid.Count], new ulong[grid.Count]);
        }

        var fields = grid.Of(column);
        var into = letters.AsSpan(0, grid.Count);
        var sizes = lengths.AsSpan(0, grid.Count);
        for (var i = 0; i < into.Length; i++)
        {
            fields.Next(out var from, out var to);
            into[i] = MemoryMarshal.Read<ulong>(grid.Buffer.AsSpan(to - sizeof(ulong)));
            sizes[i] = (ulong)(to - from);
        }
    }

    /// <summary>Reads four of the numbers loaded.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="micros">Takes the numbers in millionths.</param>
    /// <param name="decides">How many of them decide by themselves on the decimal mark.</param>
    /// <returns>False when they have to be read one by one.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFour(int first, Span<long> micros, out int decides)
    {
        decides = 0;
        var text = Vector256.Create((ReadOnlySpan<ulong>)letters.AsSpan(first, Width));
        var length = Vector256.Create((ReadOnlySpan<ulong>)lengths.AsSpan(first, Width));
        var inside = ~Avx2.ShiftRightLogicalVariable(Vector256<ulong>.AllBitsSet, length << 3);
        text = Vector256.ConditionalSelect(inside, text, Vector256.Create(Zeros));
        var minus = Vector256.Equals(text.AsByte(), Vector256.Create((byte)'-')).AsUInt64() & inside & ~(inside << 8);
        text ^= minus & Vector256.Create(MinusToZero);
        var points = Vector256.Equals(text.AsByte(), Vector256.Create(point).AsByte()).AsUInt64();
        var where = points.ToScalar();
        var decimals = 0;
        if (points != Vector256.Create(where))
        {
            return false;
        }

        if (where != 0)
        {
            // The mark's place is closed by moving what stands before it up by one. Three decimals could be thousands: each is looked at.
            var at = BitOperations.TrailingZeroCount(where);
            decimals = 7 - (at >> 3);
            if (decimals is 0 or 3 or > 6)
            {
                return false;
            }

            var before = (1UL << at) - 1;
            text = (text & Vector256.Create(~((before << 8) | 0xFF))) | ((text & Vector256.Create(before)) << 8) | Vector256.Create((ulong)'0');
            decides = Width;
        }

        var values = text ^ Vector256.Create(Zeros);
        var sign = ~Vector256.Equals(minus, Vector256<ulong>.Zero);
        var least = Vector256.Create(decimals == 0 ? 0L : decimals + 1);
        var isRead = Vector256.GreaterThan((length + sign).AsInt64(), least) & Vector256.LessThan(length, Vector256.Create(9UL)).AsInt64();
        var odd = ((values | (values + Vector256.Create(6 * Ones))) & Vector256.Create(0xF0 * Ones)) | ~isRead.AsUInt64();
        if (odd != Vector256<ulong>.Zero)
        {
            return false;
        }

        var pairs = Avx2.MultiplyAddAdjacent(values.AsByte(), Vector256.Create((ushort)0x010A).AsSByte());
        var fours = Avx2.MultiplyAddAdjacent(pairs, Vector256.Create(0x0001_0064).AsInt16());
        var whole = Avx2.Multiply(fours.AsUInt32(), Vector256.Create(10_000UL).AsUInt32()) + (fours.AsUInt64() >> 32);
        var scaled = Avx2.Multiply(whole.AsUInt32(), UnitOf(decimals).AsUInt32());
        ((scaled ^ sign) - sign).AsInt64().CopyTo(micros.Slice(first, Width));
        return true;
    }

    /// <summary>Millionths in the last place.</summary>
    /// <remarks>Whole vectors: a factor spread from one number in memory is read from a wrong place by what .NET 10.0 compiles for processors with AVX-512.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> UnitOf(int decimals) => decimals switch
    {
        0 => Vector256.Create(1_000_000UL),
        1 => Vector256.Create(100_000UL),
        2 => Vector256.Create(10_000UL),
        4 => Vector256.Create(100UL),
        5 => Vector256.Create(10UL),
        _ => Vector256.Create(1UL),
    };
}
