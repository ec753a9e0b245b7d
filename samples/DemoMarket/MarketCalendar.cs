using System.Collections.Frozen;
using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.Demo;

/// <summary>
/// The days of the demo market: 104 weeks in two years of 52, the public holidays of mainland China with their shifted working days,
/// and the moving New Year.
/// </summary>
/// <remarks>
/// The distributor works from Monday to Saturday. Holidays are data, as the State Council announced them for 2024, 2025 and the first quarter of
/// 2026, so that a plan for the thirteen weeks after the last day finds its calendar. Immutable.
/// </remarks>
public sealed class MarketCalendar
{
    private readonly FrozenSet<LocalDate> daysOff;
    private readonly FrozenSet<LocalDate> shifted;

    private MarketCalendar()
    {
        daysOff = Holidays.SelectMany(holiday => Enumerable.Range(0, holiday.Days.Days).Select(holiday.Days.Start.PlusDays)).ToFrozenSet();
        shifted = ShiftedWorkingDays.ToFrozenSet();
        Working = WorkingCalendar.Of(WorkingWeek.MondayToSaturday).WithDaysOff(Holidays.Select(holiday => holiday.Days)).WithWorkingDays(ShiftedWorkingDays);
    }

    /// <summary>The calendar of the market.</summary>
    public static MarketCalendar Instance { get; } = new();

    /// <summary>The first 52 weeks: Monday 2024-01-01 to Sunday 2024-12-29.</summary>
    public DayRange FirstYear { get; } = new(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 30));

    /// <summary>The second 52 weeks: Monday 2024-12-30 to Sunday 2025-12-28.</summary>
    public DayRange SecondYear { get; } = new(new LocalDate(2024, 12, 30), new LocalDate(2025, 12, 29));

    /// <summary>All 104 weeks.</summary>
    public DayRange Days => new(FirstYear.Start, SecondYear.End);

    /// <summary>The last day of the market, inside it: the day on which its files were drawn.</summary>
    public LocalDate AsOf => SecondYear.LastDay;

    /// <summary>New Year's Day of the lunar calendar (春节), which moves: 2024-02-10, 2025-01-29, 2026-02-17.</summary>
    public IReadOnlyList<LocalDate> LunarNewYears { get; } = [new(2024, 2, 10), new(2025, 1, 29), new(2026, 2, 17)];

    /// <summary>The public holidays, in order.</summary>
    public IReadOnlyList<Holiday> Holidays { get; } =
    [
        Off("New Year", "元旦", new(2024, 1, 1), 1),
        Off("Spring Festival", "春节", new(2024, 2, 10), 8),
        Off("Qingming", "清明节", new(2024, 4, 4), 3),
        Off("Labour Day", "劳动节", new(2024, 5, 1), 5),
        Off("Dragon Boat", "端午节", new(2024, 6, 8), 3),
        Off("Mid-Autumn", "中秋节", new(2024, 9, 15), 3),
        Off("National Day", "国庆节", new(2024, 10, 1), 7),
        Off("New Year", "元旦", new(2025, 1, 1), 1),
        Off("Spring Festival", "春节", new(2025, 1, 28), 8),
        Off("Qingming", "清明节", new(2025, 4, 4), 3),
        Off("Labour Day", "劳动节", new(2025, 5, 1), 5),
        Off("Dragon Boat", "端午节", new(2025, 5, 31), 3),
        Off("National Day and Mid-Autumn", "国庆节、中秋节", new(2025, 10, 1), 8),
        Off("New Year", "元旦", new(2026, 1, 1), 3),
        Off("Spring Festival", "春节", new(2026, 2, 15), 9),
    ];

    /// <summary>Weekend days worked in exchange for a longer holiday (调休), in order.</summary>
    public IReadOnlyList<LocalDate> ShiftedWorkingDays { get; } =
    [
        new(2024, 2, 4), new(2024, 2, 18), new(2024, 4, 7), new(2024, 4, 28), new(2024, 5, 11), new(2024, 9, 14), new(2024, 9, 29), new(2024, 10, 12),
        new(2025, 1, 26), new(2025, 2, 8), new(2025, 4, 27), new(2025, 9, 28), new(2025, 10, 11),
        new(2026, 1, 4), new(2026, 2, 14), new(2026, 2, 28),
    ];

    /// <summary>Whether the distributor works on a day: Monday to Saturday without holidays, and the shifted Sundays.</summary>
    public bool IsWorkingDay(LocalDate day) => !daysOff.Contains(day) && (day.DayOfWeek != IsoDayOfWeek.Sunday || shifted.Contains(day));

    /// <summary>The same days as a working calendar of the library: what planners and attainment take.</summary>
    public WorkingCalendar Working { get; }

    private static Holiday Off(string english, string chinese, LocalDate first, int days) => new(english, chinese, new DayRange(first, first.PlusDays(days)));
}
