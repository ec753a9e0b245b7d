using CustomerTiering.Calendars;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.Calendars;

/// <summary>Working calendars as people write them.</summary>
public sealed class WorkingCalendarJsonTests
{
    private static readonly LocalDate First = new(2025, 1, 1);

    [Property]
    public void What_is_written_reads_back(byte[] off, byte[] shifted, (byte Day, byte Halves)[] half, ushort week)
    {
        var calendar = WorkingCalendar.Of(Enumerable.Range(1, 7).Aggregate(WorkingWeek.Of(), (one, day) => one.With((IsoDayOfWeek)day, (DayHalves)((week >> (2 * (day - 1))) & 3))))
            .WithDaysOff(off.Select(day => new DayRange(First.PlusDays(day), First.PlusDays(day + 1))))
            .WithWorkingDays(shifted.Select(day => First.PlusDays(day)));
        calendar = half.Aggregate(calendar, (one, day) => one.With(First.PlusDays(day.Day), (DayHalves)(day.Halves % 4)));
        var read = WorkingCalendar.Parse(calendar.ToJson()).ShouldBeOfType<WorkingCalendarOutcome.Valid>().Calendar;
        read.Week.ShouldBe(calendar.Week);
        read.ExceptionalDays.Select(day => (day, read.Of(day))).ShouldBe(calendar.ExceptionalDays.Select(day => (day, calendar.Of(day))));
        read.ToJson().ShouldBe(calendar.ToJson());
    }

    [Fact]
    public void Golden_week_as_announced()
    {
        var calendar = WorkingCalendar.Parse("""
            {
              "holidays": ["2025-10-01..2025-10-08"],
              "workingDays": ["2025-09-28", "2025-10-11"],
              "halfDays": [{ "day": "2025-09-30", "worked": "morning" }]
            }
            """).ShouldBeOfType<WorkingCalendarOutcome.Valid>().Calendar;
        calendar.WorkingDays(DayRange.Inclusive(new LocalDate(2025, 9, 22), new LocalDate(2025, 10, 12))).ShouldBe(10.5m);
        calendar.ToJson().ShouldContain("\"2025-10-01..2025-10-03\", \"2025-10-06..2025-10-08\"", customMessage: "Saturday and Sunday are off by the week, so they are no exception.");
    }

    [Theory]
    [InlineData("[]", "$")]
    [InlineData("""{ "holiday": [] }""", "$.holiday")]
    [InlineData("""{ "week": { "funday": "whole" } }""", "$.week.funday")]
    [InlineData("""{ "week": { "monday": "all" } }""", "$.week.monday")]
    [InlineData("""{ "holidays": ["2025-10-08..2025-10-01"] }""", "$.holidays[0]")]
    [InlineData("""{ "holidays": ["2025-10-01", "soon"] }""", "$.holidays[1]")]
    [InlineData("""{ "holidays": ["2001-01-01..2025-10-01"] }""", "$.holidays[0]")]
    [InlineData("""{ "holidays": ["9999-12-31"] }""", "$.holidays[0]")]
    [InlineData("""{ "workingDays": ["2025-02-29"] }""", "$.workingDays[0]")]
    [InlineData("""{ "workingDays": ["2025-02-28", "2025-02-28"] }""", "$.workingDays[1]")]
    [InlineData("""{ "workingDays": ["2025-02-28"], "halfDays": [{ "day": "2025-02-28" }] }""", "$.halfDays[0].day")]
    [InlineData("""{ "halfDays": [{ "worked": "morning" }] }""", "$.halfDays[0].day")]
    [InlineData("""{ "week": """, "$")]
    public void What_cannot_be_a_calendar_is_refused_at_its_place(string json, string path)
    {
        var faults = WorkingCalendar.Parse(json).ShouldBeOfType<WorkingCalendarOutcome.Refused>().Faults;
        faults.ShouldHaveSingleItem().Path.ShouldBe(path);
        faults[0].Position.IsNone.ShouldBeFalse();
    }
}
