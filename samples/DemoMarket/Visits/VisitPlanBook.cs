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
                planned.Add(new PlannedVisit(habit.Rep, visit.Customer, PlannedDay(diary, visit, late)) { Time = QuarterOf(visit.Time.CheckIn) });
                var skips = stream.Chance(missed);
                for (var tries = 0; tries < 6; tries++)
                {
                    // What newcomers plan and skip are their large outlets; veterans skip anyone.
                    var skipped = own[stream.Below(habit.IsNewcomer ? (own.Length + 4) / 5 : own.Length)].Id;
                    if (skips && skipped != plan.Avoidance.Customer && !IsSeenNear(diary, habit.Rep, skipped, visit.Day))
                    {
                        planned.Add(new PlannedVisit(habit.Rep, skipped, visit.Day) { Time = QuarterOf(new LocalTime(16, 30)) });
                        skips = false;
                    }
                }
            }
        }

        return [.. planned.Distinct().OrderBy(entry => entry.Rep).ThenBy(entry => entry.Day).ThenBy(entry => entry.Customer)];
    }

    private static VisitTime QuarterOf(LocalTime time) => VisitTime.From(new LocalTime(time.Hour, time.Minute / 15 * 15), 30);

    // Where another visit lies in between, or a long holiday, the visit was planned for its own day.
    private static LocalDate PlannedDay(VisitDiary diary, Visit visit, int late)
    {
        var earlier = Earlier(visit.Day, late);
        return Period.DaysBetween(earlier, visit.Day) <= 4
            && !diary.Of(visit.Customer).Any(other => other.Rep == visit.Rep && other.Day < visit.Day && other.Day >= earlier) ? earlier : visit.Day;
    }

    // A visit that took place within four days on either side would make the skipped one look late.
    private static bool IsSeenNear(VisitDiary diary, RepId rep, CustomerId customer, LocalDate day) =>
        diary.Of(customer).Any(visit => visit.Rep == rep && Math.Abs(Period.DaysBetween(day, visit.Day)) <= 4);

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
