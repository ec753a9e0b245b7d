using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Planning;
using NodaTime;

namespace CustomerTiering.Files.Planning;

/// <summary>A row of a file for a plan: numbers, hours, places and lists that may be blank. Each refusal is a fault of the row.</summary>
internal sealed class PlanRow(FixedRow row)
{
    /// <summary>What items of lists look like.</summary>
    public const string HoursForm = "08:00-11:30";

    /// <inheritdoc cref="HoursForm"/>
    public const string DaysForm = "2026-03-02, 2026-03-02..2026-03-06";

    /// <inheritdoc cref="HoursForm"/>
    public const string WeekdayForm = "1..7, mon..sun";

    /// <inheritdoc cref="HoursForm"/>
    public const string HalvesForm = "whole, morning, afternoon, none";

    private const int KilometresInFlatMap = 1000;

    /// <summary>The line on which the row starts.</summary>
    public long Line => row.Line;

    /// <summary>What stands in a column, without the apostrophe that keeps a spreadsheet from taking a text for a formula.</summary>
    public string Text(FixedColumn column) => Unguarded(row.Text(column));

    public bool TryNeed(FixedColumn column, out string text)
    {
        var found = row.TryNeed(column, out var written);
        text = Unguarded(written);
        return found;
    }

    public bool TryDay(FixedColumn column, out LocalDate day) => row.TryDay(column, out day);

    public bool TryDay(FixedColumn column, LocalDate otherwise, out LocalDate day) => row.TryDay(column, otherwise, out day);

    /// <summary>The parts of a cell, separated by semicolons.</summary>
    public string[] List(FixedColumn column) => row.Text(column).Split([';', '；', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A number with a point, or another where the cell is blank.</summary>
    public bool TryNumber(FixedColumn column, double otherwise, double least, double most, out double number)
    {
        number = otherwise;
        var text = row.Text(column);
        if (text.Length == 0)
        {
            return true;
        }

        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number))
        {
            row.Reject(RowFaultKind.NotANumber, column, text);
            return false;
        }

        if (number >= least && number <= most)
        {
            return true;
        }

        row.Reject(RowFaultKind.OutOfBounds, column, text, string.Create(CultureInfo.InvariantCulture, $"{least}..{most}"));
        return false;
    }

    public bool TryCount(FixedColumn column, int otherwise, int least, int most, out int count)
    {
        var read = TryNumber(column, otherwise, least, most, out var number);
        count = (int)Math.Round(number);
        return read;
    }

    public bool Flag(FixedColumn column) => row.Text(column).ToUpperInvariant() is "TRUE" or "YES" or "Y" or "1" or "是";

    /// <summary>The items of a list, each read by itself.</summary>
    /// <param name="column">The column.</param>
    /// <param name="form">What an item looks like, for the message.</param>
    /// <param name="read">Reads one.</param>
    /// <param name="items">The items; those before the first that cannot be read.</param>
    public bool TryList<T>(FixedColumn column, string form, Reader<T> read, out IReadOnlyList<T> items)
    {
        var found = new List<T>();
        items = found;
        foreach (var part in List(column))
        {
            if (!read(part, out var item))
            {
                row.Reject(RowFaultKind.NotOfForm, column, part, form);
                return false;
            }

            found.Add(item);
        }

        return true;
    }

    /// <summary>A place, in degrees or in kilometres on a flat map; false where neither is there.</summary>
    public bool TryPlace(PlaceColumns columns, out Place place)
    {
        place = default;
        if (row.Text(columns.Latitude).Length > 0)
        {
            if (row.TryNeed(columns.Longitude, out _) && TryNumber(columns.Latitude, 0, -90, 90, out var latitude) && TryNumber(columns.Longitude, 0, -180, 180, out var longitude))
            {
                place = new Place(latitude, longitude);
                return true;
            }

            return false;
        }

        if (row.TryNeed(columns.X, out _) && row.TryNeed(columns.Y, out _)
            && TryNumber(columns.X, 0, -KilometresInFlatMap, KilometresInFlatMap, out var x) && TryNumber(columns.Y, 0, -KilometresInFlatMap, KilometresInFlatMap, out var y))
        {
            place = Place.OnFlatMap(x, y);
            return true;
        }

        return false;
    }

    public void Reject(RowFaultKind kind, FixedColumn column, string value, string detail = "") => row.Reject(kind, column, value, detail);

    /// <summary>A word of a closed list, or another one where the cell is blank.</summary>
    public bool TryWord<T>(FixedColumn column, T otherwise, IReadOnlyList<(string Word, T Meaning)> words, out T meaning)
    {
        meaning = otherwise;
        var text = row.Text(column);
        foreach (var (word, means) in words.Where(pair => string.Equals(pair.Word, text, StringComparison.OrdinalIgnoreCase)))
        {
            meaning = means;
            return true;
        }

        if (text.Length > 0)
        {
            row.Reject(RowFaultKind.UnknownWord, column, text, string.Join(", ", words.Select(pair => pair.Word)));
        }

        return text.Length == 0;
    }

    /// <summary>A weekday as a number from 1 for Monday, or its English name's first letters.</summary>
    public static bool TryWeekday(string text, out IsoDayOfWeek day)
    {
        day = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 7
            ? (IsoDayOfWeek)number
            : Enumerable.Range(1, 7).Select(place => (IsoDayOfWeek)place)
                .FirstOrDefault(place => text.Length >= 3 && place.ToString().StartsWith(text, StringComparison.OrdinalIgnoreCase), IsoDayOfWeek.None);
        return day != IsoDayOfWeek.None;
    }

    /// <summary>Days as <c>2026-03-02</c> or <c>2026-03-02..2026-03-06</c>, both ends included.</summary>
    public static bool TryDays(string text, out DayRange days)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var (first, last) = dots < 0 ? (text, text) : (text[..dots], text[(dots + 2)..]);
        var read = IsoDay.TryParse(first, out var start) & IsoDay.TryParse(last, out var end) && start <= end;
        days = read ? DayRange.Inclusive(start, end) : default;
        return read;
    }

    /// <summary>Halves of a day by their names.</summary>
    public static bool TryHalves(string text, out DayHalves halves)
    {
        halves = text.ToUpperInvariant() switch { "WHOLE" => DayHalves.Whole, "MORNING" => DayHalves.Morning, "AFTERNOON" => DayHalves.Afternoon, _ => DayHalves.None };
        return halves != DayHalves.None || string.Equals(text, "none", StringComparison.OrdinalIgnoreCase);
    }

    private static string Unguarded(string text) => text is ['\'', '=' or '+' or '-' or '@', ..] ? text[1..] : text;

    /// <summary>Reads an item of a list.</summary>
    public delegate bool Reader<T>(string text, out T item);
}
