using CustomerTiering.Demo.Items;
using CustomerTiering.Demo.Outlets;
using NodaTime;

namespace CustomerTiering.Demo.Orders;

/// <summary>
/// How the demand of a channel spreads over the 728 days: season × weekday × New Year, nothing on days off. Each year of 52 weeks adds up to one billion.
/// </summary>
/// <remarks>
/// Orders are placed evenly on the scale of summed demand and then put on the day where the sum passes; so an outlet's expected
/// purchases of a year are its level exactly, whatever the season does.
/// </remarks>
internal sealed class DemandCalendar
{
    /// <summary>The sum of a year.</summary>
    public const long Year = 1_000_000_000;

    /// <summary>Number of days.</summary>
    public static readonly int Days = MarketCalendar.Instance.Days.Days;

    private static readonly int FirstYearDays = MarketCalendar.Instance.FirstYear.Days;

    // By day of the week, Monday first after an unused place; a Sunday is worked only when it is shifted.
    private static readonly int[] Weekdays = [0, 1100, 1050, 1000, 1000, 950, 500, 800];

    private static readonly LocalDate[] Calendar = [.. Enumerable.Range(0, Days + 1).Select(MarketCalendar.Instance.Days.Start.PlusDays)];

    private static readonly bool[] Working = Array.ConvertAll(Calendar, MarketCalendar.Instance.IsWorkingDay);

    private readonly long[][] passed;

    /// <summary>The calendar over a season table.</summary>
    public DemandCalendar(SeasonTable seasons)
    {
        Seasons = seasons;
        passed = [.. ChannelShape.All.Select(Cumulate)];
    }

    /// <summary>The season of each category.</summary>
    public SeasonTable Seasons { get; }

    /// <summary>The place of a day: 0 on the first day of the market, clamped to the market's days; its length for every later day.</summary>
    public static int PlaceOf(LocalDate day) => Math.Clamp(Period.DaysBetween(MarketCalendar.Instance.Days.Start, day), 0, Days);

    /// <summary>The day in a place.</summary>
    public static LocalDate DayAt(int place) => Calendar[place];

    /// <summary>The first working day from a place on; the market's length or more when it lies after the last day.</summary>
    public static int WorkingDayFrom(int place)
    {
        while (place < Days && !Working[place])
        {
            place++;
        }

        return place;
    }

    /// <summary>The year of a day: 0 or 1.</summary>
    public static int YearOf(int place) => place < FirstYearDays ? 0 : 1;

    /// <summary>Demand of a channel summed before a day: 0 on the first, two billion after the last.</summary>
    public long Before(int channel, int place) => passed[channel][place];

    /// <summary>Demand of a channel on a day, in billionths of the year.</summary>
    public long On(int channel, int place) => passed[channel][place + 1] - passed[channel][place];

    /// <summary>The day on which the sum of a channel's demand passes a value from 0 up to, not including, two billion.</summary>
    public int DayOf(int channel, long sum)
    {
        var sums = passed[channel];
        var low = 0;
        var high = Days;
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = sums[middle] <= sum ? (middle, high) : (low, middle);
        }

        return low;
    }

    private long[] Cumulate(ChannelShape shape)
    {
        var sums = new long[Days + 1];
        var half = FirstYearDays;
        foreach (var (from, to) in ((int From, int To)[])[(0, half), (half, Days)])
        {
            var raw = new long[to - from + 1];
            for (var day = from; day < to; day++)
            {
                raw[day - from + 1] = raw[day - from] + Weight(shape, day);
            }

            for (var day = from; day < to; day++)
            {
                sums[day + 1] = (YearOf(from) * Year) + (long)((Int128)raw[day - from + 1] * Year / raw[^1]);
            }
        }

        return sums;
    }

    private long Weight(ChannelShape shape, int place)
    {
        var day = DayAt(place);
        if (!Working[place])
        {
            return 0;
        }

        var season = 0L;
        for (var category = 0; category < shape.Mix.Length; category++)
        {
            season += (long)shape.Mix[category] * Seasons.Of(category, place);
        }

        return season * Weekdays[(int)day.DayOfWeek] / 1000 * NewYear.Permille(day) / 1000;
    }
}
