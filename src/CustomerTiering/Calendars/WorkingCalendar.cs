using System.Collections.Frozen;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Calendars;

/// <summary>
/// Which days are worked: a working week, public holidays, weekend days worked in exchange for a longer holiday (调休), and absences with half days.
/// </summary>
/// <remarks>
/// All of it is data; a holiday list holds for the years it was announced for. Immutable: a rep's own calendar is the company's with the rep's absences.
/// A day is asked in constant time and the days of a range are counted in O(log n) over the n days that differ from the week. What is stated later
/// wins for the day it names, but an absence only ever takes away.
/// </remarks>
public sealed class WorkingCalendar
{
    /// <summary>The longest run of days that may be stated at once, and the furthest a next working day is looked for: ten years.</summary>
    public const int MostDays = 3660;

    private readonly FrozenDictionary<int, DayHalves> different;
    private readonly int[] days;
    private readonly int[] sums;

    private WorkingCalendar(WorkingWeek week, IReadOnlyDictionary<int, DayHalves> different)
    {
        Week = week;
        this.different = different.Where(pair => week.Of(IsoDay.FromNumber(pair.Key).DayOfWeek) != pair.Value).ToFrozenDictionary();
        days = [.. this.different.Keys.Order()];
        sums = new int[days.Length + 1];
        for (var place = 0; place < days.Length; place++)
        {
            sums[place + 1] = sums[place] + Halves(this.different[days[place]]) - Halves(week.Of(IsoDay.FromNumber(days[place]).DayOfWeek));
        }
    }

    /// <summary>The working week.</summary>
    public WorkingWeek Week { get; }

    /// <summary>The days that differ from the working week, in order.</summary>
    public IReadOnlyList<LocalDate> ExceptionalDays => [.. days.Select(IsoDay.FromNumber)];

    /// <summary>A calendar of a working week without holidays.</summary>
    public static WorkingCalendar Of(WorkingWeek week)
    {
        ArgumentNullException.ThrowIfNull(week);
        return new WorkingCalendar(week, FrozenDictionary<int, DayHalves>.Empty);
    }

    /// <summary>Reads a calendar from JSON and checks it.</summary>
    /// <remarks>
    /// <c>week</c> says what of each day is worked (<c>none</c>, <c>morning</c>, <c>afternoon</c>, <c>whole</c>; a day left out is off; Monday to Friday where the week is left out), <c>holidays</c> are days
    /// or ranges with both ends inside, <c>workingDays</c> are worked although a holiday or the week says otherwise, and <c>halfDays</c> are objects of a <c>day</c> and what of it is
    /// <c>worked</c>, the morning unless stated. A name that no calendar has is a fault, as is a day that stands twice among working and half days.
    /// </remarks>
    public static WorkingCalendarOutcome Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reading = PolicyReading.Of(json);
        var calendar = WorkingCalendarJson.Read(reading);
        return reading.Faults.Count == 0 ? new WorkingCalendarOutcome.Valid(calendar) : new WorkingCalendarOutcome.Refused(reading.Faults);
    }

    /// <summary>The calendar as JSON; <see cref="Parse"/> reads it back.</summary>
    public string ToJson() => WorkingCalendarJson.Write(this);

    /// <summary>The calendar with public holidays: nobody works on these days.</summary>
    /// <exception cref="ArgumentException">A run of more than <see cref="MostDays"/> days.</exception>
    public WorkingCalendar WithDaysOff(params IEnumerable<DayRange> holidays)
    {
        ArgumentNullException.ThrowIfNull(holidays);
        return Changed(holidays.SelectMany(Numbers), _ => DayHalves.None);
    }

    /// <summary>The calendar with days that are worked whole although the week or a holiday says otherwise (调休上班日).</summary>
    public WorkingCalendar WithWorkingDays(params IEnumerable<LocalDate> shifted)
    {
        ArgumentNullException.ThrowIfNull(shifted);
        return Changed(shifted.Select(IsoDay.Number), _ => DayHalves.Whole);
    }

    /// <summary>The calendar with other hours on one day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">These are no halves of a day.</exception>
    public WorkingCalendar With(LocalDate day, DayHalves worked)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(worked & DayHalves.Whole, worked);
        return Changed([IsoDay.Number(day)], _ => worked);
    }

    /// <summary>The calendar of somebody who is absent: what is missed is taken away from what would be worked.</summary>
    /// <exception cref="ArgumentException">A run of more than <see cref="MostDays"/> days.</exception>
    public WorkingCalendar WithAbsences(params IEnumerable<Absence> absences)
    {
        ArgumentNullException.ThrowIfNull(absences);
        return absences.Aggregate(this, (calendar, absence) => calendar.Changed(Numbers(absence.Days), worked => worked & ~absence.Halves));
    }

    /// <summary>What of a day is worked.</summary>
    public DayHalves Of(LocalDate day) => different.TryGetValue(IsoDay.Number(day), out var halves) ? halves : Week.Of(day.DayOfWeek);

    /// <summary>Whether at least half of a day is worked.</summary>
    public bool IsWorking(LocalDate day) => Of(day) != DayHalves.None;

    /// <summary>Working days of a range, in steps of a half.</summary>
    public decimal WorkingDays(DayRange range)
    {
        var weeks = range.Days / 7;
        var halves = weeks * Week.HalfDays;
        for (var day = range.Start.PlusDays(weeks * 7); day < range.End; day = day.PlusDays(1))
        {
            halves += Halves(Week.Of(day.DayOfWeek));
        }

        return (halves + sums[PlaceOf(range.End)] - sums[PlaceOf(range.Start)]) / 2m;
    }

    /// <summary>The first day after a day on which at least half is worked.</summary>
    /// <exception cref="InvalidOperationException">There is none within <see cref="MostDays"/> days.</exception>
    public LocalDate Next(LocalDate day) => Step(day, 1);

    /// <summary>The last day before a day on which at least half is worked.</summary>
    /// <exception cref="InvalidOperationException">There is none within <see cref="MostDays"/> days.</exception>
    public LocalDate Previous(LocalDate day) => Step(day, -1);

    /// <summary>The day itself when it is worked, else the next one that is.</summary>
    /// <exception cref="InvalidOperationException">There is none within <see cref="MostDays"/> days.</exception>
    public LocalDate OnOrAfter(LocalDate day) => IsWorking(day) ? day : Next(day);

    /// <summary>The day itself when it is worked, else the last one before it that was.</summary>
    /// <exception cref="InvalidOperationException">There is none within <see cref="MostDays"/> days.</exception>
    public LocalDate OnOrBefore(LocalDate day) => IsWorking(day) ? day : Previous(day);

    private static int Halves(DayHalves worked) => int.PopCount((int)worked);

    private static IEnumerable<int> Numbers(DayRange range) => range.Days <= MostDays
        ? Enumerable.Range(IsoDay.Number(range.Start), range.Days)
        : throw new ArgumentException($"A run of more than {MostDays} days ({range}) is a working week, not an exception.", nameof(range));

    // The number of exceptional days before a day.
    private int PlaceOf(LocalDate day)
    {
        var found = Array.BinarySearch(days, IsoDay.Number(day));
        return found < 0 ? ~found : found;
    }

    private LocalDate Step(LocalDate day, int step)
    {
        for (var away = 1; away <= MostDays; away++)
        {
            var other = day.PlusDays(away * step);
            if (IsWorking(other))
            {
                return other;
            }
        }

        throw new InvalidOperationException($"No working day within {MostDays} days of {IsoDay.Text(day)}.");
    }

    private WorkingCalendar Changed(IEnumerable<int> numbers, Func<DayHalves, DayHalves> change)
    {
        var changed = new Dictionary<int, DayHalves>(different);
        foreach (var number in numbers)
        {
            changed[number] = change(changed.TryGetValue(number, out var said) ? said : Week.Of(IsoDay.FromNumber(number).DayOfWeek));
        }

        return new WorkingCalendar(Week, changed);
    }
}
