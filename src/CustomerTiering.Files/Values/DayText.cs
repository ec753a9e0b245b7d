using NodaTime;

namespace CustomerTiering.Files.Values;

/// <summary>
/// Reads days as exports write them: <c>2024-12-31</c>, <c>2024/12/31</c>, <c>2024.12.31</c>, <c>2024年12月31日</c>, <c>20241231</c>,
/// <c>31.12.2024</c>, <c>31/12/2024</c> or <c>12/31/2024</c>, <c>31-Dec-2024</c>, and the serial numbers of spreadsheets (45657). A time after the day is dropped.
/// </summary>
/// <remarks>
/// With points the day stands before the month. With slashes or hyphens and the year last either may come first: a number above 12
/// decides, and two equal numbers need no decision. Years have four digits.
/// </remarks>
internal static class DayText
{
    private const int Longest = 48;

    /// <summary>Day 0 of the serial numbers; the leap day that 1900 did not have is left out, as serials are used from 1954 on only.</summary>
    private static readonly LocalDate SerialZero = new(1899, 12, 30);

    /// <summary>Reads a day.</summary>
    /// <param name="text">The text, trimmed and not empty.</param>
    /// <param name="order">Whether day or month comes first in this file, or detected while it is not known.</param>
    /// <param name="day">The day.</param>
    /// <param name="decided">The order that the text itself decides on.</param>
    public static Reading Read(ReadOnlySpan<char> text, DayOrder order, out LocalDate day, out DayOrder decided)
    {
        decided = DayOrder.Detected;
        if (TryReadIso(text, out day))
        {
            return Reading.Plain;
        }

        if (text.Length > Longest)
        {
            return Reading.NoValue;
        }

        var narrow = NarrowText.Of(text, stackalloc char[Longest]);
        if (!DayParts.TryRead(narrow, out var parts))
        {
            return TryReadSerial(narrow, out day) ? Reading.Plain : Reading.NoValue;
        }

        return parts.Order switch
        {
            DayPartsOrder.YearFirst => Of(parts.First, parts.Second, parts.Third, Reading.Plain, out day),
            DayPartsOrder.DayFirst => Of(parts.Third, parts.Second, parts.First, Reading.Plain, out day),
            DayPartsOrder.MonthFirst => Of(parts.Third, parts.First, parts.Second, Reading.Plain, out day),
            _ => YearLast(parts, order, out day, out decided),
        };
    }

    /// <summary>The day of a serial number, from 1954 to 2119.</summary>
    public static bool TryOfSerial(decimal serial, out LocalDate day)
    {
        day = default;
        if (serial is < 20_000 or >= 80_000)
        {
            return false;
        }

        day = SerialZero.PlusDays((int)decimal.Floor(serial));
        return true;
    }

    private static Reading YearLast(DayParts parts, DayOrder order, out LocalDate day, out DayOrder decided)
    {
        var (first, second, year) = (parts.First, parts.Second, parts.Third);
        decided = DayOrder.Detected;
        var asDayFirst = Of(year, second, first, Reading.Plain, out var dayFirst) == Reading.Plain;
        var asMonthFirst = Of(year, first, second, Reading.Plain, out var monthFirst) == Reading.Plain;
        day = asDayFirst ? dayFirst : monthFirst;
        if (!asDayFirst && !asMonthFirst)
        {
            return Reading.Impossible;
        }

        if (asDayFirst && asMonthFirst)
        {
            day = order == DayOrder.MonthFirst ? monthFirst : dayFirst;
            return first == second ? Reading.Plain : order == DayOrder.Detected ? Reading.Undecided : Reading.Plain;
        }

        decided = asDayFirst ? DayOrder.DayFirst : DayOrder.MonthFirst;
        return order != DayOrder.Detected && order != decided ? Reading.Opposite : Reading.Deciding;
    }

    private static bool TryReadIso(ReadOnlySpan<char> text, out LocalDate day)
    {
        day = default;
        if (text.Length < 10 || text[4] != '-' || text[7] != '-'
            || !TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..10], out var number)
            || !DayParts.IsTime(text[10..]))
        {
            return false;
        }

        return Of(year, month, number, Reading.Plain, out day) == Reading.Plain;
    }

    private static bool TryReadSerial(ReadOnlySpan<char> text, out LocalDate day)
    {
        day = default;
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        return whole.Length == 5 && TryDigits(whole, out var serial)
            && (point < 0 || text[(point + 1)..].IndexOfAnyExceptInRange('0', '9') < 0)
            && TryOfSerial(serial, out day);
    }

    private static Reading Of(int year, int month, int number, Reading reading, out LocalDate day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || number < 1 || number > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            day = default;
            return Reading.Impossible;
        }

        day = new LocalDate(year, month, number);
        return reading;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter))
            {
                return false;
            }

            number = (number * 10) + letter - '0';
        }

        return true;
    }
}
