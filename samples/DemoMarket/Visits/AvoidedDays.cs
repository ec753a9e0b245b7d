using CustomerTiering.Demo.Plans;
using NodaTime;

namespace CustomerTiering.Demo.Visits;

/// <summary>The days on which the avoided account is visited: weekly at first, every eighth week after the four fruitless calls.</summary>
internal static class AvoidedDays
{
    /// <summary>The days, each with whether the visit is one of the fruitless calls.</summary>
    public static Dictionary<LocalDate, bool> Of(Avoidance avoidance)
    {
        var market = MarketCalendar.Instance;
        var days = new Dictionary<LocalDate, bool>();
        var last = avoidance.FruitlessCalls[^1];
        for (var day = last; day >= market.Days.Start; day = day.PlusDays(-avoidance.UsualIntervalDays))
        {
            Note(days, day, avoidance.FruitlessCalls.Contains(day));
        }

        for (var day = last.PlusDays(avoidance.AvoidedIntervalDays); day < market.Days.End; day = day.PlusDays(avoidance.AvoidedIntervalDays))
        {
            Note(days, day, fruitless: false);
        }

        return days;
    }

    // A visit that falls on a holiday takes place on the next working day.
    private static void Note(Dictionary<LocalDate, bool> days, LocalDate day, bool fruitless)
    {
        while (!MarketCalendar.Instance.IsWorkingDay(day))
        {
            day = day.PlusDays(1);
        }

        days.TryAdd(day, fruitless);
    }
}
