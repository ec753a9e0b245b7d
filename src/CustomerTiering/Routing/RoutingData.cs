using System.Runtime.CompilerServices;

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
        (Load, Service) = (new double[Places], new double[Places]);
        (Open, LatestStart) = (new double[Places], new double[Places]);
        for (var place = 0; place < Places; place++)
        {
            var stated = problem.Places[place];
            (Load[place], Service[place]) = (stated.Load, stated.Service);
            (Open[place], LatestStart[place]) = (Math.Max(stated.Window.Open, -Never), Math.Min(stated.Window.Close - stated.Service, Never));
        }

        HasWindows = problem.HasWindows;
        Depot = new int[Days];
        (DayOpen, DayClose) = (new double[Days], new double[Days]);
        (MaxLoad, MostLoad) = (new double[Days], new double[Days]);
        (MaxDuration, MostDuration, MostOverTime) = (new double[Days], new double[Days], new double[Days]);
        for (var day = 0; day < Days; day++)
        {
            var stated = problem.Days[day];
            Depot[day] = stated.Depot;
            (DayOpen[day], DayClose[day]) = (Math.Max(stated.Window.Open, -Never), Math.Min(stated.Window.Close, Never));
            (MaxLoad[day], MaxDuration[day]) = (stated.MaxLoad * (1 + 1e-12), stated.MaxDuration * (1 + 1e-12));
            MostLoad[day] = tuning.Slack > 0 ? MaxLoad[day] + Math.Max(MaxLoad[day] * tuning.Slack, Load.Max()) : MaxLoad[day];
            MostDuration[day] = MaxDuration[day] * (1 + tuning.Slack);
            MostOverTime[day] = tuning.Slack * Math.Min(MaxDuration[day], DayClose[day] - DayOpen[day]);
        }

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

    /// <summary>How late the visits of a route may be together on the way, with what it lasts too long.</summary>
    public double[] MostOverTime { get; }

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
        var (most, loads, services) = (0, new double[Customers.Length], new double[Customers.Length]);
        for (var day = 0; day < Days; day++)
        {
            var there = 0;
            foreach (var place in Customers)
            {
                if (Patterns.SlotOf(place, day) >= 0)
                {
                    (loads[there], services[there]) = (Load[place], Service[place]);
                    there++;
                }
            }

            most = Math.Max(most, Math.Min(Fitting(loads.AsSpan(0, there), MostLoad[day]), Fitting(services.AsSpan(0, there), MostDuration[day])));
        }

        return most;
    }

    private static int Fitting(Span<double> sizes, double room)
    {
        sizes.Sort();
        var (count, sum) = (0, 0.0);
        while (count < sizes.Length && (sum += sizes[count]) <= room + RoutingCheck.Rounding)
        {
            count++;
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Nearest()
    {
        var near = new int[Places * Neighbours];
        var keys = new long[Customers.Length];
        foreach (var place in Customers)
        {
            var row = place * Places;
            for (var other = 0; other < keys.Length; other++)
            {
                var (at, there) = (Customers[other], row + Customers[other]);

                // The distance above the number: equal distances keep the order of the numbers, and the place itself comes first.
                keys[other] = at == place ? at : ((long)BitConverter.SingleToInt32Bits((float)(To[there] + From[there]) + float.Epsilon) << 32) | (uint)at;
            }

            keys.AsSpan().Sort();
            for (var rank = 0; rank < Neighbours; rank++)
            {
                near[(place * Neighbours) + rank] = (int)(keys[rank] & int.MaxValue);
            }
        }

        return near;
    }
}
