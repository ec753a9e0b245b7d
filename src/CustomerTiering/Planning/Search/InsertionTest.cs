namespace CustomerTiering.Planning.Search;

/// <summary>
/// Whether one more visit can stand on a day, and at which place of its route at what cost: the one test that the search and the explanation of
/// what was left out both ask.
/// </summary>
internal static class InsertionTest
{
    /// <summary>What speaks against a day whatever the route: the rep's and the customer's calendar, and the gaps to the visits before and after.</summary>
    /// <param name="board">The plan.</param>
    /// <param name="customer">The customer.</param>
    /// <param name="day">The day.</param>
    /// <param name="before">The day of the visit before, or <see cref="RepProblem.Never"/>.</param>
    /// <param name="after">The day of the visit after, or <see cref="Board.Tail"/>.</param>
    public static Block Day(Board board, int customer, int day, int before, int after)
    {
        var problem = board.Problem;
        var block = problem.DayBlock[(customer * problem.Days) + day];
        if (block != Block.None)
        {
            return block;
        }

        var least = problem.Gaps[customer].Cadence.MinimumGapDays;
        return (before != RepProblem.Never && day - before < least) || (after != Board.Tail && after - day < least) ? Block.MinimumGap : Block.None;
    }

    /// <summary>The visits before and after a day.</summary>
    public static (int Before, int After) Around(Board board, int customer, int day)
    {
        var (before, after) = (board.Problem.LastVisit[customer], Board.Tail);
        for (var place = 0; place < board.VisitsTo(customer); place++)
        {
            var visit = board.VisitDay(customer, place);
            before = visit <= day ? visit : before;
            after = visit > day ? Math.Min(after, visit) : after;
        }

        return (before, after);
    }

    /// <summary>The cheapest place in a day's route, or what blocks every place.</summary>
    public static Block Route(Board board, int customer, int day, out int place, out long cost)
    {
        (place, cost) = (-1, long.MaxValue);
        if (!board.HasRoom(day))
        {
            return Block.DayFull;
        }

        var problem = board.Problem;
        var more = 0;
        var worst = Block.VisitingHours;
        var length = problem.Length[customer];
        var spans = board.RouteOf(day);
        var route = spans.Stops;
        var begins = spans.Begins;
        var latest = spans.Latest;
        var (ready, from) = (problem.Opens[day], board.StartOf(day));
        for (var at = 0; at <= route.Length; at++)
        {
            var isLast = at == route.Length;
            var to = isLast ? board.EndOf(day) : route[at];
            var there = problem.Way(from, customer);
            var begin = problem.Earliest(customer, ready + there);
            if (begin >= 0)
            {
                var on = problem.Way(customer, to);
                if (begin + length + on > (isLast ? problem.Closes[day] : latest[at]))
                {
                    worst = !isLast && problem.IsAppointment(to) ? Block.Appointment : worst == Block.Appointment ? worst : Block.DayFull;
                }
                else
                {
                    var detour = there + on - (isLast && at == 0 && from == to ? 0 : problem.Way(from, to));
                    var found = (detour * problem.TravelWeight) + (problem.HasPreferredHours ? HourDelta(board, customer, day, at, begin) : 0);
                    if (found < cost)
                    {
                        (place, cost, more) = (at, found, detour);
                    }
                }
            }
            else if (problem.Earliest(customer, ready) < 0)
            {
                // Too late for the customer already, and later stops are later still.
                break;
            }

            if (!isLast)
            {
                (ready, from) = (begins[at] + problem.Length[to], to);
            }
        }

        cost = place >= 0 ? cost + board.EvennessDelta(day, more + length) : cost;
        return place >= 0 ? Block.None : worst;
    }

    // What the visit and those it delays cost by the hours they then begin at.
    private static long HourDelta(Board board, int customer, int day, int place, int begin)
    {
        var problem = board.Problem;
        var cost = problem.HourCost(customer, begin);
        var (minute, node) = (begin + problem.Length[customer], customer);
        for (var at = place; at < board.StopsOn(day); at++)
        {
            var stop = board.StopAt(day, at);
            var start = problem.Earliest(stop, minute + problem.Way(node, stop));
            if (start == board.BeginOf(day, at))
            {
                break;
            }

            cost += problem.HourCost(stop, start) - problem.HourCost(stop, board.BeginOf(day, at));
            (minute, node) = (start + problem.Length[stop], stop);
        }

        return cost;
    }
}
