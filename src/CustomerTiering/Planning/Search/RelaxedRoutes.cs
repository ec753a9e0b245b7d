namespace CustomerTiering.Planning.Search;

/// <summary>
/// A cost that no plan of one rep can go below, closer than <see cref="RelaxedDays"/> where travel or evenness matters: customers choose their days and days choose
/// their routes, each alone, at prices for every customer and day on which the two must agree.
/// </summary>
/// <remarks>
/// Lagrangian decomposition (Guignard and Kim 1987). For any prices the bound is Σ over customers of the cheapest set of days at these prices, plus Σ over days of
/// the cheapest route, earning the prices (<see cref="CheapestRoute"/>). Uneven days: for any share m of the days
/// Σ capacity · (load ÷ capacity − mean)² = Σ capacity · (load ÷ capacity − m)² − whole capacity · (mean − m)², so that each day knows its cost alone, and for plans
/// whose mean share lies within h of m no more than capacity · h² is lost. All means are gone through, in ranges that grow with the distance from the
/// mean of a known plan; the lowest bound counts. The prices climb by the volume algorithm (Barahona and Anbil 2000). Hours only
/// forbid what comes too late. Ways are counted in tens of minutes first, then in minutes (more where there are hundreds of customers). For reps without appointments and lodgings only.
/// </remarks>
internal sealed class RelaxedRoutes
{
    private const int RoughUnit = 10;
    private const int Finer = 6;
    private const int LeastFine = 6;
    private const int Farther = 3;
    private const int FewCustomers = 100;
    private const double Near = 0.025;

    private readonly RepProblem problem;
    private readonly CheapestDays cheapest;
    private readonly CheapestRoute rough;
    private readonly CheapestRoute fine;
    private readonly double capacity;
    private readonly double[] prices;
    private readonly double[] apart;
    private readonly List<int> chosen = [];
    private double[] centre;

    public RelaxedRoutes(RepProblem problem)
    {
        this.problem = problem;
        cheapest = new CheapestDays(problem, missedOnly: false);
        rough = new CheapestRoute(problem, RoughUnit);
        fine = new CheapestRoute(problem, Math.Min(RoughUnit, 1 + (problem.Customers / FewCustomers)));
        capacity = Enumerable.Range(0, problem.Days).Sum(day => (double)problem.Capacity(day));
        prices = new double[problem.Customers * problem.Days];
        apart = new double[prices.Length];
        centre = new double[prices.Length];

        // At first a visit bears the ways beside it and a part of the way from home and back.
        var ways = new LeastWays(problem);
        for (var at = 0; at < centre.Length; at++)
        {
            var customer = at / problem.Days;
            centre[at] = problem.TravelWeight * (ways.At(customer) + (ways.AtHome * problem.Length[customer] / Math.Max(1, problem.Capacity(at % problem.Days))));
        }
    }

    /// <summary>Whether a problem is of the kind.</summary>
    public static bool CanBound(RepProblem problem) => problem.Appointments == 0 && problem.Lodgings == 0;

    /// <summary>The bound after some rounds, in thousandths of a minute.</summary>
    /// <param name="known">The cost of a plan: how far the prices need to climb at most.</param>
    /// <param name="rounds">Rounds, at least 1.</param>
    /// <param name="share">The mean share of the days that the plan fills: any gives a bound, the true one the closest.</param>
    public double Bound(double known, int rounds, double share)
    {
        if (problem.ImbalanceWeight == 0)
        {
            return Math.Max(0, Within(known, rounds, share, 0));
        }

        var least = Within(known, rounds, share, Near);
        var middle = centre;
        foreach (var side in new[] { -1, 1 })
        {
            centre = middle;
            var (from, at, last) = (Near, share, side < 0 ? share : 1 - share);
            for (double half; from < last; from += 2 * half)
            {
                half = Math.Min(from, (last - from) / 2);
                var next = share + (side * (from + half));
                centre = Shifted(next - at);
                least = Math.Min(least, Within(least, Math.Max(1, rounds / Farther), next, half));
                at = next;
            }
        }

        return Math.Max(0, least);
    }

    // Where a minute on a day earns more than before, the visit costs less.
    private double[] Shifted(double more)
    {
        var shifted = new double[centre.Length];
        for (var at = 0; at < shifted.Length; at++)
        {
            shifted[at] = centre[at] - (2 * problem.ImbalanceWeight * more * problem.Length[at / problem.Days]);
        }

        return shifted;
    }

    // The bound for plans whose mean share lies within a half width of a share. It begins at the centre, and leaves the best prices there.
    private double Within(double known, int rounds, double share, double half)
    {
        // The board drops what is below a thousandth of a minute, day by day.
        var apartFromIt = problem.ImbalanceWeight * ((capacity * half * half) + (problem.Days / 1000.0));
        var best = Climb(rough, known + apartFromIt, rounds, share) - apartFromIt;
        return best >= known ? best : Math.Max(best, Climb(fine, known + apartFromIt, Math.Max(LeastFine, rounds / Finer), share) - apartFromIt);
    }

    private double Climb(CheapestRoute route, double known, int rounds, double share)
    {
        centre.CopyTo(prices, 0);
        var volume = new VolumeClimb(Once(route, share), centre, apart);
        for (var round = 1; round < rounds && known > volume.Highest; round++)
        {
            volume.Next(known, prices);
            volume.Take(Once(route, share), prices, apart);
        }

        centre = volume.Centre;
        return volume.Highest;
    }

    // Leaves in "apart" where customer and day differ: 1 where only the customer wants the visit, −1 where only the day does.
    private double Once(CheapestRoute route, double share)
    {
        Array.Clear(apart);
        var bound = 0.0;
        for (var customer = 0; customer < problem.Customers; customer++)
        {
            bound += cheapest.Find(customer, prices.AsSpan(customer * problem.Days, problem.Days), chosen);
            foreach (var day in chosen)
            {
                apart[(customer * problem.Days) + day]++;
            }
        }

        for (var day = 0; day < problem.Days; day++)
        {
            bound += route.Find(day, prices, share, chosen);
            foreach (var customer in chosen)
            {
                apart[(customer * problem.Days) + day]--;
            }
        }

        return bound;
    }
}
