using CustomerTiering.Calendars;
using CustomerTiering.Planning;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.Planning;

/// <summary>What calendars, frequencies and promises mean for the days and hours of a plan.</summary>
public class CalendarLaws
{
    private static readonly PlanSettings Short = PlanSettings.Default with { Iterations = 300 };

    [Fact]
    public void Once_a_week_is_five_visits_in_a_month_of_five_weeks_and_four_a_month_hardly_more_than_four()
    {
        var policy = SmallMarket.Policy(
            SmallMarket.Every(SmallMarket.A, 7, 1, 1, 4, 12, 30, 9000) with { ErrorPerDay = 50 },
            new VisitRule(SmallMarket.B, new Cadence(4, CadenceUnit.Month) { EarlyDays = 1, LateDays = 1, MinimumGapDays = 4, MaximumGapDays = 12 }, 30) { ErrorPerDay = 50, MissedValue = 9000 });

        // March 2026 from its first Monday: 5 weeks; 13 weeks hold 13 visits once a week, and 11.96 at four a month.
        var customers = new[] { SmallMarket.Customer(1, SmallMarket.A, 3) with { Visited = [SmallMarket.Monday.PlusDays(-7)] }, SmallMarket.Customer(2, SmallMarket.B, 3) with { Visited = [SmallMarket.Monday.PlusDays(-7)] } };
        PlanRequest Weeks(int weeks) => PlanRequest.Of(policy, SmallMarket.Weeks(weeks), customers, [SmallMarket.Rep() with { Calendar = WorkingCalendar.Of(WorkingWeek.EveryDay) }]);
        VisitPlanner.Plan(Weeks(5), Short).DaysOf(SmallMarket.Id(1)).Count.ShouldBe(5);
        var quarter = VisitPlanner.Plan(Weeks(13), Short);
        quarter.DaysOf(SmallMarket.Id(1)).Count.ShouldBe(13);
        quarter.DaysOf(SmallMarket.Id(2)).Count.ShouldBe(12);
    }

    [Property(MaxTest = 15)]
    public void On_half_days_the_rep_is_out_only_in_that_half(int seed)
    {
        var chance = new Random(seed);
        var calendar = SmallMarket.Weekdays.With(SmallMarket.Monday.PlusDays(1), DayHalves.Morning).With(SmallMarket.Monday.PlusDays(3), DayHalves.Afternoon).With(SmallMarket.Monday.PlusDays(12), DayHalves.Morning);
        var customers = Enumerable.Range(1, 18).Select(number => SmallMarket.Customer(number, SmallMarket.A, chance.Next(-10, 10), chance.Next(-10, 10)));
        var plan = VisitPlanner.Plan(PlanRequest.Of(VisitPolicy.Default, SmallMarket.Weeks(2), customers, [SmallMarket.Rep() with { Calendar = calendar }]), Short with { Iterations = 80 });
        PlanCheck.Of(plan).IsSound.ShouldBeTrue();
        foreach (var day in plan.Days)
        {
            // 08:30 to 16:30, parted at 12:30.
            var halves = calendar.Of(day.Day);
            day.LeavesAt.ShouldBeGreaterThanOrEqualTo(halves == DayHalves.Afternoon ? 750 : 510);
            day.BackAt.ShouldBeLessThanOrEqualTo(halves == DayHalves.Morning ? 750 : 990);
        }

        plan.Days.ShouldContain(day => calendar.Of(day.Day) == DayHalves.Morning);
    }

    [Property(MaxTest = 15)]
    public void Appointments_stand_to_the_minute_and_one_with_a_customer_is_a_visit(int seed)
    {
        var chance = new Random(seed);
        var (first, second) = (SmallMarket.Monday.PlusDays(chance.Next(5)), SmallMarket.Monday.PlusDays(7 + chance.Next(5)));
        var hours = new HourRange(600 + (15 * chance.Next(8)), 780);
        var customers = Enumerable.Range(1, 14).Select(number => SmallMarket.Customer(number, SmallMarket.A, chance.Next(-6, 6), chance.Next(-6, 6)) with { Visited = [SmallMarket.Monday.PlusDays(-5)] }).ToArray();
        var request = PlanRequest.Of(VisitPolicy.Default, SmallMarket.Weeks(2), customers, [SmallMarket.Rep()]) with
        {
            Appointments = [new FixedAppointment(new("R-1"), first, hours) { Title = "meeting" }, new FixedAppointment(new("R-1"), second, hours) { Customer = SmallMarket.Id(1), At = [customers[0].At] }],
        };
        var plan = VisitPlanner.Plan(request, Short with { Iterations = 80 });
        PlanCheck.Of(plan).IsSound.ShouldBeTrue();
        plan.Entries.Count(entry => entry.Day == first && entry.Hours == hours && entry.Customer.IsNone).ShouldBe(1);
        plan.Entries.Count(entry => entry.Day == second && entry.Hours == hours && entry.Customer == SmallMarket.Id(1)).ShouldBe(1);

        // The booked visit keeps the others at the minimum gap.
        plan.DaysOf(SmallMarket.Id(1)).Where(day => day != second).ShouldAllBe(day => Math.Abs(Period.DaysBetween(day, second)) >= 4);
    }

    [Property(MaxTest = 15)]
    public void On_days_without_visits_there_are_none_and_elsewhere_the_cadence_goes_on(int seed)
    {
        var chance = new Random(seed);
        var closed = new DayRange(SmallMarket.Monday.PlusDays(7 + chance.Next(3)), SmallMarket.Monday.PlusDays(11));
        var customers = Enumerable.Range(1, 8).Select(number => SmallMarket.Customer(number, SmallMarket.A, chance.Next(-6, 6), chance.Next(-6, 6)) with
        {
            Visited = [SmallMarket.Monday.PlusDays(-3)],
            Hours = new VisitingHours { DoNotVisit = [closed] },
        });
        var plan = VisitPlanner.Plan(PlanRequest.Of(VisitPolicy.Default, SmallMarket.Weeks(4), customers, [SmallMarket.Rep()]), Short with { Iterations = 80 });
        plan.Days.ShouldAllBe(day => !closed.Contains(day.Day));
        plan.Unplaced.ShouldBeEmpty();
        plan.Figures.CoreMissed.ShouldBeEmpty();
    }
}
