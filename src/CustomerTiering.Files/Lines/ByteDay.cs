using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using CustomerTiering.Files.Rows;

namespace CustomerTiering.Files.Lines;

/// <summary>Reads days written as <c>2024-12-31</c> straight from bytes.</summary>
internal static class ByteDay
{
    private const int FirstYear = RowCursor.FirstYear;
    private const int Months = (RowCursor.LastYear - FirstYear + 1) * 12;

    /// <summary>The number of the first day of each month, and of the day after the last month.</summary>
    private static readonly int[] FirstDays = [.. Enumerable.Range(0, Months + 1).Select(month => new DateOnly(FirstYear, 1, 1).AddMonths(month).DayNumber)];

    /// <summary>Reads ten bytes.</summary>
    /// <returns>False when they are not written so, or are no day that facts can have.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        var yearMonth = BinaryPrimitives.ReadUInt64LittleEndian(text) ^ 0x2D30_302D_3030_3030;
        var day = (uint)BinaryPrimitives.ReadUInt16LittleEndian(text[8..]) ^ 0x3030;

        // What is left of a digit is its value, of a hyphen nothing; six more would carry a value above nine into the high half of its byte.
        if (((yearMonth & 0xFFF0_F0FF_F0F0_F0F0) | ((yearMonth + 0x0006_0600_0606_0606) & 0x00F0_F000_F0F0_F0F0) | ((day | (day + 0x0606)) & 0xF0F0)) != 0)
        {
            return false;
        }

        var year = ((yearMonth & 15) * 1000) + (((yearMonth >> 8) & 15) * 100) + (((yearMonth >> 16) & 15) * 10) + ((yearMonth >> 24) & 15);
        var month = (((yearMonth >> 40) & 15) * 10) + ((yearMonth >> 48) & 15);
        var date = ((day & 15) * 10) + (day >> 8);
        var place = ((year - FirstYear) * 12) + month - 1;
        if (month - 1 >= 12 || place >= Months)
        {
            return false;
        }

        number = FirstDays[place] + (int)date - 1;
        return date != 0 && number < FirstDays[place + 1];
    }
}
