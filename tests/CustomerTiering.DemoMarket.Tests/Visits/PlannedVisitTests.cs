using CustomerTiering.Diary;

namespace CustomerTiering.Demo.Tests.Visits;

/// <summary>Planted in the plan of visits: late ones, missed ones; and where everybody lies.</summary>
public sealed class PlannedVisitTests
{
    private static readonly DemoMarket Market = PlainSums.Market;

    [Fact]
    public void Missed_visits_are_those_of_the_truth()
    {
        var truth = Market.Truth("planned-visits-missed");
        foreach (var habit in Market.Plan.VisitHabits)
        {
            var planned = Market.PlannedVisits.Where(visit => visit.Rep == habit.Rep).ToArray();
            var missed = planned.Count(IsMissed) / (double)(planned.Length - planned.Count(IsMissed));
            var (least, most) = habit.IsNewcomer ? (0.12, truth.Figure("missedToMadeOfNewcomersAtMost")) : (0.035, truth.Figure("missedToMadeOfVeteransAtMost"));
            missed.ShouldBeInRange(least, (double)most + 0.02, habit.Rep.Value);
        }
    }

    [Fact]
    public void Newcomers_miss_their_large_outlets()
    {
        var truth = Market.Truth("newcomers-live-with-small-outlets");
        var levels = new MarketPlanner(Market.Seed).Outlets.ToDictionary(outlet => outlet.Id);
        foreach (var rep in truth.Reps)
        {
            var own = levels.Values.Where(outlet => Market.Reps[outlet.Rep].Id == rep).ToArray();
            var median = own.OrderBy(outlet => outlet.FirstLevel).ElementAt(own.Length / 2).FirstLevel;
            Market.PlannedVisits.Where(visit => visit.Rep == rep && IsMissed(visit)).ShouldAllBe(visit => levels[visit.Customer].FirstLevel > median);
        }
    }

    [Fact]
    public void Some_visits_were_planned_for_an_earlier_day()
    {
        var days = Market.Visits.Visits.Select(visit => (visit.Rep, visit.Customer, visit.Day)).ToHashSet();
        var made = Market.PlannedVisits.Where(visit => !IsMissed(visit)).ToArray();
        var late = made.Count(visit => !days.Contains((visit.Rep, visit.Customer, visit.Day))) / (double)made.Length;
        late.ShouldBeInRange(0.045, (double)Market.Truth("planned-visits-missed").Figure("lateAtMost"));
        Market.PlannedVisits.ShouldAllBe(visit => Market.Calendar.Working.IsWorking(visit.Day) || visit.Day < Market.Calendar.Days.Start);
    }

    [Fact]
    public void Outlets_and_homes_lie_in_their_own_region_and_have_time_outside_their_busy_hours()
    {
        var customers = Market.Customers.Customers.ToDictionary(customer => customer.Id);
        Market.Places.Select(place => place.Customer).ShouldBe(Market.Customers.Customers.Select(customer => customer.Id));
        var regions = Market.Reps.Select(rep => rep.Region).Distinct().ToArray();
        foreach (var place in Market.Places)
        {
            var region = Array.IndexOf(regions, customers[place.Customer].Region);
            place.X.ShouldBeInRange(region % 3 * 60, (region % 3 * 60) + 60);
            place.Y.ShouldBeInRange(region / 3 * 45, (region / 3 * 45) + 45);
            (place.Opens <= place.BusyFrom && place.BusyTo <= place.Closes && place.BusyFrom < place.BusyTo).ShouldBeTrue();
        }

        Market.Homes.Select(home => home.Rep).ShouldBe(Market.Reps.Select(rep => rep.Id));
        Market.Homes.Select(home => (home.X, home.Y)).Distinct().Count().ShouldBe(24);
    }

    [Fact]
    public void Working_calendar_of_the_library_says_the_same_as_the_list_of_holidays()
    {
        for (var day = Market.Calendar.Days.Start; day < new NodaTime.LocalDate(2026, 4, 1); day = day.PlusDays(1))
        {
            Market.Calendar.Working.IsWorking(day).ShouldBe(Market.Calendar.IsWorkingDay(day), day.ToString());
        }

        Market.Calendar.Working.WorkingDays(Market.Calendar.Days).ShouldBe(Enumerable.Range(0, Market.Calendar.Days.Days).Count(day => Market.Calendar.IsWorkingDay(Market.Calendar.Days.Start.PlusDays(day))));
    }

    private static bool IsMissed(PlannedVisit planned) =>
        !Market.Visits.Of(planned.Customer).Any(visit => visit.Rep == planned.Rep && Math.Abs(NodaTime.Period.DaysBetween(planned.Day, visit.Day)) <= 4);
}
