using NodaTime;

namespace CustomerTiering.Calendars;

/// <summary>
/// A run of business days, half-open: <see cref="Start"/> belongs to it, <see cref="End"/> does not.
/// </summary>
/// <remarks>
/// People say "from 1 January to 31 December" and mean both days; <see cref="Inclusive"/> takes that reading and
/// <see cref="LastDay"/> gives it back. An empty range (start = end) is allowed and contains no day.
/// </remarks>
public readonly record struct DayRange
{
    /// <summary>What stands between the first day and the last.</summary>
    internal const string Until = "..";

    /// <summary>A range from its first day to the day after its last.</summary>
    /// <exception cref="ArgumentException">The end is before the start.</exception>
    public DayRange(LocalDate start, LocalDate end)
    {
        if (end < start)
        {
            throw new ArgumentException($"A range of days cannot end ({IsoDay.Text(end)}) before it starts ({IsoDay.Text(start)}).", nameof(end));
        }

        Start = start;
        End = end;
    }

    /// <summary>Every day from 0001-01-01 up to, not including, 9999-12-31.</summary>
    public static DayRange All { get; } = new(new LocalDate(1, 1, 1), LocalDate.MaxIsoValue);

    /// <summary>The first day, inside the range.</summary>
    public LocalDate Start { get; }

    /// <summary>The day after the last, outside the range.</summary>
    public LocalDate End { get; }

    /// <summary>Whether the range contains no day.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>The last day inside the range, as people write it.</summary>
    /// <exception cref="InvalidOperationException">The range is empty.</exception>
    public LocalDate LastDay => IsEmpty ? throw new InvalidOperationException("An empty range of days has no last day.") : End.PlusDays(-1);

    /// <summary>Number of days in the range.</summary>
    public int Days => Period.DaysBetween(Start, End);

    /// <summary>The range with both ends inside it.</summary>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public static DayRange Inclusive(LocalDate first, LocalDate last) => last < first
        ? throw new ArgumentException($"The last day ({IsoDay.Text(last)}) is before the first ({IsoDay.Text(first)}).", nameof(last))
        : new DayRange(first, last.PlusDays(1));

    /// <summary>Reads days as people write them: one day, <c>2011-12-31</c>, or <c>2011-01-01..2011-12-31</c> with both ends inside.</summary>
    /// <returns>False when the text is neither, the last day is before the first, or a day lies outside <see cref="All"/>.</returns>
    public static bool TryParse(string? text, out DayRange days)
    {
        days = default;
        var ends = (text ?? string.Empty).Split(Until);
        if (ends.Length > 2 || !IsoDay.TryParse(ends[0], out var first) || !IsoDay.TryParse(ends[^1], out var last) || last < first || first < All.Start || last >= All.End)
        {
            return false;
        }

        days = Inclusive(first, last);
        return true;
    }

    /// <summary>The <paramref name="months"/> months that end with a day: twelve months to 31 March start on 1 April of the year before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one month.</exception>
    public static DayRange MonthsEnding(LocalDate lastDay, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        var end = lastDay.PlusDays(1);
        return new DayRange(end.PlusMonths(-months), end);
    }

    /// <summary>Whether a day lies in the range.</summary>
    public bool Contains(LocalDate day) => day >= Start && day < End;

    /// <summary>
    /// The range of the same length that ends where this one starts; for whole months, the same number of months. It reaches no further back than
    /// <see cref="All"/>.
    /// </summary>
    public DayRange Before()
    {
        if (Days > Period.DaysBetween(All.Start, Start))
        {
            return new DayRange(All.Start, Start);
        }

        var months = Period.Between(Start, End, PeriodUnits.Months).Months;
        var start = months > 0 && Start.PlusMonths(months) == End ? Start.PlusMonths(-months) : Start.PlusDays(-Days);
        return new DayRange(start, Start);
    }

    /// <summary>Both ends as people write them, <c>2011-01-01..2011-12-31</c>; the start followed by two dots when empty.</summary>
    public override string ToString() => IsEmpty ? $"{IsoDay.Text(Start)}.." : $"{IsoDay.Text(Start)}..{IsoDay.Text(LastDay)}";
}
