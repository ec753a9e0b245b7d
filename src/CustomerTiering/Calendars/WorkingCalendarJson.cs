using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Calendars;

/// <summary>Reads and writes working calendars as JSON: the week, holidays, shifted working days, half days.</summary>
internal static class WorkingCalendarJson
{
    private static readonly PolicyWords<DayHalves> Halves = new();
    private static readonly PolicyWords<IsoDayOfWeek> Names = new();
    private static readonly IsoDayOfWeek[] Week = [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];
    private static readonly string[] DaysOfWeek = [.. Week.Select(Names.Of)];
    private static readonly string[] Known = ["week", "holidays", "workingDays", "halfDays"];
    private static readonly string[] KnownOfHalfDay = ["day", "worked"];

    public static string Write(WorkingCalendar calendar)
    {
        var different = calendar.ExceptionalDays.ToLookup(calendar.Of);
        return PolicyLayout.Text(PolicyNode.Object(
            new PolicyMember("week", PolicyNode.Object(Week.Select(day => new PolicyMember(Names.Of(day), PolicyNode.Text(Halves.Of(calendar.Week.Of(day))))))),
            new PolicyMember("holidays", PolicyNode.List(Runs(different[DayHalves.None]).Select(run => PolicyNode.Text(run.Days == 1 ? IsoDay.Text(run.Start) : run.ToString())))),
            new PolicyMember("workingDays", PolicyNode.List(different[DayHalves.Whole].Select(day => PolicyNode.Text(IsoDay.Text(day))))),
            new PolicyMember("halfDays", PolicyNode.List(calendar.ExceptionalDays.Where(day => calendar.Of(day) is DayHalves.Morning or DayHalves.Afternoon).Select(day => PolicyNode.Object(
                new PolicyMember("day", PolicyNode.Text(IsoDay.Text(day))), new PolicyMember("worked", PolicyNode.Text(Halves.Of(calendar.Of(day))))))))));
    }

    /// <summary>Reads the text; what is at fault is noted in the reading and left out.</summary>
    public static WorkingCalendar Read(PolicyReading reading)
    {
        if (!reading.TryObject(reading.Root, Known, out var all))
        {
            return WorkingCalendar.Of(WorkingWeek.MondayToFriday);
        }

        // A shifted working day is worked although a holiday covers it, so it is said after the holidays; a half day is the most exact of all.
        var stated = new Dictionary<LocalDate, string>();
        var calendar = WorkingCalendar.Of(all.TryFind("week", out var week) ? WeekOf(reading, week) : WorkingWeek.MondayToFriday)
            .WithDaysOff([.. all.Items("holidays").SelectMany(node => Days(reading, node))])
            .WithWorkingDays([.. all.Items("workingDays").SelectMany(node => Day(reading, node, stated))]);
        foreach (var node in all.Items("halfDays"))
        {
            if (reading.TryObject(node, KnownOfHalfDay, out var half) && half.TryNeed("day", "a half day is on a day.", out var at))
            {
                var worked = half.Word("worked", Halves, DayHalves.Morning);
                calendar = Day(reading, at, stated).Aggregate(calendar, (one, day) => one.With(day, worked));
            }
        }

        return calendar;
    }

    private static WorkingWeek WeekOf(PolicyReading reading, PolicyNode node)
    {
        if (!reading.TryObject(node, DaysOfWeek, out var days))
        {
            return WorkingWeek.MondayToFriday;
        }

        return Week.Aggregate(WorkingWeek.Of(), (week, day) => week.With(day, days.Word(Names.Of(day), Halves, DayHalves.None)));
    }

    private static IEnumerable<DayRange> Days(PolicyReading reading, PolicyNode node)
    {
        if (!reading.TryText(node, out var text))
        {
            yield break;
        }

        if (DayRange.TryParse(text, out var days) && days.Days <= WorkingCalendar.MostDays)
        {
            yield return days;
            yield break;
        }

        reading.Refuse(node, PolicyFaultCode.WrongType, text, FormattableString.Invariant($"'{text}' is no day such as 2026-05-01 and no range such as 2026-05-01..2026-05-05 of at most {WorkingCalendar.MostDays} days."));
    }

    private static IEnumerable<LocalDate> Day(PolicyReading reading, PolicyNode node, Dictionary<LocalDate, string> stated)
    {
        if (!reading.TryText(node, out var text))
        {
            yield break;
        }

        if (!IsoDay.TryParse(text, out var day))
        {
            reading.Refuse(node, PolicyFaultCode.WrongType, text, $"'{text}' is no day such as 2026-05-09.");
        }
        else if (stated.TryAdd(day, node.Path))
        {
            yield return day;
        }
        else
        {
            reading.Refuse(node, "day-twice", text, $"{text} is stated at {stated[day]} already.");
        }
    }

    // Days in order, taken together where one follows the other.
    private static IEnumerable<DayRange> Runs(IEnumerable<LocalDate> days)
    {
        DayRange? run = null;
        foreach (var day in days)
        {
            if (run is { } open && open.End == day)
            {
                run = new DayRange(open.Start, day.PlusDays(1));
                continue;
            }

            if (run is { } ended)
            {
                yield return ended;
            }

            run = new DayRange(day, day.PlusDays(1));
        }

        if (run is { } last)
        {
            yield return last;
        }
    }
}
