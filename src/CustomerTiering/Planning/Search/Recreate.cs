namespace CustomerTiering.Planning.Search;

/// <summary>Puts visits in where they pay most; the day is chosen together with the place in its route.</summary>
internal sealed class Recreate
{
    private readonly RepProblem problem;
    private readonly Draws draws;
    private readonly double[] keys;
    private readonly bool[] waits;
    private readonly long[] sums;
    private readonly int[] places;
    private readonly int[] earlier;
    private readonly int[] possible;
    private readonly bool[] turnsOut;
    private readonly Ejection ejection;

    public Recreate(RepProblem problem, Draws draws)
    {
        this.problem = problem;
        this.draws = draws;
        keys = new double[problem.Customers];
        waits = new bool[problem.Customers];
        sums = new long[problem.Days];
        places = new int[problem.Days];
        earlier = new int[problem.Days];
        possible = new int[problem.Days];
        turnsOut = new bool[problem.Days];
        ejection = new Ejection(problem);
    }

    /// <summary>Puts visits to the customers in.</summary>
    /// <param name="board">The plan.</param>
    /// <param name="customers">Whose visits; cleared.</param>
    /// <param name="withChance">Whether a day is overlooked now and then, so that not every search ends the same.</param>
    public void Apply(Board board, List<int> customers, bool withChance)
    {
        var waiting = new List<int>(customers.Count);
        foreach (var customer in customers)
        {
            if (!waits[customer])
            {
                waits[customer] = true;
                waiting.Add(customer);
            }
        }

        customers.Clear();
        Sort(waiting, withChance ? draws.Below(10) : 0, withChance);
        foreach (var customer in waiting)
        {
            waits[customer] = false;
            Fill(board, customer, withChance, null);
            while (!withChance && TryBest(board, customer, withChance, out var day, out var place))
            {
                board.Insert(customer, day, place);
            }
        }
    }

    /// <summary>Fills the gaps of a customer in which a visit is missing, also on full days, where visits worth less are turned out for it.</summary>
    /// <param name="board">The plan.</param>
    /// <param name="customer">The customer.</param>
    /// <param name="withChance">Whether a day is overlooked now and then.</param>
    /// <param name="depth">How often in a row those turned out may turn out others; 0: never.</param>
    /// <param name="ejected">Takes whose visits were turned out.</param>
    public void Displace(Board board, int customer, bool withChance, int depth, List<int> ejected)
    {
        var first = ejected.Count;
        ejection.GoesOn = depth > 0;
        Fill(board, customer, withChance, ejected);
        for (var left = depth - 1; left >= 0 && first < ejected.Count; left--)
        {
            var end = ejected.Count;
            ejection.GoesOn = left > 0;
            for (; first < end; first++)
            {
                // Where there is room, nobody need go.
                Fill(board, ejected[first], withChance, null);
                if (board.Misses(ejected[first]))
                {
                    Fill(board, ejected[first], withChance, ejected);
                }
            }
        }
    }

    /// <summary>
    /// Fills the gaps of a customer: of all sets of days in a gap the one that costs least, each day with its cheapest place, found as a shortest path from
    /// visit to visit. Days do not get in each other's way, so the set is the best there is but for the evenness of days.
    /// </summary>
    private void Fill(Board board, int customer, bool withChance, List<int>? ejected)
    {
        var (before, counted) = (problem.LastVisit[customer], problem.CountedFrom[customer]);
        var visits = board.VisitsTo(customer);
        Span<int> standing = stackalloc int[visits];
        for (var visit = 0; visit < visits; visit++)
        {
            standing[visit] = board.VisitDay(customer, visit);
        }

        for (var next = 0; next <= visits; next++)
        {
            var after = next < visits ? standing[next] : Board.Tail;
            FillGap(board, customer, before, counted, after, withChance, PlanParts.MissedIn(problem, customer, counted, after) > 0 ? ejected : null);
            (before, counted) = (after, after);
        }
    }

    private void FillGap(Board board, int customer, int before, int counted, int after, bool withChance, List<int>? ejected)
    {
        var (gaps, least, isPlain) = (problem.Gaps[customer], problem.Gaps[customer].Cadence.MinimumGapDays, problem.ClosedBefore.Length == 0);
        var (first, end) = (before == RepProblem.Never ? 0 : Math.Max(0, before + least), after == Board.Tail ? problem.Days : after - least + 1);
        var (best, last, found) = (board.GapCost(customer, counted, after), -1, 0);
        for (var day = first; day < end; day++)
        {
            if (InsertionTest.Day(board, customer, day, before, after) != Block.None || (withChance && draws.Below(48) == 0))
            {
                continue;
            }

            turnsOut[day] = InsertionTest.Route(board, customer, day, out places[day], out var route) != Block.None;
            if (turnsOut[day] && (ejected is null || !ejection.TryPrice(board, customer, day, out route)))
            {
                continue;
            }

            (sums[day], earlier[day]) = (board.GapCost(customer, counted, day), -1);
            for (var at = 0; at < found && possible[at] <= day - least; at++)
            {
                var other = possible[at];
                if (sums[other] + (isPlain ? gaps.Between(day - other) : problem.GapCost(customer, other, day)) is var sum && sum < sums[day])
                {
                    (sums[day], earlier[day]) = (sum, other);
                }
            }

            possible[found++] = day;
            sums[day] += route + problem.DayCost[(customer * problem.Days) + day] - NeedsMet(board, customer, day);
            if (sums[day] + board.GapCost(customer, day, after) is var all && all < best)
            {
                (best, last) = (all, day);
            }
        }

        for (; last >= 0; last = earlier[last])
        {
            if (turnsOut[last])
            {
                ejection.Put(board, customer, last, ejected!);
            }
            else
            {
                board.Insert(customer, last, places[last]);
            }
        }
    }

    /// <summary>The visit of a customer that lowers the cost most.</summary>
    /// <returns>False when none lowers it.</returns>
    public bool TryBest(Board board, int customer, bool withChance, out int day, out int place)
    {
        (day, place) = (-1, -1);
        var best = 0L;
        var (before, counted) = (problem.LastVisit[customer], problem.CountedFrom[customer]);
        for (var next = 0; next <= board.VisitsTo(customer); next++)
        {
            var after = next < board.VisitsTo(customer) ? board.VisitDay(customer, next) : Board.Tail;
            var whole = board.GapCost(customer, counted, after);
            for (var at = Math.Max(0, before == RepProblem.Never ? 0 : before + 1); at < Math.Min(problem.Days, after); at++)
            {
                if (InsertionTest.Day(board, customer, at, before, after) != Block.None || (withChance && draws.Below(48) == 0))
                {
                    continue;
                }

                var cost = board.GapCost(customer, counted, at) + board.GapCost(customer, at, after) - whole
                    + problem.DayCost[(customer * problem.Days) + at] - NeedsMet(board, customer, at);

                // A visit can level the load of the days, but by no more than its own minutes twice over.
                if (cost - (2 * problem.Length[customer] * problem.ImbalanceWeight) < best
                    && InsertionTest.Route(board, customer, at, out var found, out var route) == Block.None
                    && cost + route < best)
                {
                    (day, place, best) = (at, found, cost + route);
                }
            }

            (before, counted) = (after, after);
        }

        return day >= 0;
    }

    private long NeedsMet(Board board, int customer, int day)
    {
        var met = 0L;
        foreach (var need in problem.Needs[customer])
        {
            met += day >= need.From && day < need.To && !board.IsMet(customer, need) ? need.Cost : 0;
        }

        return met;
    }

    // Customers of equal value take turns, so that nobody is always the last.
    private void Sort(List<int> waiting, int kind, bool withChance)
    {
        foreach (var customer in waiting)
        {
            keys[customer] = kind switch
            {
                < 4 => -problem.Gaps[customer].MissedCost / (double)problem.Length[customer] * (1 + (withChance ? draws.Below(1024) * 1e-6 : 0)),
                < 7 => draws.Below(1 << 20),
                < 9 => -problem.Way(problem.Home, customer),
                _ => problem.Gaps[customer].Cadence.IntervalDays,
            };
        }

        waiting.Sort((left, right) => keys[left].CompareTo(keys[right]) is var order && order != 0 ? order : left.CompareTo(right));
    }
}
