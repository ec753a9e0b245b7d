using CustomerTiering.Routing;

namespace CustomerTiering.Tests.Routing;

/// <summary>The check names each rule that a plan breaks, and the search keeps to what it is told.</summary>
public sealed class RoutingCheckTests
{
    // Four customers on a line, 10 apart, the depot at its start; two days with one vehicle each.
    private static readonly RoutingProblem Line = Build(load: 3, duration: 100, close: 1000);

    [Fact]
    public void A_plan_that_keeps_the_rules_has_no_faults()
    {
        var check = RoutingCheck.Of(Line, [Route(0, 1, 2, 3), Route(1, 4, 1)]);
        check.Faults.ShouldBeEmpty();
        check.Cost.ShouldBe(60 + 80 + 7);
    }

    [Fact]
    public void A_day_that_is_none() => Rules(Line, [Route(0, 1, 2, 3), Route(1, 4, 1), Route(2)]).ShouldBe([RoutingRule.DayExists]);

    [Fact]
    public void A_vehicle_that_is_none_or_drives_twice()
    {
        Rules(Line, [Route(0, 1, 2, 3), new PlannedRoute(1, 1, [4, 1])]).ShouldBe([RoutingRule.VehicleExists]);
        Rules(Line, [Route(0, 1, 2), Route(0, 3), Route(1, 4, 1)]).ShouldBe([RoutingRule.VehicleExists]);
    }

    [Fact]
    public void The_depot_is_no_customer() => Rules(Line, [Route(0, 1, 2, 3), Route(1, 4, 1), new PlannedRoute(1, 0, [0])]).ShouldBe([RoutingRule.VehicleExists, RoutingRule.CustomerExists]);

    [Fact]
    public void A_customer_visited_twice_on_a_day() => Rules(Build(9, 1000, 1000), [Route(0, 1, 2, 3, 2), Route(1, 4, 1)]).ShouldBe([RoutingRule.OnceADay]);

    [Fact]
    public void A_customer_on_days_that_are_no_pattern()
    {
        Rules(Line, [Route(0, 1, 2, 3), Route(1, 4)]).ShouldBe([RoutingRule.Pattern]);
        RoutingCheck.Of(Line, [Route(0, 1, 2, 3), Route(1, 4)]).Faults[0].Place.ShouldBe(1);
    }

    [Fact]
    public void Too_much_load()
    {
        var fault = RoutingCheck.Of(Build(2, 100, 1000), [Route(0, 1, 2, 3), Route(1, 4, 1)]).Faults.ShouldHaveSingleItem();
        (fault.Rule, fault.Day, fault.Value, fault.Limit).ShouldBe((RoutingRule.Load, 0, 3, 2));
    }

    [Fact]
    public void A_route_that_lasts_too_long()
    {
        var fault = RoutingCheck.Of(Build(3, 81, 1000), [Route(0, 1, 2, 3), Route(1, 4, 1)]).Faults.ShouldHaveSingleItem();
        (fault.Rule, fault.Day, fault.Value, fault.Limit).ShouldBe((RoutingRule.Duration, 1, 82, 81));
    }

    [Fact]
    public void A_visit_has_to_end_in_its_window()
    {
        RoutingCheck.Of(Build(3, 100, 71), [Route(0, 1, 2, 3), Route(1, 4, 1)]).Faults.ShouldHaveSingleItem().Rule.ShouldBe(RoutingRule.Window);
        RoutingCheck.Of(Build(3, 100, 72), [Route(0, 1, 2, 3), Route(1, 4, 1)]).Faults.ShouldBeEmpty();
    }

    [Fact]
    public void Waiting_counts_and_is_avoided_by_leaving_late()
    {
        RoutingPlace[] places = [RoutingPlace.Depot, Customer(new TimeWindow(100, 120)), Customer(new TimeWindow(150, 200))];
        var problem = new RoutingProblem(places, [RoutingDay.Of(0, 1)], TravelMatrix.Euclidean([(0, 0), (10, 0), (20, 0)]));
        var timetable = RouteTimetable.Of(problem, Route(0, 1, 2));
        timetable.Departure.ShouldBe(109);
        timetable.Starts.ShouldBe([119, 150]);
        timetable.Duration.ShouldBe(62);
    }

    [Fact]
    public void A_search_that_is_cancelled_answers_with_what_it_has()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var found = RoutingSearch.Find(Line, 1, RoutingPace.Of(1_000_000), stop.Token);
        found.Iterations.ShouldBe(0);
        found.Routes.SelectMany(route => route.Stops).Distinct().Count().ShouldBe(4 - found.Unplaced.Count);
    }

    [Fact]
    public void Days_without_vehicles_leave_everyone_out()
    {
        var problem = new RoutingProblem([RoutingPlace.Depot, Customer(TimeWindow.Always)], [RoutingDay.Of(0, 0)], TravelMatrix.Euclidean([(0, 0), (1, 0)]));
        RoutingSearch.Find(problem, 1, RoutingPace.Of(100), CancellationToken.None).Unplaced.ShouldBe([1]);
    }

    [Fact]
    public void Numbers_that_cannot_be_are_refused()
    {
        Should.Throw<ArgumentException>(() => new DayPattern([1, 1]));
        Should.Throw<ArgumentException>(() => new DayPattern([-1]));
        Should.Throw<ArgumentException>(() => TravelMatrix.Of(2, (_, _) => double.NaN));
        Should.Throw<ArgumentException>(() => new RoutingProblem([Customer(TimeWindow.Always)], [RoutingDay.Of(0, 1)], TravelMatrix.Euclidean([(0, 0)])));
        Should.Throw<ArgumentException>(() => new RoutingProblem([RoutingPlace.Depot with { Load = -1 }], [], TravelMatrix.Euclidean([(0, 0)])));
        Should.Throw<ArgumentOutOfRangeException>(() => RoutingPace.Of(0));
    }

    private static RoutingProblem Build(double load, double duration, double close)
    {
        var day = new RoutingDay(0, 1, load, duration, new TimeWindow(0, close + 10));
        RoutingPlace once = new(1, 1, TimeWindow.Always, [new DayPattern([0]), new DayPattern([1])]);
        RoutingPlace[] places =
        [
            RoutingPlace.Depot,
            once with { Patterns = [new DayPattern([0, 1], 7)] },
            once,
            once,
            once with { Window = new TimeWindow(0, 41) },
        ];
        places[1] = places[1] with { Window = new TimeWindow(0, close) };
        return new RoutingProblem(places, [day, day], TravelMatrix.Euclidean([(0, 0), (10, 0), (20, 0), (30, 0), (40, 0)]));
    }

    private static RoutingPlace Customer(TimeWindow window) => new(1, 1, window, [new DayPattern([0])]);

    private static PlannedRoute Route(int day, params int[] stops) => new(day, 0, stops);

    private static IEnumerable<RoutingRule> Rules(RoutingProblem problem, IReadOnlyList<PlannedRoute> routes) => RoutingCheck.Of(problem, routes).Faults.Select(fault => fault.Rule);
}
