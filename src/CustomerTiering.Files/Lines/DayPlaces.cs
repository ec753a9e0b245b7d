using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CustomerTiering.Files.Lines;

/// <summary>Days written as <c>2024-12-31</c>, each kept where its last digits say once it was read: a file holds few different days.</summary>
internal sealed class DayPlaces
{
    private readonly Read[] places = new Read[1 << 15];

    /// <summary>Reads ten bytes.</summary>
    /// <param name="buffer">Bytes.</param>
    /// <param name="start">Where the ten of them start.</param>
    /// <param name="number">The day's number.</param>
    /// <returns>False when they are not written so, or are no day that facts can have.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(byte[] buffer, int start, out int number)
    {
        var text = buffer.AsSpan(start, 10);
        var yearMonth = MemoryMarshal.Read<ulong>(text);
        var day = MemoryMarshal.Read<ushort>(text[8..]);

        // The last digit of the year, the month and the day, bit by bit.
        var place = ((uint)(yearMonth >> 13) & 0x7800) | ((uint)(yearMonth >> 30) & 0x400) | ((uint)(yearMonth >> 42) & 0x3C0) | ((uint)(day << 4) & 0x30) | ((uint)(day >> 8) & 15);
        ref var read = ref places[place];
        if (read.YearMonth == yearMonth && read.Day == day)
        {
            number = read.Number;
            return true;
        }

        return TryAnew(text, yearMonth, day, ref read, out number);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryAnew(ReadOnlySpan<byte> text, ulong yearMonth, ushort day, ref Read read, out int number)
    {
        if (!ByteDay.TryRead(text, out number))
        {
            return false;
        }

        read = new Read { YearMonth = yearMonth, Day = day, Number = number };
        return true;
    }

    private struct Read
    {
        public ulong YearMonth;
        public int Number;
        public ushort Day;
    }
}
