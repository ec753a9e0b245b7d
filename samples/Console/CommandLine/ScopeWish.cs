using CustomerTiering.Calendars;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Console.CommandLine;

/// <summary>The period and the days that a person asks for; what is not said comes from the data.</summary>
/// <param name="Period">The days that count.</param>
/// <param name="AsOf">The as-of day; null for the last day in the data.</param>
/// <param name="KnownOn">The day of knowledge; null for everything ever recorded.</param>
internal sealed record ScopeWish(PeriodWish Period, LocalDate? AsOf, LocalDate? KnownOn)
{
    /// <summary>What is meant when nothing is said.</summary>
    public static ScopeWish Usual { get; } = new(PeriodWish.Default, null, null);

    /// <summary>What the wish comes to over a book.</summary>
    /// <returns>False when no line is known by the day of knowledge, or the period starts after the as-of day.</returns>
    public bool TryScope(Portfolio book, out TieringScope scope)
    {
        scope = null!;
        return TryLine(book.Sales, out var first, out var last) && TryScope(first, last, out scope);
    }

    /// <summary>What the wish comes to over lines that are known from one day to another.</summary>
    /// <returns>False when the period starts after the as-of day.</returns>
    public bool TryScope(LocalDate first, LocalDate last, out TieringScope scope)
    {
        scope = null!;

        // A stated range is taken as stated, even where it reaches beyond the data; otherwise the data end the period.
        var asOf = AsOf ?? (Period is PeriodWish.Days { To: var to } && to > last ? to : last);
        var period = Period.Match(
            _ => first <= asOf ? DayRange.Inclusive(first, asOf) : new DayRange(first, first),
            months => DayRange.MonthsEnding(asOf, months.Count),
            days => DayRange.Inclusive(days.From, days.To));
        if (period.IsEmpty || period.Start > asOf)
        {
            return false;
        }

        scope = TieringScope.Over(period, asOf);
        scope = KnownOn is { } knownOn ? scope.AsKnownOn(knownOn) : scope;
        return true;
    }

    // The book as known on a day is the book that a file drawn on that day would have held, so its last day is that of the lines known by then.
    private bool TryLine(SalesBook sales, out LocalDate first, out LocalDate last)
    {
        (first, last) = (LocalDate.MaxIsoValue, LocalDate.MinIsoValue);
        if (KnownOn is not { } knownOn)
        {
            (first, last) = sales.Count == 0 ? (first, last) : (sales.Span.Start, sales.Span.LastDay);
            return sales.Count > 0;
        }

        var totals = sales.Total(new SalesWindow(DayRange.All, knownOn));
        for (var code = 0; code < totals.Customers.Count; code++)
        {
            first = totals.TryGetFirstDay(code, out var day) ? LocalDate.Min(first, day) : first;
            last = totals.TryGetLastDay(code, out day) ? LocalDate.Max(last, day) : last;
        }

        return first <= last;
    }
}
