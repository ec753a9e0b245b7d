using CustomerTiering.Planning;
using CustomerTiering.Planning.Search;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Planning;

public class PlanBoundTests
{
    private static readonly PlanSettings Short = PlanSettings.Default with { Iterations = 150 };

    [Property(MaxTest = 30)]
    public void No_plan_costs_less_than_the_bound_or_leaves_less_unmet(int seed)
    {
        var plan = VisitPlanner.Plan(SmallMarket.Drawn(seed), Short);
        var bound = PlanBound.Of(plan);
        bound.Cost.ShouldBeLessThanOrEqualTo(plan.Cost.Total + 0.01);
        bound.Unmet.ShouldBeLessThanOrEqualTo(plan.Cost.Missed + plan.Cost.Needs + 0.01);
        bound.Unmet.ShouldBeLessThanOrEqualTo(bound.Asked + 0.01);
        PlanBound.Of(plan, threads: 2).ShouldBe(bound);
    }

    [Property(MaxTest = 12)]
    public void The_bound_lies_below_the_optimum_of_cases_small_enough_to_try_every_plan(int seed)
    {
        var rep = SmallOptimumTests.Case(SmallOptimumTests.Tiny(seed, 110 + (int)((uint)seed % 60)));
        var best = SmallOptimumTests.Exhaustive(rep);
        new RelaxedDays(rep.Problem, missedOnly: false).Bound(best, 60).ShouldBeLessThanOrEqualTo(best + 1);
        new RelaxedRoutes(rep.Problem).Bound(best * 2, 60, (uint)seed % 11 / 10.0).ShouldBeLessThanOrEqualTo(best + 1);
    }

    [Fact]
    public void In_two_weeks_of_four_customers_the_optimum_lies_between_plan_and_bound_and_near_to_both()
    {
        var (best, found, bound) = (0L, 0L, 0.0);
        for (var seed = 1; seed <= 4; seed++)
        {
            var rep = LeastPlan.Fortnight(seed, customers: 4);
            var plan = VisitPlanner.Search(rep, PlanSettings.Default, 3000, null, CancellationToken.None);
            var least = new LeastPlan(rep.Problem).Cost(plan, out var share);
            var below = new RelaxedRoutes(rep.Problem).Bound(plan.Cost, 60, share);
            plan.Cost.ShouldBeGreaterThanOrEqualTo(least);
            below.ShouldBeLessThanOrEqualTo(least + 1);
            (best, found, bound) = (best + least, found + plan.Cost, bound + below);
        }

        (found / (double)best).ShouldBeLessThan(1.01);
        (bound / best).ShouldBeGreaterThan(0.7);
    }

    [Fact]
    public void Where_visits_cannot_all_be_made_the_bound_says_how_much_is_lost_at_least()
    {
        // Five visits of an hour a day do not go into four: at least one of 9,000 minutes is missing each day.
        var policy = SmallMarket.Policy(SmallMarket.Every(SmallMarket.A, 1, 0, 0, 1, 1, 60, 9000));
        var customers = Enumerable.Range(1, 5).Select(number => SmallMarket.Customer(number, SmallMarket.A) with { Visited = [SmallMarket.Monday.PlusDays(-1)] });
        var request = PlanRequest.Of(policy, new(SmallMarket.Monday, SmallMarket.Monday.PlusDays(5)), customers, [SmallMarket.Rep() with { DailyMinutes = 240 }]);
        var bound = PlanBound.Of(VisitPlanner.Plan(request, Short), rounds: 200);
        bound.Unmet.ShouldBeInRange(5 * 9000 * 0.98, 5 * 9000);
        bound.Asked.ShouldBe(25 * 9000);
    }

    [Fact]
    public void A_market_with_a_plan_that_keeps_everything_has_a_bound_of_nothing_unmet()
    {
        var plan = VisitPlanner.Plan(PlantedMarketTests.Planted(300), Short);
        var bound = PlanBound.Of(plan, rounds: 6);
        bound.Unmet.ShouldBe(0, 0.01);
        bound.Cost.ShouldBeGreaterThan(0);
    }
}
