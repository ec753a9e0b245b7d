namespace CustomerTiering.Planning.Search;

/// <summary>
/// Proves by counting that customers cannot all be served: in some run of days their visits, made as rarely as the longest gaps allow, take longer than the rep
/// works.
/// </summary>
/// <remarks>
/// What is counted is too little rather than too much: of each visit its length and the shortest way by which anybody could arrive there. So a shortage is
/// certain; that none is found proves nothing.
/// </remarks>
internal static class ShortageProof
{
    /// <summary>The run of days with the greatest shortage ÷ time there is.</summary>
    public static bool TryFind(RepCase rep, out Shortage shortage)
    {
        var problem = rep.Problem;
        shortage = default;
        if (problem.Customers == 0)
        {
            return false;
        }

        var possible = Possible(problem);
        var ways = Enumerable.Range(0, problem.Customers).Select(customer => ShortestWay(problem, customer)).ToArray();
        var (found, worst) = (false, 0.0);
        foreach (var (from, to) in Runs(rep))
        {
            var (needed, used) = (0L, new bool[problem.Days]);
            for (var customer = 0; customer < problem.Customers && needed < int.MaxValue; customer++)
            {
                var visits = FewestVisits(problem, possible[customer], customer, from, to);
                needed += visits == int.MaxValue ? int.MaxValue : visits * (long)(problem.Length[customer] + ways[customer]);
                for (var day = from; visits > 0 && day < to; day++)
                {
                    used[day] |= possible[customer][day];
                }
            }

            var available = Available(problem, used, from, to);
            var excess = (needed - available) / (double)Math.Max(1, available);
            if (needed > available && excess > worst)
            {
                (found, worst, shortage) = (true, excess, new Shortage(from, to, (int)Math.Min(needed, int.MaxValue), available));
            }
        }

        return found;
    }

    /// <summary>The days on which each customer could be visited if nobody else were.</summary>
    private static bool[][] Possible(RepProblem problem)
    {
        var empty = new Board(problem);
        return
        [
            .. Enumerable.Range(0, problem.Customers).Select(customer => Enumerable.Range(0, problem.Days)
                .Select(day => problem.DayBlock[(customer * problem.Days) + day] == Block.None && InsertionTest.Route(empty, customer, day, out _, out _) == Block.None
                    || Enumerable.Range(0, empty.VisitsTo(customer)).Any(visit => empty.VisitDay(customer, visit) == day)).ToArray()),
        ];
    }

    // The whole, each run from the first day on, and runs of whole weeks.
    private static IEnumerable<(int From, int To)> Runs(RepCase rep)
    {
        var days = rep.Problem.Days;
        for (var to = 1; to <= days; to++)
        {
            yield return (0, to);
        }

        var monday = (8 - (int)rep.Request.Horizon.Start.DayOfWeek) % 7;
        for (var from = monday; from < days; from += 7)
        {
            for (var to = from + 7; from > 0 && to < days + 7; to += 7)
            {
                yield return (from, Math.Min(to, days));
            }
        }
    }

    private static int ShortestWay(RepProblem problem, int customer)
    {
        var shortest = int.MaxValue;
        for (var node = 0; node < problem.Nodes; node++)
        {
            shortest = node == customer ? shortest : Math.Min(shortest, problem.Way(node, customer));
        }

        return shortest;
    }

    private static int Available(RepProblem problem, bool[] used, int from, int to)
    {
        var minutes = 0;
        for (var day = from; day < to; day++)
        {
            minutes += used[day] ? problem.Capacity(day) : 0;
        }

        for (var appointment = 0; appointment < problem.Appointments; appointment++)
        {
            var day = problem.AppointmentDay[appointment];
            minutes -= day >= from && day < to && used[day] && problem.AppointmentCustomer[appointment] < 0 ? problem.Length[problem.FirstAppointment + appointment] : 0;
        }

        return Math.Max(0, minutes);
    }

    /// <summary>The fewest visits within a run of days over all ways to keep the gaps; the greatest number where there is none.</summary>
    private static int FewestVisits(RepProblem problem, bool[] possible, int customer, int from, int to)
    {
        var cadence = problem.Gaps[customer].Cadence;
        var start = problem.CountedFrom[customer] == RepProblem.Never ? problem.ServedFrom[customer] - 1 : problem.CountedFrom[customer];
        var end = problem.ServedTo[customer];
        if (problem.Judged(customer, start, end) <= cadence.MaximumGapDays)
        {
            return 0;
        }

        var fewest = new int[problem.Days];
        var best = int.MaxValue;
        for (var day = 0; day < problem.Days && day < end; day++)
        {
            fewest[day] = int.MaxValue;
            if (!possible[day])
            {
                continue;
            }

            var least = problem.Judged(customer, start, day) <= cadence.MaximumGapDays
                && (problem.LastVisit[customer] == RepProblem.Never || day - problem.LastVisit[customer] >= cadence.MinimumGapDays) ? 0 : int.MaxValue;
            for (var before = 0; before <= day - cadence.MinimumGapDays; before++)
            {
                least = problem.Judged(customer, before, day) <= cadence.MaximumGapDays ? Math.Min(least, fewest[before]) : least;
            }

            fewest[day] = least == int.MaxValue ? least : least + (day >= from && day < to ? 1 : 0);
            best = problem.Judged(customer, day, end) <= cadence.MaximumGapDays ? Math.Min(best, fewest[day]) : best;
        }

        return best;
    }
}
