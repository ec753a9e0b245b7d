using System.Globalization;
using CustomerTiering.Planning;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Planning;

public class CapacityConflictTests
{
    private static readonly PlanSettings Settings = PlanSettings.Default with { Iterations = 400 };

    [Fact]
    public void Five_visits_of_an_hour_a_day_do_not_go_into_four_hours()
    {
        // All must be seen on each of five days: 300 minutes of 240.
        var policy = SmallMarket.Policy(SmallMarket.Every(SmallMarket.A, 1, 0, 0, 1, 1, 60, 9000));
        var customers = Enumerable.Range(1, 5).Select(number => SmallMarket.Customer(number, SmallMarket.A) with { Visited = [SmallMarket.Monday.PlusDays(-1)] });
        var request = PlanRequest.Of(policy, new(SmallMarket.Monday, SmallMarket.Monday.PlusDays(5)), customers, [SmallMarket.Rep() with { DailyMinutes = 240 }]);
        var plan = VisitPlanner.Plan(request, Settings);
        plan.Unplaced.Count.ShouldBe(5);
        var conflict = CapacityConflicts.Find(plan, Settings).ShouldHaveSingleItem();
        conflict.Customers.Count.ShouldBe(5);
        conflict.ShortMinutes.ShouldBeGreaterThanOrEqualTo(60);
        conflict.Repairs.OfType<PlanRepair.AddTime>().ShouldHaveSingleItem().MinutesPerDay.ShouldBe(60);
        conflict.Repairs.OfType<PlanRepair.Drop>().ShouldHaveSingleItem();
        conflict.Repairs.OfType<PlanRepair.Stretch>().ShouldHaveSingleItem().Factor.ShouldBeGreaterThan(1);
        conflict.Explain(CultureInfo.GetCultureInfo("zh-Hans")).ShouldContain("R-1");
    }

    [Property(MaxTest = 12)]
    public void Every_conflict_is_really_one_and_really_smallest(int seed)
    {
        var chance = new Random(seed);
        var policy = SmallMarket.Policy(SmallMarket.Every(SmallMarket.A, 2, 1, 0, 1, 2, 60, 9000), SmallMarket.Every(SmallMarket.B, 4, 1, 0, 2, 4, 45, 2400));
        var customers = Enumerable.Range(1, 8).Select(number => SmallMarket.Customer(number, chance.Next(2) == 0 ? SmallMarket.A : SmallMarket.B, chance.Next(-5, 5), chance.Next(-5, 5)) with
        {
            Visited = [SmallMarket.Monday.PlusDays(-1)],
        });
        var request = PlanRequest.Of(policy, new(SmallMarket.Monday, SmallMarket.Monday.PlusDays(5)), customers, [SmallMarket.Rep() with { DailyMinutes = 150 + chance.Next(150) }]);
        foreach (var conflict in CapacityConflicts.Find(VisitPlanner.Plan(request, Settings), Settings))
        {
            var set = request.Customers.Where(customer => conflict.Customers.Contains(customer.Customer)).ToArray();
            MissesSomebody(request.WithCustomers(set)).ShouldBeTrue("a longer search serves them all");
            foreach (var left in set)
            {
                MissesSomebody(request.WithCustomers(set.Where(customer => customer != left))).ShouldBeFalse("without any one the others are served");
            }

            foreach (var repair in conflict.Repairs)
            {
                var repaired = repair.Match(
                    drop => request.WithCustomers(set.Where(customer => customer.Customer != drop.Customer)),
                    stretch => request.WithCustomers(set),
                    time => request.WithCustomers(set).WithReps([request.Reps[0] with { DailyMinutes = request.Reps[0].DailyMinutes + time.MinutesPerDay }]));
                (repair is PlanRepair.Stretch || !MissesSomebody(repaired)).ShouldBeTrue();
            }
        }
    }

    private static bool MissesSomebody(PlanRequest request) =>
        PlanCheck.Of(VisitPlanner.Plan(request, PlanSettings.Default with { Iterations = 2000 })).Missing.Count > 0;
}
