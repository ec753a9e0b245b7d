using System.Globalization;
using CustomerTiering.Planning;
using NodaTime;

namespace CustomerTiering.Tests.Planning;

/// <summary>Markets in which a plan that keeps everything is known, because it was planted.</summary>
public class PlantedMarketTests
{
    private static readonly PlanSettings Settings = PlanSettings.Default with { Iterations = 1500 };

    // Each day of two weeks has its own village; every day of a village fills the working day but for a few minutes.
    internal static PlanRequest Planted(int dailyMinutes, OverCapacity over = OverCapacity.DropLowestValue)
    {
        var policy = SmallMarket.Policy(
            over,
            SmallMarket.Every(SmallMarket.A, 7, 1, 1, 4, 10, 60, 90_000) with { ErrorPerDay = 60 },
            SmallMarket.Every(SmallMarket.B, 14, 2, 2, 7, 19, 45, 3000) with { ErrorPerDay = 30 },
            SmallMarket.Every(SmallMarket.C, 28, 5, 5, 14, 40, 30, 300) with { ErrorPerDay = 15 });
        var customers = new List<PlanCustomer>();
        for (var weekday = 0; weekday < 5; weekday++)
        {
            var (north, east) = (12 * Math.Sin(weekday * 1.25), 12 * Math.Cos(weekday * 1.25));
            void Add(CustomerTiering.Tiering.TierName tier, int last) => customers.Add(
                SmallMarket.Customer(customers.Count + 1, tier, north + (0.1 * (customers.Count % 4)), east) with { Visited = [SmallMarket.Monday.PlusDays(weekday - last)], IsCore = tier == SmallMarket.A });
            Add(SmallMarket.A, 7);
            Add(SmallMarket.A, 7);
            Add(SmallMarket.B, 7);
            Add(SmallMarket.B, 14);
            for (var week = 1; week <= 4; week++)
            {
                Add(SmallMarket.C, 7 * week);
            }
        }

        return PlanRequest.Of(policy, SmallMarket.Weeks(8), customers, [SmallMarket.Rep() with { DailyMinutes = dailyMinutes }]);
    }

    [Fact]
    public void With_time_enough_the_cadence_is_fully_met_the_gaps_are_regular_and_the_days_even()
    {
        var plan = VisitPlanner.Plan(Planted(300), PlanSettings.Default);
        PlanCheck.Of(plan).Findings.ShouldBeEmpty();
        plan.Unplaced.ShouldBeEmpty();
        plan.Figures.CadenceMet.ShouldBe(1);
        plan.Figures.CoreMissed.ShouldBeEmpty();
        plan.Figures.DayDeviation.ShouldBeLessThan(0.06);
        foreach (var customer in plan.Request.Customers.Where(customer => customer.Tier == SmallMarket.A))
        {
            var days = plan.DaysOf(customer.Customer);
            days.Zip(days.Skip(1), (one, next) => Period.DaysBetween(one, next)).ShouldAllBe(gap => gap >= 6 && gap <= 8);
        }
    }

    [Fact]
    public void With_time_cut_the_drops_go_by_tier_from_below_each_with_its_reason()
    {
        var plan = VisitPlanner.Plan(Planted(240), Settings);
        PlanCheck.Of(plan).IsSound.ShouldBeTrue();
        var dropped = plan.Unplaced.CountBy(visit => visit.Tier).ToDictionary();
        dropped.GetValueOrDefault(SmallMarket.C).ShouldBeGreaterThan(0);
        plan.Unplaced.Where(visit => visit.Tier == SmallMarket.A).Select(visit => visit.Explain(CultureInfo.InvariantCulture)).ShouldBeEmpty();
        var visitsOfC = plan.Figures.Tiers[2].Visits;
        (dropped.GetValueOrDefault(SmallMarket.B) == 0 || visitsOfC <= 4).ShouldBeTrue("B is dropped only where hardly a C is left");
        plan.Unplaced.ShouldAllBe(visit => visit.Blocked.Count > 0 && visit.Explain(CultureInfo.InvariantCulture).Length > 0);
        plan.Unplaced.ShouldAllBe(visit => visit.Blocked.Any(blocked => blocked.Rule == PlanRule.DayFull || blocked.Rule == PlanRule.NotWorth));
        plan.Loads[0].ShortMinutes.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Stretching_serves_everybody_at_longer_intervals_in_the_same_ratio()
    {
        var dropped = VisitPlanner.Plan(Planted(200), Settings);
        var plan = VisitPlanner.Plan(Planted(200, OverCapacity.StretchIntervals), Settings);
        var factor = plan.Loads[0].Stretch;
        factor.ShouldBeGreaterThan(1);
        dropped.Loads[0].Stretch.ShouldBe(1);
        plan.Figures.Tiers[2].Visits.ShouldBeGreaterThan(dropped.Figures.Tiers[2].Visits);
        foreach (var tier in plan.Figures.Tiers)
        {
            // Visits per customer in eight weeks, against the interval stretched.
            var days = plan.Request.Policy.RuleOf(tier.Tier).Cadence.IntervalDays * factor;
            (tier.Visits / (double)tier.Customers).ShouldBeInRange((56 / days) - 1, (56 / days) + 1);
        }
    }

    [Fact]
    public void The_last_visit_before_the_plan_counts_for_the_first_gap()
    {
        var request = Planted(300);
        var early = VisitPlanner.Plan(request.WithCustomers([request.Customers[0] with { Visited = [SmallMarket.Monday.PlusDays(-1)] }]), Settings);
        var late = VisitPlanner.Plan(request.WithCustomers([request.Customers[0] with { Visited = [SmallMarket.Monday.PlusDays(-6)] }]), Settings);
        Period.DaysBetween(SmallMarket.Monday.PlusDays(-1), early.DaysOf(request.Customers[0].Customer)[0]).ShouldBeInRange(6, 8);
        Period.DaysBetween(SmallMarket.Monday.PlusDays(-6), late.DaysOf(request.Customers[0].Customer)[0]).ShouldBeInRange(6, 8);
    }

    [Fact]
    public void A_night_away_is_spent_where_the_way_home_costs_more()
    {
        var policy = SmallMarket.Policy(SmallMarket.Every(SmallMarket.A, 14, 3, 3, 5, 16, 120, 9000));
        var far = Enumerable.Range(1, 6).Select(number => SmallMarket.Customer(number, SmallMarket.A, 140, number) with { Visited = [SmallMarket.Monday.PlusDays(-12)] });
        var inn = new Lodging("inn", new Place(30.5 + (140 / 111.0), 104.0));
        var request = PlanRequest.Of(policy, SmallMarket.Weeks(1), far, [SmallMarket.Rep() with { DailyMinutes = 900 }]);
        var away = request.WithReps([request.Reps[0] with { Lodgings = [inn] }]);
        var (home, slept) = (VisitPlanner.Plan(request, Settings), VisitPlanner.Plan(away, Settings));
        slept.Days.ShouldContain(day => day.SleepsAt == "inn");
        slept.Cost.Total.ShouldBeLessThan(home.Cost.Total);
        PlanCheck.Of(slept).IsSound.ShouldBeTrue();
    }
}
