using CustomerTiering.Routing;

namespace CustomerTiering.Tests.Routing;

/// <summary>The least cost of a small problem, by trying every choice of patterns, every split into routes and every order. Slow and obvious.</summary>
internal static class EveryPlan
{
    /// <summary>The least cost; infinite where no plan keeps all rules.</summary>
    public static double LeastCost(RoutingProblem problem)
    {
        var dayCosts = problem.Days.Select(day => DayCosts(problem, day)).ToList();
        return Choose(problem, dayCosts, 1, new int[problem.Days.Count]);
    }

    /// <summary>The shortest duration of a route, by leaving at every moment that could matter; infinite where a window cannot be kept.</summary>
    public static double Duration(RoutingProblem problem, RoutingDay day, IReadOnlyList<int> stops)
    {
        // Leaving so that some visit starts just as its window opens, or just as it has to end; or as early as can be.
        var moments = new List<double> { double.IsFinite(day.Window.Open) ? day.Window.Open : -1000 };
        var (at, offset) = (day.Depot, 0.0);
        foreach (var stop in stops)
        {
            offset += problem.Travel[at, stop];
            var place = problem.Places[stop];
            moments.Add(place.Window.Open - offset);
            moments.Add(place.Window.Close - place.Service - offset);
            offset += place.Service;
            at = stop;
        }

        return moments.Where(double.IsFinite).Min(moment => DurationFrom(problem, day, stops, moment));
    }

    private static double DurationFrom(RoutingProblem problem, RoutingDay day, IReadOnlyList<int> stops, double departure)
    {
        var (at, now) = (day.Depot, departure);
        foreach (var stop in stops)
        {
            var place = problem.Places[stop];
            now = Math.Max(now + problem.Travel[at, stop], place.Window.Open);
            if (!place.Window.Holds(now, place.Service))
            {
                return double.PositiveInfinity;
            }

            now += place.Service;
            at = stop;
        }

        now += problem.Travel[at, day.Depot];
        return departure >= day.Window.Open - 1e-6 && now <= day.Window.Close + 1e-6 ? now - departure : double.PositiveInfinity;
    }

    private static double Choose(RoutingProblem problem, List<double[]> dayCosts, int place, int[] visited)
    {
        if (place == problem.Places.Count)
        {
            return visited.Select((set, day) => dayCosts[day][set]).Sum();
        }

        var least = double.PositiveInfinity;
        foreach (var pattern in problem.Places[place].Patterns)
        {
            foreach (var day in pattern.Days)
            {
                visited[day] |= 1 << place;
            }

            least = Math.Min(least, pattern.Cost + Choose(problem, dayCosts, place + 1, visited));
            foreach (var day in pattern.Days)
            {
                visited[day] &= ~(1 << place);
            }
        }

        return least;
    }

    // For every set of customers the least travel of a day that visits them all.
    private static double[] DayCosts(RoutingProblem problem, RoutingDay day)
    {
        var sets = 1 << problem.Places.Count;
        var single = new double[sets];
        for (var set = 2; set < sets; set += 2)
        {
            single[set] = Orders([], [.. Enumerable.Range(0, problem.Places.Count).Where(place => (set >> place & 1) == 1)]).Min(stops => RouteCost(problem, day, stops));
        }

        var split = (double[])single.Clone();
        for (var vehicle = 1; vehicle < day.Vehicles; vehicle++)
        {
            var before = (double[])split.Clone();
            for (var set = 0; set < sets; set += 2)
            {
                for (var part = set; part > 0; part = (part - 1) & set)
                {
                    split[set] = Math.Min(split[set], before[set & ~part] + single[part]);
                }
            }
        }

        return split;
    }

    private static double RouteCost(RoutingProblem problem, RoutingDay day, IReadOnlyList<int> stops) =>
        stops.Sum(stop => problem.Places[stop].Load) <= day.MaxLoad && Duration(problem, day, stops) is var duration && double.IsFinite(duration) && duration <= day.MaxDuration + 1e-6
            ? RoutingCheck.TravelOf(problem, new PlannedRoute(problem.Days.ToList().IndexOf(day), 0, stops))
            : double.PositiveInfinity;

    private static IEnumerable<IReadOnlyList<int>> Orders(IReadOnlyList<int> done, IReadOnlyList<int> left) => left.Count == 0
        ? [done]
        : left.SelectMany(next => Orders([.. done, next], [.. left.Where(other => other != next)]));
}
