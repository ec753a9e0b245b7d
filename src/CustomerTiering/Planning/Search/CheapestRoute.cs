namespace CustomerTiering.Planning.Search;

/// <summary>The route of a day that costs least when each stop earns a price, or one still cheaper that no rep could drive.</summary>
/// <remarks>
/// A stop may come again unless only one lies between (q-routes without cycles of two; Christofides, Mingozzi and Toth 1981), minutes are rounded down to a unit, and
/// hours are free: all of it too much rather than too little. Ways are made shortest ways first, so that a stop that earns nothing never helps.
/// O(minutes ÷ unit · stops²).
/// </remarks>
internal sealed class CheapestRoute
{
    private const int LongestUnit = 10;

    private readonly RepProblem problem;
    private readonly int unit;
    private readonly int nodes;
    private readonly int[] ways;
    private readonly int[] stops;
    private readonly int[] latest;
    private readonly double[] back;
    private readonly int[] onUnits;
    private readonly double[] onCost;
    private readonly double[] first;
    private readonly double[] second;
    private readonly int[] firstFrom;
    private readonly int[] secondFrom;

    public CheapestRoute(RepProblem problem)
    {
        this.problem = problem;
        nodes = problem.Customers + 1;
        ways = Shortest(problem, nodes);
        unit = Math.Clamp(problem.Length.Take(problem.Customers).DefaultIfEmpty(1).Min(), 1, LongestUnit);
        var units = Enumerable.Range(0, problem.Days).Max(problem.Capacity) / unit;
        stops = new int[problem.Customers];
        latest = new int[problem.Customers];
        back = new double[problem.Customers];
        onUnits = new int[problem.Customers * problem.Customers];
        onCost = new double[onUnits.Length];
        first = new double[(units + 1) * Math.Max(1, problem.Customers)];
        second = new double[first.Length];
        firstFrom = new int[first.Length];
        secondFrom = new int[first.Length];
    }

    /// <summary>The least cost of a route, at most 0: no route is one too.</summary>
    /// <param name="day">The day.</param>
    /// <param name="prices">What a stop earns, customer by customer and day.</param>
    /// <param name="chosen">Takes the stops, perhaps one several times; cleared first.</param>
    public double Find(int day, double[] prices, List<int> chosen)
    {
        chosen.Clear();
        var count = 0;
        for (var customer = 0; customer < problem.Customers; customer++)
        {
            if (prices[(customer * problem.Days) + day] > 0 && problem.DayBlock[(customer * problem.Days) + day] == Block.None)
            {
                stops[count++] = customer;
            }
        }

        Spread(day, prices, count);
        var units = problem.Capacity(day) / unit;
        first.AsSpan(0, (units + 1) * count).Fill(double.MaxValue);
        second.AsSpan(0, (units + 1) * count).Fill(double.MaxValue);
        for (var to = 0; to < count; to++)
        {
            var there = (Units(problem.Home, stops[to]) * count) + to;
            if (Units(problem.Home, stops[to]) <= latest[to])
            {
                (first[there], firstFrom[there]) = ((Way(problem.Home, stops[to]) * (double)problem.TravelWeight) - prices[(stops[to] * problem.Days) + day], -1);
            }
        }

        var (best, bestUnit, bestStop) = (0.0, 0, -1);
        for (var at = 0; at <= units; at++)
        {
            for (var stop = 0; stop < count; stop++)
            {
                var cost = first[(at * count) + stop];
                if (cost >= double.MaxValue)
                {
                    continue;
                }

                if (cost + back[stop] is var whole && whole < best)
                {
                    (best, bestUnit, bestStop) = (whole, at, stop);
                }

                GoOn(count, at, stop);
            }
        }

        Follow(count, bestUnit, bestStop, chosen);
        return best;
    }

    // What leads from stop to stop on the day.
    private void Spread(int day, double[] prices, int count)
    {
        for (var stop = 0; stop < count; stop++)
        {
            back[stop] = Way(stops[stop], problem.Home) * (double)problem.TravelWeight;
            latest[stop] = (problem.Capacity(day) - Way(stops[stop], problem.Home)) / unit;
            latest[stop] = problem.Capacity(day) < Way(stops[stop], problem.Home) ? -1 : latest[stop];
            for (var to = 0; to < count; to++)
            {
                onUnits[(stop * count) + to] = Units(stops[stop], stops[to]);
                onCost[(stop * count) + to] = (Way(stops[stop], stops[to]) * (double)problem.TravelWeight) - prices[(stops[to] * problem.Days) + day];
            }
        }
    }

    private void GoOn(int count, int at, int stop)
    {
        var here = (at * count) + stop;
        var (cheap, other, from) = (first[here], second[here], firstFrom[here]);
        for (var to = 0; to < count; to++)
        {
            var (then, cost) = (at + onUnits[(stop * count) + to], from == to ? other : cheap);
            if (then > latest[to] || to == stop || cost >= double.MaxValue)
            {
                continue;
            }

            var (there, reached) = ((then * count) + to, cost + onCost[(stop * count) + to]);
            if (reached < first[there])
            {
                if (firstFrom[there] != stop || first[there] >= double.MaxValue)
                {
                    (second[there], secondFrom[there]) = (first[there], firstFrom[there]);
                }

                (first[there], firstFrom[there]) = (reached, stop);
            }
            else if (firstFrom[there] != stop && reached < second[there])
            {
                (second[there], secondFrom[there]) = (reached, stop);
            }
        }
    }

    // Back from the last stop to home.
    private void Follow(int count, int at, int stop, List<int> chosen)
    {
        var isSecond = false;
        while (stop >= 0)
        {
            chosen.Add(stops[stop]);
            var here = (at * count) + stop;
            var from = isSecond ? secondFrom[here] : firstFrom[here];
            if (from >= 0)
            {
                at -= Units(stops[from], stops[stop]);
                isSecond = firstFrom[(at * count) + from] == stop;
            }

            stop = from;
        }
    }

    private int Way(int from, int to) => ways[(from * nodes) + to];

    private int Units(int from, int to) => (Way(from, to) + problem.Length[to]) / unit;

    // Floyd and Warshall.
    private static int[] Shortest(RepProblem problem, int nodes)
    {
        var least = new int[nodes * nodes];
        for (var from = 0; from < nodes; from++)
        {
            for (var to = 0; to < nodes; to++)
            {
                least[(from * nodes) + to] = problem.Way(from, to);
            }
        }

        for (var over = 0; over < nodes; over++)
        {
            for (var from = 0; from < nodes; from++)
            {
                for (var to = 0; to < nodes; to++)
                {
                    least[(from * nodes) + to] = Math.Min(least[(from * nodes) + to], least[(from * nodes) + over] + least[(over * nodes) + to]);
                }
            }
        }

        return least;
    }
}
