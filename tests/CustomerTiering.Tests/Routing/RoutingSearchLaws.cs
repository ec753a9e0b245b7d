using CustomerTiering.Routing;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Routing;

/// <summary>What holds for the answer to any routing problem.</summary>
public sealed class RoutingSearchLaws
{
    private const int Trials = 4000;

    [Property(MaxTest = 60)]
    public void Small_problems_are_solved_to_the_optimum_by_the_best_of_four_searches(int seed)
    {
        var problem = SmallRouting.Of(seed);
        var least = EveryPlan.LeastCost(problem);
        var found = Best(problem);
        found.IsComplete.ShouldBe(double.IsFinite(least));
        if (found.IsComplete)
        {
            found.Cost.ShouldBe(least, 1e-5);
        }
    }

    [Property(MaxTest = 60)]
    public void The_check_accepts_every_plan_but_for_those_left_out(int seed)
    {
        var problem = SmallRouting.Of(seed);
        var found = Find(problem, 2);
        var check = RoutingCheck.Of(problem, found.Routes);
        check.Faults.ShouldAllBe(fault => fault.Rule == RoutingRule.Pattern && found.Unplaced.Contains(fault.Place));
        check.IsFeasible.ShouldBe(found.IsComplete || found.Unplaced.All(place => problem.Places[place].Patterns.Any(pattern => pattern.Days.Count == 0)));
        if (found.IsComplete)
        {
            check.Cost.ShouldBe(found.Cost, 1e-9);
        }
    }

    [Property(MaxTest = 30)]
    public void The_same_seed_gives_the_same_plan(int seed, ulong chance)
    {
        var problem = SmallRouting.Of(seed);
        Text(Find(problem, chance)).ShouldBe(Text(Find(SmallRouting.Of(seed), chance)));
    }

    [Property(MaxTest = 40)]
    public void More_load_never_makes_the_optimum_worse(int seed)
    {
        var (before, after) = (Best(SmallRouting.Of(seed)), Best(SmallRouting.Of(seed, moreLoad: 3)));
        after.Unplaced.Count.ShouldBeLessThanOrEqualTo(before.Unplaced.Count);
        if (before.IsComplete)
        {
            after.Cost.ShouldBeLessThanOrEqualTo(before.Cost + 1e-6);
        }
    }

    [Property(MaxTest = 100)]
    public void No_departure_makes_a_route_shorter_than_its_timetable(int seed)
    {
        var problem = SmallRouting.Of(seed);
        int[] stops = [.. Enumerable.Range(1, problem.Places.Count - 1)];
        var timetable = RouteTimetable.Of(problem, new PlannedRoute(0, 0, stops));
        var slow = EveryPlan.Duration(problem, problem.Days[0], stops);
        (timetable.LatePlace >= 0).ShouldBe(double.IsInfinity(slow));
        if (timetable.LatePlace < 0)
        {
            timetable.Duration.ShouldBe(slow, 1e-6);
        }
    }

    [Property(MaxTest = 20)]
    public void A_longer_search_is_never_worse_than_its_own_start(int seed)
    {
        var heard = new List<RoutingProgress>();
        var found = RoutingSearch.Find(SmallRouting.Of(seed), 1, RoutingPace.Of(Trials), new Heard(heard), CancellationToken.None);
        heard.ShouldNotBeEmpty();
        heard.Zip(heard.Skip(1)).ShouldAllBe(pair => pair.Second.Unplaced < pair.First.Unplaced || pair.Second.Cost <= pair.First.Cost);
        found.Unplaced.Count.ShouldBeLessThanOrEqualTo(heard[0].Unplaced);
    }

    // Four searches, since each single one may end in a plan that no one trial improves.
    private static RoutingSolution Best(RoutingProblem problem) =>
        Enumerable.Range(1, 4).Select(chance => Find(problem, (ulong)chance)).OrderBy(plan => plan.Unplaced.Count).ThenBy(plan => plan.Cost).First();

    private static RoutingSolution Find(RoutingProblem problem, ulong seed) => RoutingSearch.Find(problem, seed, RoutingPace.Of(Trials), CancellationToken.None);

    private static string Text(RoutingSolution solution) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{solution.Cost:R} {string.Join(';', solution.Routes.Select(route => $"{route.Day} {route.Vehicle}: {string.Join(' ', route.Stops)}"))}");

    private sealed class Heard(List<RoutingProgress> reports) : IProgress<RoutingProgress>
    {
        public void Report(RoutingProgress value) => reports.Add(value);
    }
}
