using NodaTime;
using NodaTime.Text;

namespace CustomerTiering.Calendars;

/// <summary>Business days as ISO 8601 text, <c>2011-12-31</c>, in every culture.</summary>
public static class IsoDay
{
    /// <summary>A day as text.</summary>
    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>Reads a day written as <c>2011-12-31</c>.</summary>
    /// <returns>False when the text is not such a day, or no day of the calendar.</returns>
    public static bool TryParse(string? text, out LocalDate day)
    {
        var result = LocalDatePattern.Iso.Parse(text?.Trim() ?? string.Empty);
        return result.TryGetValue(default, out day);
    }

    /// <summary>Days since 0001-01-01, the number under which a day is kept in columns.</summary>
    internal static int Number(LocalDate day) => day.ToDateOnly().DayNumber;

    /// <summary>The day with a number.</summary>
    internal static LocalDate FromNumber(int number) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(number));
}
