using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.Demo.Items;

/// <summary>Demand for each category on each day of the market, in thousandths of an even year: straight lines between the middles of the months.</summary>
internal sealed class SeasonTable
{
    private readonly int[][] permille;

    /// <summary>The table over the days of a range.</summary>
    public SeasonTable(DayRange days) =>
        permille = [.. CategoryShape.All.Select(shape => Enumerable.Range(0, days.Days).Select(day => At(shape.Season, days.Start.PlusDays(day))).ToArray())];

    /// <summary>Demand for a category on a day, by its place in the range.</summary>
    public int Of(int category, int day) => permille[category][day];

    private static int At(int[] season, LocalDate day)
    {
        var middle = new LocalDate(day.Year, day.Month, 15);
        var from = day < middle ? middle.PlusMonths(-1) : middle;
        var to = from.PlusMonths(1);
        var gone = Period.DaysBetween(from, day);
        var whole = Period.DaysBetween(from, to);
        return ((season[from.Month - 1] * (whole - gone)) + (season[to.Month - 1] * gone)) / whole;
    }
}
