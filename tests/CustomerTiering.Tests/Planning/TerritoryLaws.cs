using CustomerTiering.Planning;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Planning;

/// <summary>Customers without a rep are shared among the reps.</summary>
public class TerritoryLaws
{
    private static readonly PlanSettings Short = PlanSettings.Default with { Iterations = 60 };

    [Property(MaxTest = 10)]
    public void Work_is_shared_out_more_evenly_than_by_the_nearest_home_and_serves_more(int seed)
    {
        // Nearly everybody lives beside the first of two reps.
        var chance = new Random(seed);
        var reps = new[] { SmallMarket.Rep(1), SmallMarket.Rep(2) with { Home = new Place(30.5, 104.1) } };
        var customers = Enumerable.Range(1, 40).Select(number => SmallMarket.Customer(number, SmallMarket.A, chance.Next(-4, 4), chance.Next(-8, 2)) with { Visited = [SmallMarket.Monday.PlusDays(-1 - chance.Next(6))] }).ToArray();
        var open = PlanRequest.Of(VisitPolicy.Default, SmallMarket.Weeks(3), customers.Select(customer => customer with { Rep = default }), reps);
        var nearest = open.WithCustomers(customers.Select(customer => customer with
        {
            Rep = reps.MinBy(rep => (open.Travel.Minutes(rep.Home, customer.At), rep.Rep.Value))!.Rep,
        }));
        var (shared, near) = (VisitPlanner.Plan(open, Short), VisitPlanner.Plan(nearest, Short));
        PlanCheck.Of(shared).IsSound.ShouldBeTrue();
        shared.Figures.RepDeviation.ShouldBeLessThan(near.Figures.RepDeviation);
        shared.Cost.Missed.ShouldBeLessThanOrEqualTo(near.Cost.Missed);
        shared.Figures.RepDeviation.ShouldBeLessThan(0.15);
    }

    [Property(MaxTest = 10)]
    public void Making_a_plan_anew_gives_nobody_to_another_rep(int seed)
    {
        var drawn = SmallMarket.Drawn(seed, weeks: 3, reps: 3);
        var request = drawn.WithCustomers(drawn.Customers.Select(customer => customer with { Rep = default }));
        var plan = VisitPlanner.Plan(request, Short);
        var absent = new PlanChange.Absent(request.Reps[0].Rep, new CustomerTiering.Calendars.Absence(new(SmallMarket.Monday.PlusDays(7), SmallMarket.Monday.PlusDays(14))));
        var anew = Replanner.Replan(plan, [absent], new ReplanSettings(SmallMarket.Monday.PlusDays(2)) { Search = Short }).Plan;
        var before = plan.Entries.Where(entry => !entry.Customer.IsNone).ToLookup(entry => entry.Customer, entry => entry.Rep);
        foreach (var entry in anew.Entries.Where(entry => before.Contains(entry.Customer)))
        {
            before[entry.Customer].ShouldContain(entry.Rep);
        }
    }
}
