using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>
/// When tiers are earned, looked at and enjoyed: the period, the days of review within it, and the validity.
/// </summary>
/// <remarks>
/// A decision of a day includes the facts of that day and takes effect on the next: what is earned to 2025-12-31 is held from 2026-01-01.
/// </remarks>
public sealed record QualificationPolicy
{
    private readonly int reviewMonths = 1;

    /// <summary>The twelve months to the end of each month, decided every month.</summary>
    public static QualificationPolicy Default { get; } = new();

    /// <summary>The periods in which a tier is earned; the rolling year unless stated.</summary>
    public QualificationPeriod Period { get; init; } = QualificationPeriod.RollingYear;

    /// <summary>How long an earned tier is enjoyed; until the next decision unless stated.</summary>
    public TierValidity Validity { get; init; } = TierValidity.UntilNextDecision;

    /// <summary>
    /// Every so many months, at a month's end, a running period is looked at for upgrades at once; 1 unless stated. Looked at are the days of the
    /// period so far, or, where each customer has its own period, the months of a period up to the day.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int ReviewMonths
    {
        get => reviewMonths;
        init => reviewMonths = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Reviews are at least a month apart.");
    }

    /// <summary>What customers without a day of their own count from: any first of January.</summary>
    internal static LocalDate CalendarYears { get; } = new(2000, 1, 1);

    /// <summary>The months of one period.</summary>
    internal int Months => Period.Match(calendar => (int)calendar.Length, anniversary => anniversary.Months, rolling => rolling.Months);

    /// <summary>Whether every customer has periods of its own.</summary>
    internal bool IsPersonal => Period is QualificationPeriod.Anniversary;

    /// <summary>The last day of the first period that ends on a day or later.</summary>
    /// <param name="day">The day.</param>
    /// <param name="anchor">The customer's own day; not used where periods are the same for all.</param>
    internal LocalDate PeriodEndOnOrAfter(LocalDate day, LocalDate anchor) => PeriodOnOrAfter(day, anchor).LastDay;

    /// <summary>The first period that ends on a day or later; for a customer's own ones, calendar years before them.</summary>
    internal DayRange PeriodOnOrAfter(LocalDate day, LocalDate anchor) => Period.Match(
        calendar => DayRange.Inclusive(PeriodEnds.StartOf(day, Months, calendar.StartMonth), PeriodEnds.EndOf(day, Months, calendar.StartMonth)),
        anniversary => Own(anniversary, day, anchor),
        rolling => DayRange.MonthsEnding(PeriodEnds.Extended(day, PeriodExtension.Month), rolling.Months));

    private static DayRange Own(QualificationPeriod.Anniversary period, LocalDate day, LocalDate anchor)
    {
        if (day < anchor && anchor != CalendarYears)
        {
            // Until its own day comes a customer has calendar years: what is decided on a day must not hang on a later one.
            var common = Own(period, day, CalendarYears);
            return common.LastDay < anchor ? common : Own(period, anchor, anchor);
        }

        var past = (((day.Year - anchor.Year) * 12) + day.Month - anchor.Month) / period.Months;
        for (var k = anchor == CalendarYears ? past - 2 : Math.Max(past - 2, 0); ; k++)
        {
            var last = anchor.PlusMonths((k + 1) * period.Months).PlusDays(-1);
            var moved = PeriodEnds.Extended(last, period.Extension);
            if (moved >= day)
            {
                return moved == last ? DayRange.Inclusive(anchor.PlusMonths(k * period.Months), last) : DayRange.MonthsEnding(moved, period.Months);
            }
        }
    }
}
