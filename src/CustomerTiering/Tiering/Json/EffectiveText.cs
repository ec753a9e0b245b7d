using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.Tiering.Json;

/// <summary>The days a policy is in force, as people write them: <c>2026-01-01..2026-12-31</c>, both days included, either side left open.</summary>
internal static class EffectiveText
{
    public static string Of(DayRange days)
    {
        var first = days.Start == DayRange.All.Start ? string.Empty : IsoDay.Text(days.Start);
        var last = days.End == DayRange.All.End ? string.Empty : IsoDay.Text(days.LastDay);
        return $"{first}..{last}";
    }

    /// <summary>Reads the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first day; the first of all where it is left open.</param>
    /// <param name="last">The last day, in force still; the last of all where it is left open.</param>
    public static bool TryParse(string text, out LocalDate first, out LocalDate last)
    {
        (first, last) = (DayRange.All.Start, DayRange.All.LastDay);
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots >= 0 && Side(text[..dots], ref first) && Side(text[(dots + 2)..], ref last);
    }

    private static bool Side(string text, ref LocalDate day)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        var read = IsoDay.TryParse(text, out var written);
        day = written;
        return read && written >= DayRange.All.Start && written <= DayRange.All.LastDay;
    }
}
