using CustomerTiering.Customers;
using CustomerTiering.Diary;
using NodaTime;

namespace CustomerTiering.Demo.Visits;

/// <summary>What had been planned: the visits that the diary calls planned, some of them for an earlier day, and some that never took place.</summary>
internal static class VisitPlanBook
{
    /// <summary>Planned visits in a thousand that took place one to three working days late.</summary>
    public const int LatePermille = 100;

    /// <summary>For every thousand planned visits of a veteran that took place, so many were missed.</summary>
    public const int MissedPermille = 60;

    /// <summary>The same for a newcomer.</summary>
    public const int NewcomerMissedPermille = 200;

    /// <summary>The planned visits by rep, day and time.</summary>
    public static IReadOnlyList<PlannedVisit> Of(MarketPlanner plan, VisitDiary diary)
    {
        var planned = new List<PlannedVisit>();
        foreach (var habit in plan.VisitHabits)
        {
            var stream = plan.Streams.Of("visit plans", habit.Rep.Value);
            var missed = habit.IsNewcomer ? NewcomerMissedPermille : MissedPermille;
            var own = plan.Outlets.Where(outlet => plan.Team.Reps[outlet.Rep].Id == habit.Rep && outlet.TradesThroughout).OrderByDescending(outlet => outlet.FirstLevel).ThenBy(outlet => outlet.Index).ToArray();
            foreach (var visit in diary.Of(habit.Rep).Where(visit => visit.IsPlanned && visit.Channel == ContactChannel.Visit))
            {
                var late = stream.Chance(LatePermille) ? stream.Between(1, 3) : 0;
                planned.Add(new PlannedVisit(habit.Rep, visit.Customer, Earlier(visit.Day, late)) { Time = visit.Time });
                var skips = stream.Chance(missed);
                // What newcomers plan and skip are their large outlets; veterans skip anyone.
                var skipped = own[stream.Below(habit.IsNewcomer ? (own.Length + 4) / 5 : own.Length)].Id;
                if (skips && skipped != plan.Avoidance.Customer && !Around(diary, habit.Rep, skipped, visit.Day))
                {
                    planned.Add(new PlannedVisit(habit.Rep, skipped, visit.Day));
                }
            }
        }

        return [.. planned.Distinct().OrderBy(entry => entry.Rep).ThenBy(entry => entry.Day).ThenBy(entry => entry.Customer)];
    }

    // A visit that took place within a week on either side would make the skipped one look late.
    private static bool Around(VisitDiary diary, RepId rep, CustomerId customer, LocalDate day) =>
        diary.Of(customer).Any(visit => visit.Rep == rep && Math.Abs(Period.DaysBetween(day, visit.Day)) <= 7);

    private static LocalDate Earlier(LocalDate day, int workingDays)
    {
        for (var left = workingDays; left > 0;)
        {
            day = day.PlusDays(-1);
            left -= MarketCalendar.Instance.IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }
}
