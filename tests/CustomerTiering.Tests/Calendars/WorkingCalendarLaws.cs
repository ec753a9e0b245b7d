using CustomerTiering.Calendars;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.Calendars;

/// <summary>Laws of the working calendar, against a count day by day.</summary>
public sealed class WorkingCalendarLaws
{
    private static readonly LocalDate First = new(2025, 1, 1);

    [Property]
    public void Working_days_of_a_range_are_those_of_its_days(byte[] off, byte[] shifted, (byte, byte)[] absent, int start, byte days)
    {
        var calendar = Drawn(off, shifted, absent);
        var range = new DayRange(First.PlusDays(start % 500), First.PlusDays((start % 500) + days));
        calendar.WorkingDays(range).ShouldBe(Enumerable.Range(0, days).Sum(day => Part(calendar.Of(range.Start.PlusDays(day)))));
    }

    [Property]
    public void Two_ranges_side_by_side_add_up(byte[] off, byte[] shifted, (byte, byte)[] absent, byte first, byte second)
    {
        var calendar = Drawn(off, shifted, absent);
        var middle = First.PlusDays(first);
        var end = middle.PlusDays(second);
        (calendar.WorkingDays(new DayRange(First, middle)) + calendar.WorkingDays(new DayRange(middle, end))).ShouldBe(calendar.WorkingDays(new DayRange(First, end)));
    }

    [Property]
    public void Next_and_previous_pass_over_days_off_alone(byte[] off, byte[] shifted, (byte, byte)[] absent, byte at)
    {
        var calendar = Drawn(off, shifted, absent);
        var day = First.PlusDays(at);
        var next = calendar.Next(day);
        (next > day && calendar.IsWorking(next) && calendar.WorkingDays(new DayRange(day.PlusDays(1), next)) == 0).ShouldBeTrue();
        calendar.Previous(next).ShouldBe(calendar.OnOrBefore(day));
        calendar.OnOrAfter(day).ShouldBe(calendar.IsWorking(day) ? day : next);
    }

    [Property]
    public void An_absence_only_takes_away(byte[] off, byte[] shifted, (byte, byte)[] absent)
    {
        var before = Drawn(off, shifted, []);
        var after = Drawn(off, shifted, absent);
        for (var day = First; day < First.PlusDays(300); day = day.PlusDays(1))
        {
            (after.Of(day) & ~before.Of(day)).ShouldBe(DayHalves.None);
        }
    }

    [Property]
    public void Order_of_absences_does_not_matter(byte[] off, (byte, byte)[] absent, int seed)
    {
        var shuffled = absent.ToArray();
        new Random(seed).Shuffle(shuffled);
        Drawn(off, [], shuffled).ExceptionalDays.ShouldBe(Drawn(off, [], absent).ExceptionalDays);
    }

    // National Day 2025: off from 1 to 8 October, worked on Sunday 28 September and Saturday 11 October instead.
    [Fact]
    public void Golden_week_with_its_shifted_days()
    {
        var calendar = WorkingCalendar.Of(WorkingWeek.MondayToFriday)
            .WithDaysOff(DayRange.Inclusive(new LocalDate(2025, 10, 1), new LocalDate(2025, 10, 8)))
            .WithWorkingDays(new LocalDate(2025, 9, 28), new LocalDate(2025, 10, 11));
        calendar.Next(new LocalDate(2025, 9, 30)).ShouldBe(new LocalDate(2025, 10, 9));
        calendar.Previous(new LocalDate(2025, 9, 29)).ShouldBe(new LocalDate(2025, 9, 28));
        calendar.IsWorking(new LocalDate(2025, 10, 11)).ShouldBeTrue();
        calendar.WorkingDays(DayRange.Inclusive(new LocalDate(2025, 9, 22), new LocalDate(2025, 10, 12))).ShouldBe(11);
        calendar.With(new LocalDate(2025, 9, 30), DayHalves.Morning).WorkingDays(DayRange.Inclusive(new LocalDate(2025, 9, 22), new LocalDate(2025, 10, 12))).ShouldBe(10.5m);
        calendar.WithAbsences(new Absence(DayRange.Inclusive(new LocalDate(2025, 9, 29), new LocalDate(2025, 10, 10)), DayHalves.Afternoon))
            .WorkingDays(DayRange.Inclusive(new LocalDate(2025, 9, 22), new LocalDate(2025, 10, 12))).ShouldBe(9);
    }

    [Fact]
    public void A_calendar_without_working_days_says_so_instead_of_searching_on()
    {
        Should.Throw<InvalidOperationException>(() => WorkingCalendar.Of(WorkingWeek.Of()).Next(First));
        Should.Throw<ArgumentException>(() => WorkingCalendar.Of(WorkingWeek.EveryDay).WithDaysOff(DayRange.All));
        WorkingWeek.MondayToSaturday.Days.ShouldBe(6);
    }

    private static decimal Part(DayHalves worked) => worked switch { DayHalves.None => 0, DayHalves.Whole => 1, _ => 0.5m };

    private static WorkingCalendar Drawn(byte[] off, byte[] shifted, (byte From, byte Days)[] absent) => WorkingCalendar.Of(WorkingWeek.MondayToFriday.With(IsoDayOfWeek.Saturday, DayHalves.Morning))
        .WithDaysOff(off.Select(day => new DayRange(First.PlusDays(day), First.PlusDays(day + 1))))
        .WithWorkingDays(shifted.Select(day => First.PlusDays(day)))
        .WithAbsences(absent.Select(away => new Absence(new DayRange(First.PlusDays(away.From), First.PlusDays(away.From + (away.Days % 5))), (DayHalves)(away.Days % 4))));
}
