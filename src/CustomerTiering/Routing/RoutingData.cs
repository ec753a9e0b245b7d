namespace CustomerTiering.Routing;

/// <summary>A problem as flat arrays, laid out for the inner loops of the search.</summary>
internal sealed class RoutingData
{
    /// <summary>Stands for a window without an end: far beyond any plan, and still exact in sums with minutes.</summary>
    private const double Never = 1e9;
    private const int MostNeighbours = 160;

    public RoutingData(RoutingProblem problem, SearchTuning tuning)
    {
        Problem = problem;
        Places = problem.Places.Count;
        Days = problem.Days.Count;
        Customers = [.. Enumerable.Range(0, Places).Where(place => problem.Places[place].IsCustomer)];
        To = problem.Travel.Legs.ToArray();
        From = problem.Travel.IsSymmetric ? To : Transposed(To, Places);
        Load = [.. problem.Places.Select(place => place.Load)];
        Service = [.. problem.Places.Select(place => place.Service)];
        HasWindows = problem.HasWindows;
        Open = [.. problem.Places.Select(place => Math.Max(place.Window.Open, -Never))];
        LatestStart = [.. problem.Places.Select(place => Math.Min(place.Window.Close - place.Service, Never))];
        DayOpen = [.. problem.Days.Select(day => Math.Max(day.Window.Open, -Never))];
        DayClose = [.. problem.Days.Select(day => Math.Min(day.Window.Close, Never))];
        Depot = [.. problem.Days.Select(day => day.Depot)];
        MaxLoad = [.. problem.Days.Select(day => day.MaxLoad * (1 + 1e-12))];
        MaxDuration = [.. problem.Days.Select(day => day.MaxDuration * (1 + 1e-12))];
        MostLoad = [.. MaxLoad.Select(load => tuning.Slack > 0 ? load + Math.Max(load * tuning.Slack, Load.Max()) : load)];
        MostDuration = [.. MaxDuration.Select(duration => duration * (1 + tuning.Slack))];
        FirstRoute = new int[Days + 1];
        Patterns = new PatternTable(problem, Places);
        var most = MostStops();
        for (var day = 0; day < Days; day++)
        {
            // More vehicles than customers of the day never help.
            FirstRoute[day + 1] = FirstRoute[day] + Math.Min(problem.Days[day].Vehicles, Patterns.CustomersOn(day));
        }

        Routes = FirstRoute[Days];
        RouteDay = new int[Routes];
        for (var day = 0; day < Days; day++)
        {
            RouteDay.AsSpan(FirstRoute[day], FirstRoute[day + 1] - FirstRoute[day]).Fill(day);
        }

        Stride = most + 2;
        Neighbours = Math.Min(Customers.Length, MostNeighbours);
        Near = Nearest();
    }

    public RoutingProblem Problem { get; }

    public int Places { get; }

    public int Days { get; }

    public int Routes { get; }

    /// <summary>Room for the stops of one route with its depot at both ends.</summary>
    public int Stride { get; }

    public int[] Customers { get; }

    /// <summary>Row by row: from a place to all others.</summary>
    public double[] To { get; }

    /// <summary>Row by row: to a place from all others.</summary>
    public double[] From { get; }

    public double[] Load { get; }

    public double[] Service { get; }

    public bool HasWindows { get; }

    public double[] Open { get; }

    public double[] LatestStart { get; }

    public double[] DayOpen { get; }

    public double[] DayClose { get; }

    public int[] Depot { get; }

    public double[] MaxLoad { get; }

    public double[] MaxDuration { get; }

    /// <summary>What the search lets a route carry on the way to a plan that keeps the limit.</summary>
    public double[] MostLoad { get; }

    /// <summary>What the search lets a route last on the way to a plan that keeps the limit.</summary>
    public double[] MostDuration { get; }

    /// <summary>The first route of each day, and the end of the last.</summary>
    public int[] FirstRoute { get; }

    public int[] RouteDay { get; }

    public PatternTable Patterns { get; }

    /// <summary>How many neighbours each place has in <see cref="Near"/>.</summary>
    public int Neighbours { get; }

    /// <summary>The customers nearest to each customer, itself first.</summary>
    public int[] Near { get; }

    /// <summary>The leg between two places.</summary>
    public double Leg(int from, int to) => To[(from * Places) + to];

    private static double[] Transposed(double[] legs, int count)
    {
        var turned = new double[legs.Length];
        for (var row = 0; row < count; row++)
        {
            for (var column = 0; column < count; column++)
            {
                turned[(column * count) + row] = legs[(row * count) + column];
            }
        }

        return turned;
    }

    // No route holds more stops than the lightest customers of its day that fit, nor than the shortest visits that fit.
    private int MostStops()
    {
        var most = 0;
        for (var day = 0; day < Days; day++)
        {
            var there = Customers.Where(place => Patterns.SlotOf(place, day) >= 0).ToList();
            var byLoad = Fitting(there.Select(place => Load[place]), MostLoad[day]);
            var byTime = Fitting(there.Select(place => Service[place]), MostDuration[day]);
            most = Math.Max(most, Math.Min(byLoad, byTime));
        }

        return most;
    }

    private static int Fitting(IEnumerable<double> sizes, double room)
    {
        var (count, sum) = (0, 0.0);
        foreach (var size in sizes.Order())
        {
            sum += size;
            if (sum > room + RoutingCheck.Rounding)
            {
                return count;
            }

            count++;
        }

        return count;
    }

    private int[] Nearest()
    {
        var near = new int[Places * Neighbours];
        var keys = new double[Customers.Length];
        var order = new int[Customers.Length];
        foreach (var place in Customers)
        {
            for (var other = 0; other < order.Length; other++)
            {
                order[other] = Customers[other];
                keys[other] = order[other] == place ? -1 : To[(place * Places) + order[other]] + From[(place * Places) + order[other]];
            }

            // Equal distances keep the order of the numbers.
            var sorted = order.Zip(keys).OrderBy(pair => pair.Second).ThenBy(pair => pair.First).Take(Neighbours);
            var at = place * Neighbours;
            foreach (var (other, _) in sorted)
            {
                near[at++] = other;
            }
        }

        return near;
    }
}
