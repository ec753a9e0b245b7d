namespace CustomerTiering.Planning.Search;

/// <summary>The route of a day that costs least when each stop earns a price and the minutes of the day should be near a share of it, or one still cheaper that no rep could drive.</summary>
/// <remarks>
/// A stop may come again unless only one lies between (q-routes without cycles of two; Christofides, Mingozzi and Toth 1981), the minutes from stop to stop are rounded down
/// to a unit, and the hours of a stop only keep it from coming too late: all of it too much rather than too little. O(minutes ÷ unit · stops²).
/// </remarks>
internal sealed class CheapestRoute
{
    private readonly RepProblem problem;
    private readonly ShortestWays ways;
    private readonly int unit;
    private readonly int shortest;
    private readonly int[] stops;
    private readonly double[] earned;
    private readonly Label[] labels;
    private StopsOnward onward = StopsOnward.None;

    /// <summary>Routes of a problem.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="unit">How many minutes count as one, at least 1: the fewer, the closer, and the slower.</param>
    public CheapestRoute(RepProblem problem, int unit)
    {
        this.problem = problem;
        this.unit = unit;
        ways = new ShortestWays(problem);
        shortest = Math.Max(1, problem.Length.Take(problem.Customers).DefaultIfEmpty(1).Min());
        var units = Enumerable.Range(0, problem.Days).Max(problem.Capacity) / unit;
        stops = new int[problem.Customers];
        earned = new double[problem.Customers];
        labels = new Label[(units + 1) * Math.Max(1, problem.Customers)];
    }

    /// <summary>The least cost of a route, or of no route where that is cheaper.</summary>
    /// <param name="day">The day.</param>
    /// <param name="prices">What a stop earns, customer by customer and day; below zero it costs.</param>
    /// <param name="share">The part of the day that should be filled; any other costs as <see cref="PlanWeights.Imbalance"/> says.</param>
    /// <param name="chosen">Takes the stops, perhaps one several times; cleared first.</param>
    public double Find(int day, double[] prices, double share, List<int> chosen)
    {
        chosen.Clear();
        var count = Spread(day, prices);
        var (capacity, units) = (problem.Capacity(day), problem.Capacity(day) / unit);
        labels.AsSpan(0, (units + 1) * count).Fill(Label.None);
        for (var to = 0; to < count; to++)
        {
            if (onward.First[to] >= 0)
            {
                labels[(onward.First[to] * count) + to].Take((problem.Way(problem.Home, stops[to]) * (double)problem.TravelWeight) - earned[to], -1);
            }
        }

        var (best, bestUnit, bestStop) = (Uneven(0, 0, share, capacity), 0, -1);
        for (var at = 0; at <= units; at++)
        {
            for (var stop = 0; stop < count; stop++)
            {
                ref var label = ref labels[(at * count) + stop];
                if (label.First >= double.MaxValue)
                {
                    continue;
                }

                var back = problem.Way(stops[stop], problem.Home);
                var cost = label.First + (back * (double)problem.TravelWeight) + Uneven((at * unit) + back, (unit - 1) * (1 + (at * unit / shortest)), share, capacity);
                (best, bestUnit, bestStop) = cost < best ? (cost, at, stop) : (best, bestUnit, bestStop);
                GoOn(count, at, stop, label);
            }
        }

        Follow(count, bestUnit, bestStop, chosen);
        return best;
    }

    // What minutes cost that are not the share of the day: of all that rounding may have taken away, those nearest to it.
    private double Uneven(int minutes, int rounded, double share, int capacity)
    {
        var wanted = share * capacity;
        var off = minutes > wanted ? minutes - wanted : Math.Max(0, wanted - minutes - rounded);
        return capacity == 0 ? 0 : problem.ImbalanceWeight * off * off / capacity;
    }

    private int Spread(int day, double[] prices)
    {
        var count = 0;
        for (var customer = 0; customer < problem.Customers; customer++)
        {
            if (problem.DayBlock[(customer * problem.Days) + day] == Block.None)
            {
                earned[count] = prices[(customer * problem.Days) + day];
                stops[count++] = customer;
            }
        }

        onward = onward.IsOf(problem.Opens[day], problem.Closes[day], stops.AsSpan(0, count)) ? onward : StopsOnward.Of(problem, ways, day, unit, stops[..count]);
        return count;
    }

    private void GoOn(int count, int at, int stop, Label here)
    {
        var steps = onward.From(stop);
        for (var place = 0; place < steps.Length && steps[place].Latest >= at; place++)
        {
            var (to, cost) = (steps[place].To, here.From == steps[place].To ? here.Second : here.First);
            if (cost < double.MaxValue)
            {
                labels[((at + steps[place].Units) * count) + to].Take(cost + steps[place].Cost - earned[to], stop);
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
            var label = labels[(at * count) + stop];
            var from = isSecond ? label.SecondFrom : label.From;
            if (from >= 0)
            {
                at -= onward.Units(from, stop);
                isSecond = labels[(at * count) + from].From == stop;
            }

            stop = from;
        }
    }

    // The cheapest way to a stop at a time, and the cheapest from another stop before it.
    private struct Label
    {
        public static readonly Label None = new() { First = double.MaxValue, Second = double.MaxValue, From = -1, SecondFrom = -1 };

        public double First;
        public double Second;
        public int From;
        public int SecondFrom;

        public void Take(double cost, int from)
        {
            if (cost < First)
            {
                (Second, SecondFrom) = From != from ? (First, From) : (Second, SecondFrom);
                (First, From) = (cost, from);
            }
            else if (cost < Second && From != from)
            {
                (Second, SecondFrom) = (cost, from);
            }
        }
    }
}
