using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using CustomerTiering.Files.Values;

namespace CustomerTiering.Files.Lines;

/// <summary>
/// Reads plain numbers straight from bytes into millionths: up to 18 digits, a minus before them, one decimal mark among them. It reads
/// what it reads exactly as <see cref="NumberText"/> does and leaves everything else to it.
/// </summary>
/// <param name="mark">The file's decimal mark; while it is not known, only whole numbers are read.</param>
internal readonly struct ByteNumber(DecimalMark mark)
{
    private const ulong Zeros = 0x3030_3030_3030_3030;
    private const ulong Ones = 0x0101_0101_0101_0101;
    private const ulong HighNibbles = 0xF0F0_F0F0_F0F0_F0F0;
    /// <summary>A byte that stands nowhere in UTF-8.</summary>
    private const byte NoByte = 0xFF;
    private const long LargestUnits = 9_223_372_036_854;

    private static readonly long[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    private readonly byte point = mark == DecimalMark.Comma ? (byte)',' : mark == DecimalMark.Point ? (byte)'.' : NoByte;

    /// <summary>Reads a number.</summary>
    /// <param name="buffer">Bytes of which at least eight stand before <paramref name="end"/>.</param>
    /// <param name="start">Where the number starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="micros">The number in millionths.</param>
    /// <param name="decides">1 when the number itself decides on the decimal mark, else 0.</param>
    /// <returns>False when the number is not as plain as that.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(byte[] buffer, int start, int end, out long micros, out int decides)
    {
        var negative = buffer[start] == '-' && end > start;
        start += negative ? 1 : 0;
        var length = end - start;
        long digits;
        int decimals;
        if ((uint)(length - 1) < 8)
        {
            if (!TryShort(BinaryPrimitives.ReadUInt64LittleEndian(buffer.AsSpan(end - 8)), length, out digits, out decimals))
            {
                (micros, decides) = (0, 0);
                return false;
            }
        }
        else if (!TryLong(buffer.AsSpan(start, Math.Max(length, 0)), out digits, out decimals))
        {
            (micros, decides) = (0, 0);
            return false;
        }

        // One to three digits, not starting with zero, and three decimals could be thousands too: such a number decides nothing.
        decides = decimals > 0 && !(decimals == 3 && length <= 7 && buffer[start] != '0') ? 1 : 0;
        micros = digits * Powers[6 - decimals];
        micros = negative ? -micros : micros;
        return digits <= LargestUnits * Powers[decimals];
    }

    /// <summary>Up to eight letters at once, the last of them in the highest byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryShort(ulong letters, int length, out long digits, out int decimals)
    {
        var outside = length == 8 ? 0 : ulong.MaxValue >> (8 * length);
        letters = (letters & ~outside) | (Zeros & outside);
        var apart = letters ^ (Ones * point);
        var points = (apart - Ones) & ~apart & 0x8080_8080_8080_8080;
        decimals = 0;
        if (points != 0)
        {
            // The mark's place is closed by moving what stands before it up by one.
            var at = BitOperations.TrailingZeroCount(points) >> 3;
            decimals = 7 - at;
            var before = (1UL << (8 * at)) - 1;
            letters = (letters & ~((before << 8) | 0xFF)) | ((letters & before) << 8) | (byte)'0';
            if (decimals is 0 or > 6 || at <= 8 - length)
            {
                digits = 0;
                return false;
            }
        }

        var values = letters ^ Zeros;
        var isDigits = ((values | (values + 0x0606_0606_0606_0606)) & HighNibbles) == 0;
        values = (values * 10) + (values >> 8);
        digits = (long)((((values & 0x0000_00FF_0000_00FF) * 0x000F_4240_0000_0064) + (((values >> 16) & 0x0000_00FF_0000_00FF) * 0x0000_2710_0000_0001)) >> 32);
        return isDigits;
    }

    private bool TryLong(ReadOnlySpan<byte> text, out long digits, out int decimals)
    {
        (digits, decimals) = (0, 0);
        if (text.Length is 0 or > 18)
        {
            return false;
        }

        var at = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var digit = text[i] - '0';
            if ((uint)digit <= 9)
            {
                digits = (digits * 10) + digit;
            }
            else if (text[i] == point && at < 0)
            {
                at = i;
            }
            else
            {
                return false;
            }
        }

        decimals = at < 0 ? 0 : text.Length - at - 1;
        return at < 0 || (at > 0 && decimals is > 0 and <= 6);
    }
}
