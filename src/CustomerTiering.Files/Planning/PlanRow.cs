using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Files.Values;
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
    public const string WeekdayForm = "1, mon, 周一";

    /// <inheritdoc cref="HoursForm"/>
    public static readonly string HalvesForm = PlanWords.Halves.Shown;

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
    public string[] List(FixedColumn column) => Text(column).Split([';', '；', '、', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

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

        // What is lacking is told of a column that is there.
        if (row.Has(columns.Latitude) && row.Text(columns.X).Length == 0)
        {
            row.Reject(RowFaultKind.Missing, columns.Latitude, string.Empty);
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
    public bool TryWord<T>(FixedColumn column, T otherwise, WordList<T> words, out T meaning)
    {
        meaning = otherwise;
        var text = row.Text(column);
        if (text.Length == 0)
        {
            return true;
        }

        if (words.TryRead(text, out var found))
        {
            meaning = found;
            return true;
        }

        row.Reject(RowFaultKind.UnknownWord, column, text, words.Shown);
        return false;
    }

    /// <summary>A weekday as a number from 1 for Monday, or its name.</summary>
    public static bool TryWeekday(string text, out IsoDayOfWeek day) => PlanWords.Weekdays.TryRead(text, out day);

    /// <summary>A day of a list, written as days of this file are.</summary>
    public bool TryDay(string text, out LocalDate day) => row.TryDay(text, out day);

    /// <summary>Days as <c>2026-03-02</c> or <c>2026-03-02..2026-03-06</c>, both ends included, written as days of this file are.</summary>
    public bool TryDays(string text, out DayRange days)
    {
        var ends = text.Split("..");
        var read = row.TryDay(ends[0], out var first) & row.TryDay(ends[^1], out var last) && ends.Length <= 2 && first <= last;
        days = read ? DayRange.Inclusive(first, last) : default;
        return read;
    }

    /// <summary>Halves of a day by their names.</summary>
    public static bool TryHalves(string text, out DayHalves halves) => PlanWords.Halves.TryRead(text, out halves);

    private static string Unguarded(string text) => text is ['\'', '=' or '+' or '-' or '@', ..] ? text[1..] : text;

    /// <summary>Reads an item of a list.</summary>
    public delegate bool Reader<T>(string text, out T item);
}
