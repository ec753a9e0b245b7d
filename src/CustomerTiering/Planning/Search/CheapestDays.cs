namespace CustomerTiering.Planning.Search;

/// <summary>The set of days that costs a customer least when each day has a price: a shortest path from visit to visit.</summary>
/// <remarks>
/// Calendars, minimum gaps and, for a rep who sleeps at home, the hours of a day with this visit alone are kept, nothing else. A customer with a booked visit may take any day at no price: too much is allowed rather than too little.
/// O(days²).
/// </remarks>
/// <param name="problem">The problem.</param>
/// <param name="missedOnly">Whether only missing visits and unmet needs cost, and not how regular the gaps are.</param>
internal sealed class CheapestDays(RepProblem problem, bool missedOnly)
{
    private readonly double[] best = new double[problem.Days];
    private readonly int[] earlier = new int[problem.Days];
    private readonly int[] possible = new int[problem.Days];
    private readonly bool[] isBooked = [.. Enumerable.Range(0, problem.Customers).Select(customer => problem.AppointmentCustomer.Contains(customer))];

    // Where the rep sleeps at home: whether the day is long enough for the visit alone, in the customer's hours.
    private readonly bool[] isTooFar = TooFar(problem);

    /// <summary>Whether a visit to a customer is booked.</summary>
    public bool IsBooked(int customer) => isBooked[customer];

    /// <summary>The least cost, in thousandths of a minute.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="prices">What a visit costs on each day.</param>
    /// <param name="chosen">Takes the days; cleared first.</param>
    public double Find(int customer, ReadOnlySpan<double> prices, List<int> chosen)
    {
        chosen.Clear();
        var (counted, booked) = (problem.CountedFrom[customer], isBooked[customer]);
        var least = booked ? 1 : problem.Gaps[customer].Cadence.MinimumGapDays;
        var (cheapest, last, found) = (Gap(customer, counted, Board.Tail), -1, 0);
        for (var day = 0; day < problem.Days; day++)
        {
            if (!booked && !CanStand(customer, day, least))
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
            best[day] += booked ? 0 : prices[day] + (missedOnly ? 0 : problem.DayCost[(customer * problem.Days) + day]);
            if (best[day] + Gap(customer, day, Board.Tail) is var all && all < cheapest)
            {
                (cheapest, last) = (all, day);
            }
        }

        for (; last >= 0 && !booked; last = earlier[last])
        {
            chosen.Add(last);
        }

        return cheapest;
    }

    private static bool[] TooFar(RepProblem problem)
    {
        var ways = new ShortestWays(problem);
        return [.. Enumerable.Range(0, problem.Customers * problem.Days).Select(at => problem.Lodgings == 0 && ways.IsTooFar(at / problem.Days, at % problem.Days))];
    }

    private bool CanStand(int customer, int day, int least) => problem.DayBlock[(customer * problem.Days) + day] == Block.None && problem.Capacity(day) > 0
        && !isTooFar[(customer * problem.Days) + day]
        && (problem.LastVisit[customer] == RepProblem.Never || day - problem.LastVisit[customer] >= least);

    private double Gap(int customer, int from, int to)
    {
        var cost = missedOnly ? PlanParts.MissedIn(problem, customer, from, to) * (double)problem.Gaps[customer].MissedCost : problem.GapCost(customer, from, to);
        foreach (var need in problem.Needs[customer])
        {
            cost += from < need.From && to >= need.To ? need.Cost : 0;
        }

        return cost;
    }
}
