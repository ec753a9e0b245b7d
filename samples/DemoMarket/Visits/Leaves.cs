using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Demo.Chance;
using NodaTime;

namespace CustomerTiering.Demo.Visits;

/// <summary>Days on which reps are on leave or ill: one week in each year, and some single days.</summary>
internal static class Leaves
{
    /// <summary>The leave of a rep, in order; none on days that are needed.</summary>
    public static IReadOnlyList<RepLeave> Of(MarketStreams streams, RepId rep, IEnumerable<LocalDate> needed)
    {
        var stream = streams.Of("leaves", rep.Value);
        var market = MarketCalendar.Instance;
        var leaves = new List<RepLeave>();
        foreach (var year in new[] { market.FirstYear, market.SecondYear })
        {
            var week = year.Start.PlusWeeks(stream.Between(8, 46));
            leaves.Add(new RepLeave(rep, new DayRange(week, week.PlusDays(7))));
            for (var single = 0; single < 3; single++)
            {
                var day = year.Start.PlusDays(stream.Below(year.Days));
                leaves.Add(new RepLeave(rep, new DayRange(day, day.PlusDays(1))));
            }
        }

        return [.. leaves.Where(leave => !needed.Any(leave.Days.Contains)).OrderBy(leave => leave.Days.Start).ThenBy(leave => leave.Days.End)];
    }
}
