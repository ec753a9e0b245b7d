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
    private readonly bool missedOnly;
    private readonly double[] capacity;
    private readonly double[] prices;
    private readonly double[] best;
    private readonly int[] earlier;
    private readonly int[] possible;
    private readonly double[] used;
    private readonly bool[] isBooked;

    public RelaxedDays(RepProblem problem, bool missedOnly)
    {
        this.problem = problem;
        this.missedOnly = missedOnly;
        ways = new LeastWays(problem);
        capacity = [.. Enumerable.Range(0, problem.Days).Select(day => Math.Max(0, problem.Capacity(day) - ways.AtHome))];
        prices = new double[problem.Days];
        best = new double[problem.Days];
        earlier = new int[problem.Days];
        possible = new int[problem.Days];
        used = new double[problem.Days];
        isBooked = new bool[problem.Customers];
        for (var appointment = 0; appointment < problem.Appointments; appointment++)
        {
            var (day, customer) = (problem.AppointmentDay[appointment], problem.AppointmentCustomer[appointment]);
            capacity[day] = Math.Max(0, capacity[day] - (customer < 0 ? problem.Length[problem.FirstAppointment + appointment] : 0));
            isBooked[Math.Max(0, customer)] |= customer >= 0 && problem.Customers > 0;
        }
    }

    /// <summary>The bound after some rounds, in thousandths of a minute.</summary>
    /// <param name="known">The cost of a plan: how far the prices need to climb at most.</param>
    /// <param name="rounds">Rounds, at least 1.</param>
    public double Bound(double known, int rounds)
    {
        var (highest, pace, idle) = (double.MinValue, 1.0, 0);
        for (var round = 0; round < rounds; round++)
        {
            var bound = Once(out var length);
            (highest, idle) = bound > highest ? (bound, 0) : (highest, idle + 1);
            if (length == 0 || known - highest <= 0)
            {
                break;
            }

            (pace, idle) = idle >= 8 ? (pace / 2, 0) : (pace, idle);
            var step = pace * (known - bound) / length;
            for (var day = 0; day < problem.Days; day++)
            {
                prices[day] = Math.Max(0, prices[day] + (step * used[day]));
            }
        }

        return Math.Max(0, highest);
    }

    // Leaves in "used" by how many minutes each day is overdrawn; the length is the sum of their squares.
    private double Once(out double length)
    {
        Array.Clear(used);
        var weight = missedOnly ? 0 : problem.TravelWeight;
        var bound = 0.0;
        for (var customer = 0; customer < problem.Customers; customer++)
        {
            bound += Cheapest(customer, weight);
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

    // A shortest path from visit to visit, as in the search, at the prices of the days.
    private double Cheapest(int customer, double weight)
    {
        var (counted, booked) = (problem.CountedFrom[customer], isBooked[customer]);
        var least = booked ? 1 : problem.Gaps[customer].Cadence.MinimumGapDays;
        var (minutes, travel) = booked ? (0, 0) : (problem.Length[customer] + ways.At(customer), ways.At(customer) * weight);
        var (cheapest, last, found) = (Gap(customer, counted, Board.Tail), -1, 0);
        for (var day = 0; day < problem.Days; day++)
        {
            if (!CanStand(customer, day, least))
            {
                continue;
            }

            (best[day], earlier[day]) = (Gap(customer, counted, day), -1);
            for (var at = 0; at < found && possible[at] <= day - least; at++)
            {
                var other = possible[at];
                if (best[other] < best[day] && best[other] + Gap(customer, other, day) is var sum && sum < best[day])
                {
                    (best[day], earlier[day]) = (sum, other);
                }
            }

            possible[found++] = day;
            best[day] += travel + (minutes * prices[day]) + (missedOnly ? 0 : problem.DayCost[(customer * problem.Days) + day]);
            if (best[day] + Gap(customer, day, Board.Tail) is var all && all < cheapest)
            {
                (cheapest, last) = (all, day);
            }
        }

        for (; last >= 0; last = earlier[last])
        {
            used[last] += minutes;
        }

        return cheapest;
    }

    // A customer with a booked visit may keep any day here: too much is allowed rather than too little.
    private bool CanStand(int customer, int day, int least) => isBooked[customer]
        || (problem.DayBlock[(customer * problem.Days) + day] == Block.None && problem.Capacity(day) > 0
            && (problem.LastVisit[customer] == RepProblem.Never || day - problem.LastVisit[customer] >= least));

    private double Gap(int customer, int from, int to)
    {
        var cost = missedOnly
            ? PlanParts.MissedIn(problem, customer, from, to) * (double)problem.Gaps[customer].MissedCost
            : problem.GapCost(customer, from, to);
        foreach (var need in problem.Needs[customer])
        {
            cost += from < need.From && to >= need.To ? need.Cost : 0;
        }

        return cost;
    }
}
