namespace CustomerTiering.Planning.Search;

/// <summary>
/// A cost that no plan of one rep can go below: days may be overdrawn at a price a minute, so that each customer chooses its days alone, and every stop is
/// reached by <see cref="LeastWays"/>.
/// </summary>
/// <remarks>
/// Lagrangian relaxation of the minutes of each day (Held and Karp 1971 for the method). For prices p(d) ≥ 0 the bound is
/// Σ over customers of the cheapest set of days, a visit on d costing its travel t and p(d)·(length + t), minus Σ over days of
/// max(0, p(d)·(capacity − h) − h·travel weight), h being the least travel at home. Evenness, hours and nights cost nothing here.
/// The prices climb by subgradients; each round gives a bound, and the best is kept. O(rounds · customers · days²).
/// </remarks>
internal sealed class RelaxedDays
{
    private readonly RepProblem problem;
    private readonly LeastWays ways;
    private readonly CheapestDays cheapest;
    private readonly double weight;
    private readonly double[] capacity;
    private readonly double[] prices;
    private readonly double[] visit;
    private readonly double[] used;
    private readonly List<int> chosen = [];

    public RelaxedDays(RepProblem problem, bool missedOnly)
    {
        this.problem = problem;
        ways = new LeastWays(problem);
        cheapest = new CheapestDays(problem, missedOnly);
        weight = missedOnly ? 0 : problem.TravelWeight;
        capacity = [.. Enumerable.Range(0, problem.Days).Select(day => problem.Capacity(day) - ways.AtHome)];
        prices = new double[problem.Days];
        visit = new double[problem.Days];
        used = new double[problem.Days];
        for (var appointment = 0; appointment < problem.Appointments; appointment++)
        {
            capacity[problem.AppointmentDay[appointment]] -= problem.AppointmentCustomer[appointment] < 0 ? problem.Length[problem.FirstAppointment + appointment] : 0;
        }

        for (var day = 0; day < problem.Days; day++)
        {
            capacity[day] = Math.Max(0, capacity[day]);
        }
    }

    /// <summary>The bound after some rounds, in thousandths of a minute.</summary>
    /// <param name="known">The cost of a plan: how far the prices need to climb at most.</param>
    /// <param name="rounds">Rounds, at least 1.</param>
    public double Bound(double known, int rounds)
    {
        var climb = new Climb(known);
        for (var round = 0; round < rounds; round++)
        {
            var bound = Once(out var length);
            if (!climb.TryStep(bound, length, out var step))
            {
                break;
            }

            for (var day = 0; day < problem.Days; day++)
            {
                prices[day] = Math.Max(0, prices[day] + (step * used[day]));
            }
        }

        return Math.Max(0, climb.Highest);
    }

    // Leaves in "used" by how many minutes each day is overdrawn; the length is the sum of their squares.
    private double Once(out double length)
    {
        Array.Clear(used);
        var bound = 0.0;
        for (var customer = 0; customer < problem.Customers; customer++)
        {
            var (way, minutes) = (ways.At(customer), problem.Length[customer] + ways.At(customer));
            for (var day = 0; day < problem.Days; day++)
            {
                visit[day] = (way * weight) + (minutes * prices[day]);
            }

            bound += cheapest.Find(customer, visit, chosen);
            foreach (var day in chosen)
            {
                used[day] += minutes;
            }
        }

        length = 0;
        for (var day = 0; day < problem.Days; day++)
        {
            var gain = (prices[day] * capacity[day]) - (ways.AtHome * weight);
            (bound, used[day]) = gain > 0 ? (bound - gain, used[day] - capacity[day]) : (bound, used[day]);

            // Where nothing is asked of a day that costs nothing there is no way to go down.
            used[day] = prices[day] <= 0 && used[day] < 0 ? 0 : used[day];
            length += used[day] * used[day];
        }

        return bound;
    }
}
