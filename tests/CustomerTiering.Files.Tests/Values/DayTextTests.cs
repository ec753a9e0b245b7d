using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Files.Values;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Files.Tests.Values;

public sealed class DayTextTests
{
    [Theory]
    [InlineData("2024-12-31")]
    [InlineData("2024-12-31 08:26:00")]
    [InlineData("2024-12-31T08:26:00.000Z")]
    [InlineData("2024-12-31T23:59:59+08:00")]
    [InlineData("2024/12/31")]
    [InlineData("2024.12.31")]
    [InlineData("2024/12/31 8:26")]
    [InlineData("2024年12月31日")]
    [InlineData("2024年12月31号 下午3:05")]
    [InlineData("2024 年 12 月 31 日")]
    [InlineData("２０２４－１２－３１")]
    [InlineData("20241231")]
    [InlineData("31.12.2024")]
    [InlineData("31/12/2024")]
    [InlineData("12/31/2024")]
    [InlineData("31-12-2024")]
    [InlineData("12/31/2024 3:05 PM")]
    [InlineData("31-Dec-2024")]
    [InlineData("31 December 2024")]
    [InlineData("Dec 31, 2024")]
    [InlineData("45657")]
    [InlineData("45657.3514")]
    public void One_day_in_many_forms(string text)
    {
        var reading = DayText.Read(text, DayOrder.Detected, out var day, out _);
        (reading is Reading.Plain or Reading.Deciding).ShouldBeTrue();
        IsoDay.Text(day).ShouldBe("2024-12-31");
    }

    [Theory]
    [InlineData("soon", "NoValue")]
    [InlineData("12", "NoValue")]
    [InlineData("1.5", "NoValue")]
    [InlineData("2024", "NoValue")]
    [InlineData("2024-12", "NoValue")]
    [InlineData("1/2/24", "NoValue")]
    [InlineData("2024-12/31", "NoValue")]
    [InlineData("2024-12-31 John", "NoValue")]
    [InlineData("2024-12-31x", "NoValue")]
    [InlineData("31.13.2024", "Impossible")]
    [InlineData("2024-02-30", "Impossible")]
    [InlineData("2023年2月29日", "Impossible")]
    [InlineData("13/13/2024", "Impossible")]
    [InlineData("20241301", "Impossible")]
    public void What_is_no_day(string text, string expected) =>
        DayText.Read(text, DayOrder.Detected, out _, out _).ToString().ShouldBe(expected);

    [Fact]
    public void Day_or_month_first_is_asked_only_where_it_matters()
    {
        DayText.Read("3/3/2024", DayOrder.Detected, out _, out _).ShouldBe(Reading.Plain);
        DayText.Read("3/4/2024", DayOrder.Detected, out _, out _).ShouldBe(Reading.Undecided);
        DayText.Read("3/4/2024", DayOrder.MonthFirst, out var monthFirst, out _).ShouldBe(Reading.Plain);
        DayText.Read("3/4/2024", DayOrder.DayFirst, out var dayFirst, out _).ShouldBe(Reading.Plain);
        (monthFirst, dayFirst).ShouldBe((new LocalDate(2024, 3, 4), new LocalDate(2024, 4, 3)));
        DayText.Read("13/4/2024", DayOrder.MonthFirst, out _, out var decided).ShouldBe(Reading.Opposite);
        decided.ShouldBe(DayOrder.DayFirst);
    }

    /// <summary>However a day is written, reading it gives it back.</summary>
    [Property(MaxTest = 1000)]
    public void A_written_day_is_read_back(ushort number, byte style)
    {
        var day = new LocalDate(1954, 10, 3).PlusDays(number % 60_000);
        string[] formats = ["yyyy-MM-dd", "yyyy/M/d", "yyyy'年'M'月'd'日'", "yyyyMMdd", "d.M.yyyy", "dd.MM.yyyy", "M/d/yyyy", "d/M/yyyy", "MM-dd-yyyy", "d MMM yyyy", "MMMM d, yyyy", "serial"];
        var format = formats[style % formats.Length];
        var text = string.Equals(format, "serial", StringComparison.Ordinal)
            ? (20_000 + (number % 60_000)).ToString(CultureInfo.InvariantCulture)
            : day.ToDateOnly().ToString(format, CultureInfo.InvariantCulture);
        var order = format.StartsWith('M') ? DayOrder.MonthFirst : DayOrder.DayFirst;
        var reading = DayText.Read(text, order, out var read, out _);
        (reading is Reading.Plain or Reading.Deciding).ShouldBeTrue(text);
        read.ShouldBe(day, text);
    }

    [Theory]
    [InlineData("M/d/yyyy", "1/2/2024", "2024-01-02")]
    [InlineData("M/D/YYYY", "1/2/2024", "2024-01-02")]
    [InlineData("dd-MM-yyyy", "01-02-2024", "2024-02-01")]
    [InlineData("yyyy-mm-dd", "2024-01-02", "2024-01-02")]
    [InlineData("d.M.yy", "1.2.24", "2024-02-01")]
    [InlineData("d.M.yy", "1.2.50", "1950-02-01")]
    [InlineData("yyyy年M月d日", "2024年1月2日", "2024-01-02")]
    [InlineData("M/d/yyyy HH:mm", "1/2/2024 17:30", "2024-01-02")]
    [InlineData("M/d/yyyy", "1/2/2024 17:30", "2024-01-02")]
    [InlineData("d MMM yyyy", "2 Jan 2024 17:30", "2024-01-02")]
    public void A_stated_format_is_followed(string format, string text, string expected)
    {
        DayFormat.Of(format).Read(text, out var day).ShouldBe(Reading.Plain);
        IsoDay.Text(day).ShouldBe(expected);
    }

    [Theory]
    [InlineData("M/d")]
    [InlineData("yyyy")]
    [InlineData("hello")]
    [InlineData("yyyy-MM-dd%")]
    [InlineData("HH:mm")]
    public void A_format_without_a_whole_day_is_refused(string format) => DayFormat.TryParse(format, out _).ShouldBeFalse();
}
