namespace CustomerTiering.Planning.Search;

/// <summary>
/// A cost that no plan of one rep can go below, closer than <see cref="RelaxedDays"/> where travel matters: customers choose their days and days choose their
/// routes, each alone, at prices for every customer and day on which the two must agree.
/// </summary>
/// <remarks>
/// Lagrangian decomposition (Guignard and Kim 1987). For any prices the bound is Σ over customers of the cheapest set of days at these prices, plus Σ over days of
/// the cheapest route, earning the prices (<see cref="CheapestRoute"/>). The prices climb by the volume algorithm
/// (Barahona and Anbil 2000). Evenness and hours cost nothing here. For reps
/// without appointments and lodgings only.
/// </remarks>
internal sealed class RelaxedRoutes
{
    private const double FirstPace = 0.1;
    private const double Newest = 0.1;
    private const int Patience = 10;

    private readonly RepProblem problem;
    private readonly CheapestDays cheapest;
    private readonly CheapestRoute route;
    private readonly double[] prices;
    private readonly double[] apart;
    private readonly double[] centre;
    private readonly double[] mean;
    private readonly List<int> chosen = [];

    public RelaxedRoutes(RepProblem problem)
    {
        this.problem = problem;
        cheapest = new CheapestDays(problem, missedOnly: false);
        route = new CheapestRoute(problem);
        prices = new double[problem.Customers * problem.Days];
        apart = new double[prices.Length];
        centre = new double[prices.Length];
        mean = new double[prices.Length];

        // At first a visit bears the ways beside it and a part of the way from home and back.
        var ways = new LeastWays(problem);
        for (var at = 0; at < prices.Length; at++)
        {
            var customer = at / problem.Days;
            prices[at] = problem.TravelWeight * (ways.At(customer) + (ways.AtHome * problem.Length[customer] / Math.Max(1, problem.Capacity(at % problem.Days))));
        }
    }

    /// <summary>Whether a problem is of the kind.</summary>
    public static bool CanBound(RepProblem problem) => problem.Appointments == 0 && problem.Lodgings == 0;

    /// <summary>The bound after some rounds, in thousandths of a minute.</summary>
    /// <param name="known">The cost of a plan: how far the prices need to climb at most.</param>
    /// <param name="rounds">Rounds, at least 1.</param>
    public double Bound(double known, int rounds)
    {
        // Each round goes from the best prices so far along a mean of what the rounds found apart, the last ones most.
        var (highest, pace, idle) = (Once(), FirstPace, 0);
        prices.CopyTo(centre, 0);
        apart.CopyTo(mean, 0);
        for (var round = 1; round < rounds && known > highest; round++)
        {
            var length = 0.0;
            foreach (var at in mean)
            {
                length += at * at;
            }

            var step = length > 0 ? pace * Math.Min(known - highest, Math.Max(1000, highest / 4)) / length : 0;
            for (var at = 0; at < prices.Length; at++)
            {
                prices[at] = centre[at] + (step * mean[at]);
            }

            var bound = Once();
            var uphill = 0.0;
            for (var at = 0; at < prices.Length; at++)
            {
                uphill += mean[at] * apart[at];
                mean[at] += Newest * (apart[at] - mean[at]);
            }

            if (bound > highest)
            {
                (highest, idle, pace) = (bound, 0, uphill > 0 ? pace * 1.1 : pace);
                prices.CopyTo(centre, 0);
            }
            else if (++idle >= Patience)
            {
                (idle, pace) = (0, pace * 0.66);
            }
        }

        return Math.Max(0, highest);
    }

    // Leaves in "apart" where customer and day differ: 1 where only the customer wants the visit, −1 where only the day does.
    private double Once()
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
            bound += route.Find(day, prices, chosen);
            foreach (var customer in chosen)
            {
                apart[(customer * problem.Days) + day]--;
            }
        }

        return bound;
    }
}
