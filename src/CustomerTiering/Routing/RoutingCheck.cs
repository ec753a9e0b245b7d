namespace CustomerTiering.Routing;

/// <summary>Reckons everything about a plan from the problem alone, and names every rule that it breaks. It shares no code with the search.</summary>
public static class RoutingCheck
{
    /// <summary>What sums may be off by rounding, in the unit of the travel times or loads.</summary>
    public const double Rounding = 1e-6;

    /// <summary>Checks a plan, also one made or changed by hand. O(visits + customers · patterns).</summary>
    public static RoutingCheckResult Of(RoutingProblem problem, IReadOnlyList<PlannedRoute> routes)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(routes);
        var faults = new List<RoutingFault>();
        var visited = new SortedSet<int>[problem.Places.Count];
        var driven = new HashSet<(int Day, int Vehicle)>();
        var cost = 0.0;
        foreach (var route in routes.OrderBy(route => route.Day).ThenBy(route => route.Vehicle))
        {
            if ((uint)route.Day >= (uint)problem.Days.Count)
            {
                faults.Add(new RoutingFault(RoutingRule.DayExists, route.Day, route.Vehicle, -1, route.Day, problem.Days.Count - 1));
                continue;
            }

            if ((uint)route.Vehicle >= (uint)problem.Days[route.Day].Vehicles || !driven.Add((route.Day, route.Vehicle)))
            {
                faults.Add(new RoutingFault(RoutingRule.VehicleExists, route.Day, route.Vehicle, -1, route.Vehicle, problem.Days[route.Day].Vehicles - 1));
            }

            if (Visits(problem, route, visited, faults))
            {
                cost += TravelOf(problem, route);
                CheckRoute(problem, route, faults);
            }
        }

        return new RoutingCheckResult(cost + PatternCost(problem, visited, faults), faults);
    }

    /// <summary>The travel of a route, from its depot and back to it; 0 for a route without stops.</summary>
    public static double TravelOf(RoutingProblem problem, PlannedRoute route)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(route);
        if (route.Stops.Count == 0)
        {
            return 0;
        }

        var (at, sum) = (problem.Days[route.Day].Depot, 0.0);
        foreach (var stop in route.Stops)
        {
            sum += problem.Travel[at, stop];
            at = stop;
        }

        return sum + problem.Travel[at, problem.Days[route.Day].Depot];
    }

    private static bool Visits(RoutingProblem problem, PlannedRoute route, SortedSet<int>[] visited, List<RoutingFault> faults)
    {
        var known = true;
        foreach (var stop in route.Stops)
        {
            if ((uint)stop >= (uint)problem.Places.Count || !problem.Places[stop].IsCustomer)
            {
                faults.Add(new RoutingFault(RoutingRule.CustomerExists, route.Day, route.Vehicle, stop, stop, problem.Places.Count - 1));
                known = false;
            }
            else if (!(visited[stop] ??= []).Add(route.Day))
            {
                faults.Add(new RoutingFault(RoutingRule.OnceADay, route.Day, route.Vehicle, stop, 2, 1));
            }
        }

        return known;
    }

    private static void CheckRoute(RoutingProblem problem, PlannedRoute route, List<RoutingFault> faults)
    {
        var day = problem.Days[route.Day];
        var load = route.Stops.Sum(stop => problem.Places[stop].Load);
        if (load > day.MaxLoad + Rounding)
        {
            faults.Add(new RoutingFault(RoutingRule.Load, route.Day, route.Vehicle, -1, load, day.MaxLoad));
        }

        var timetable = RouteTimetable.Of(problem, route);
        if (timetable.LatePlace >= 0)
        {
            faults.Add(new RoutingFault(RoutingRule.Window, route.Day, route.Vehicle, timetable.LatePlace, timetable.LateEnd, timetable.LateClose));
        }
        else if (timetable.Duration > day.MaxDuration + Rounding)
        {
            faults.Add(new RoutingFault(RoutingRule.Duration, route.Day, route.Vehicle, -1, timetable.Duration, day.MaxDuration));
        }
    }

    private static double PatternCost(RoutingProblem problem, SortedSet<int>[] visited, List<RoutingFault> faults)
    {
        var cost = 0.0;
        for (var place = 0; place < problem.Places.Count; place++)
        {
            if (!problem.Places[place].IsCustomer)
            {
                continue;
            }

            IReadOnlyCollection<int> days = visited[place] is { } some ? some : [];
            var kept = problem.Places[place].Patterns.Where(pattern => pattern.Days.SequenceEqual(days)).ToList();
            if (kept.Count > 0)
            {
                cost += kept.Min(pattern => pattern.Cost);
            }
            else
            {
                faults.Add(new RoutingFault(RoutingRule.Pattern, -1, -1, place, days.Count, problem.Places[place].Patterns[0].Days.Count));
            }
        }

        return cost;
    }
}
