using CustomerTiering.Calendars;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.Calendars;

public class DayRangeTests
{
    private static readonly LocalDate Origin = new(2020, 1, 1);

    [Property]
    public void A_range_holds_its_days_and_no_others(short start, byte length)
    {
        var first = Origin.PlusDays(start);
        var range = new DayRange(first, first.PlusDays(length));
        range.Days.ShouldBe(length);
        range.IsEmpty.ShouldBe(length == 0);
        Enumerable.Range(-2, length + 4).Count(day => range.Contains(first.PlusDays(day))).ShouldBe(length);
        if (length > 0)
        {
            range.LastDay.ShouldBe(first.PlusDays(length - 1));
            DayRange.Inclusive(range.Start, range.LastDay).ShouldBe(range);
        }
    }

    [Property]
    public void A_range_is_read_as_it_is_written_and_a_day_alone_is_a_range(short start, byte length)
    {
        var range = new DayRange(Origin.PlusDays(start), Origin.PlusDays(start + length + 1));
        DayRange.TryParse(range.ToString(), out var read).ShouldBeTrue();
        read.ShouldBe(range);
        DayRange.TryParse(IsoDay.Text(range.Start), out var one).ShouldBeTrue();
        one.ShouldBe(DayRange.Inclusive(range.Start, range.Start));
        DayRange.TryParse($"{IsoDay.Text(range.End)}..{IsoDay.Text(range.Start)}", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("2026-01-01..")]
    [InlineData("2026-01-01..2026-01-02..2026-01-03")]
    [InlineData("2026-01-01..2026-02-30")]
    [InlineData("9999-12-31")]
    public void What_is_no_range_is_not_read(string? text) => DayRange.TryParse(text, out _).ShouldBeFalse();

    [Property]
    public void Months_that_end_with_a_day_end_with_it(short day, byte months)
    {
        var last = Origin.PlusDays(day);
        var range = DayRange.MonthsEnding(last, months + 1);
        range.LastDay.ShouldBe(last);
        range.Start.ShouldBe(last.PlusDays(1).PlusMonths(-months - 1));
    }

    [Theory]
    [InlineData("2026-03-31", 12, "2025-04-01..2026-03-31")]
    [InlineData("2024-02-29", 12, "2023-03-01..2024-02-29")]
    [InlineData("2024-02-28", 12, "2023-02-28..2024-02-28")] // 29 February is the day after, and the year before has none
    [InlineData("2026-06-15", 1, "2026-05-16..2026-06-15")]
    public void Twelve_months_are_written_with_both_ends(string last, int months, string text)
    {
        IsoDay.TryParse(last, out var day).ShouldBeTrue();
        DayRange.MonthsEnding(day, months).ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("2026-04-01", "2026-06-30", "2026-01-01..2026-03-31")]
    [InlineData("2025-07-01", "2026-06-30", "2024-07-01..2025-06-30")]
    [InlineData("2026-02-01", "2026-02-28", "2026-01-01..2026-01-31")]
    [InlineData("2026-03-02", "2026-03-15", "2026-02-16..2026-03-01")]
    public void The_range_before_is_as_many_whole_months_or_as_many_days(string first, string last, string before)
    {
        IsoDay.TryParse(first, out var start).ShouldBeTrue();
        IsoDay.TryParse(last, out var end).ShouldBeTrue();
        DayRange.Inclusive(start, end).Before().ToString().ShouldBe(before);
    }

    [Fact]
    public void Before_all_of_time_there_is_nothing()
    {
        DayRange.All.Before().IsEmpty.ShouldBeTrue();
        DayRange.Inclusive(new LocalDate(1, 1, 11), Origin).Before().ShouldBe(new DayRange(new LocalDate(1, 1, 1), new LocalDate(1, 1, 11)));
    }

    [Fact]
    public void A_range_that_ends_before_it_starts_is_refused()
    {
        Should.Throw<ArgumentException>(() => new DayRange(Origin, Origin.PlusDays(-1)));
        Should.Throw<ArgumentException>(() => DayRange.Inclusive(Origin, Origin.PlusDays(-1)));
        Should.Throw<InvalidOperationException>(() => new DayRange(Origin, Origin).LastDay);
        Should.Throw<ArgumentOutOfRangeException>(() => DayRange.MonthsEnding(Origin, 0));
    }

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("2026-2-9")]
    [InlineData("26-02-09")]
    [InlineData("")]
    public void What_is_no_day_is_not_read(string text) => IsoDay.TryParse(text, out _).ShouldBeFalse();
}
