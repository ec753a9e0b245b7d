using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.Tiering;

/// <summary>
/// Over which days, as of which day and as known on which day a decision is made.
/// </summary>
public sealed record TieringScope
{
    private TieringScope(DayRange period, LocalDate asOf, LocalDate knownOn)
    {
        Period = period;
        AsOf = asOf;
        KnownOn = knownOn;
    }

    /// <summary>The days whose sales count, half-open; never beyond the as-of day.</summary>
    public DayRange Period { get; }

    /// <summary>The day as of which customers are signed or closed and recency is counted; facts effective on it are included.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day up to which recorded facts are known, itself included.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The twelve months that end with a day, with everything ever recorded.</summary>
    public static TieringScope TwelveMonthsTo(LocalDate asOf) => new(DayRange.MonthsEnding(asOf, 12), asOf, LocalDate.MaxIsoValue);

    /// <summary>A period as of its last day, or as of an earlier day, which then ends the period.</summary>
    /// <exception cref="ArgumentException">The period is empty, or starts after the as-of day.</exception>
    public static TieringScope Over(DayRange period, LocalDate asOf)
    {
        if (period.IsEmpty || asOf < period.Start)
        {
            throw new ArgumentException("A decision needs at least one day: the period is empty or starts after the as-of day.", nameof(period));
        }

        return new TieringScope(period.LastDay <= asOf ? period : DayRange.Inclusive(period.Start, asOf), asOf, LocalDate.MaxIsoValue);
    }

    /// <summary>The same scope with only what was recorded by a day, that day included.</summary>
    public TieringScope AsKnownOn(LocalDate day) => new(Period, AsOf, day);
}
