using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.Demo.Tests.Truths;

/// <summary>Planted: two farm seasons and a New Year that moves.</summary>
public sealed class SeasonTests
{
    private static readonly DemoMarket Market = PlainSums.Market;

    [Fact]
    public void Nobody_orders_on_a_day_off()
    {
        var ordered = Market.OrderLines.Select(line => line.Day).ToHashSet();
        Market.Calendar.Holidays.SelectMany(holiday => Enumerable.Range(0, holiday.Days.Days).Select(holiday.Days.Start.PlusDays)).Where(ordered.Contains).ShouldBeEmpty();
        Market.Calendar.ShiftedWorkingDays.Where(day => day <= Market.AsOf).ShouldAllBe(day => ordered.Contains(day));
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    public void Spring_and_autumn_are_peaks(int year)
    {
        PerWorkingDay(year, 3, 4).ShouldBeGreaterThan(1.25m * PerWorkingDay(year, 7, 8));
        PerWorkingDay(year, 9, 10).ShouldBeGreaterThan(1.1m * PerWorkingDay(year, 7, 8));
        PerWorkingDay(year, 9, 10).ShouldBeGreaterThan(1.3m * PerWorkingDay(year, 11, 12));
    }

    [Fact]
    public void Peaks_fall_in_the_season_of_the_category()
    {
        Busiest(ItemCategory.Fertiliser).ShouldBeOneOf(3, 4);
        Busiest(ItemCategory.Seed).ShouldBe(3);
        Busiest(ItemCategory.CropProtection).ShouldBeOneOf(5, 6, 7);
    }

    [Fact]
    public void New_Year_takes_its_dip_along_when_it_moves()
    {
        // The dip of one year stands where the other year has ordinary days: 12 days lie between the two New Years.
        foreach (var newYear in Market.Calendar.LunarNewYears.Take(2))
        {
            var fortnight = Sum(new DayRange(newYear.PlusDays(-3), newYear.PlusDays(11)));
            fortnight.ShouldBeLessThan(0.25m * Sum(new DayRange(newYear.PlusDays(-21), newYear.PlusDays(-7))));
            fortnight.ShouldBeLessThan(0.25m * Sum(new DayRange(newYear.PlusDays(15), newYear.PlusDays(29))));
        }

        var february2024 = Sum(new DayRange(new LocalDate(2024, 2, 8), new LocalDate(2024, 2, 18)));
        var february2025 = Sum(new DayRange(new LocalDate(2025, 2, 8), new LocalDate(2025, 2, 18)));
        february2025.ShouldBeGreaterThan(4 * february2024);
    }

    private static decimal PerWorkingDay(int year, int fromMonth, int toMonth)
    {
        var period = new DayRange(new LocalDate(year, fromMonth, 1), new LocalDate(year, toMonth, 1).PlusMonths(1));
        return Sum(period) / Enumerable.Range(0, period.Days).Count(day => Market.Calendar.IsWorkingDay(period.Start.PlusDays(day)));
    }

    private static decimal Sum(DayRange period) => Market.OrderLines.Where(line => period.Contains(line.Day)).Sum(line => line.Amount);

    private static int Busiest(ItemCategory category)
    {
        var items = Market.Items.Where(item => item.Category == category).Select(item => item.Id).ToHashSet();
        return Market.OrderLines.Where(line => items.Contains(line.Item)).GroupBy(line => line.Day.Month).MaxBy(month => month.Sum(line => line.Amount))!.Key;
    }
}
