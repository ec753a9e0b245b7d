namespace CustomerTiering.Routing;

/// <summary>The best plan so far: fewest customers without a place, then least cost.</summary>
internal sealed class Incumbent(RoutingData data)
{
    private readonly int[] stops = new int[data.Routes * data.Stride];
    private readonly int[] lengths = new int[data.Routes];
    private readonly int[] patterns = new int[data.Places];

    public int Unplaced { get; private set; } = int.MaxValue;

    public double Cost { get; private set; } = double.PositiveInfinity;

    /// <summary>Whether a plan is better, by more than the rounding of its sums.</summary>
    public bool IsBeatenBy(int unplaced, double cost) => unplaced < Unplaced || (unplaced == Unplaced && cost < Cost - 1e-9);

    public void Take(RouteTable table, PatternChoice chosen, double cost)
    {
        (Unplaced, Cost) = (chosen.Unplaced.Length, cost);
        for (var route = 0; route < data.Routes; route++)
        {
            var to = route * data.Stride;
            var from = table.StopsOf(route);
            lengths[route] = from.Length;
            for (var at = 0; at < from.Length; at++)
            {
                stops[to + at] = from[at].Place;
            }
        }

        foreach (var place in data.Customers)
        {
            patterns[place] = chosen.Of(place);
        }
    }

    /// <summary>Puts the plan into empty routes.</summary>
    public void PutBack(RouteTable table, PatternChoice chosen)
    {
        for (var route = 0; route < data.Routes; route++)
        {
            for (var at = 0; at < lengths[route]; at++)
            {
                table.Insert(stops[(route * data.Stride) + at], route, at);
            }
        }

        foreach (var place in data.Customers)
        {
            if (patterns[place] >= 0)
            {
                chosen.Take(place, patterns[place]);
            }
        }
    }

    public RoutingSolution ToSolution(long iterations)
    {
        var routes = new List<PlannedRoute>();
        var cost = 0.0;
        for (var day = 0; day < data.Days; day++)
        {
            for (var route = data.FirstRoute[day]; route < data.FirstRoute[day + 1]; route++)
            {
                if (lengths[route] > 0)
                {
                    var planned = new PlannedRoute(day, route - data.FirstRoute[day], stops.AsSpan(route * data.Stride, lengths[route]).ToArray());
                    cost += RoutingCheck.TravelOf(data.Problem, planned);
                    routes.Add(planned);
                }
            }
        }

        cost += data.Customers.Where(place => patterns[place] >= 0).Sum(place => data.Patterns.Cost[patterns[place]]);
        return new RoutingSolution(routes, [.. data.Customers.Where(place => patterns[place] < 0)], cost, iterations);
    }
}
