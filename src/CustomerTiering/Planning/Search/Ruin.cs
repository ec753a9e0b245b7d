namespace CustomerTiering.Planning.Search;

/// <summary>Takes visits out of a plan that have to do with each other, so that putting them back in can change something.</summary>
internal sealed class Ruin
{
    private const int MostNeighbours = 60;

    private readonly RepProblem problem;
    private readonly Draws draws;
    private readonly int[][] near;
    private readonly int[] order;
    private readonly int[] working;
    private readonly int most;
    private readonly DayTurn turn;

    public Ruin(RepProblem problem, Draws draws)
    {
        this.problem = problem;
        this.draws = draws;
        turn = new DayTurn(problem, draws);
        near = [.. Enumerable.Range(0, problem.Customers).Select(customer => Enumerable.Range(0, problem.Customers)
            .OrderBy(other => other == customer ? -1 : problem.Way(customer, other)).ThenBy(other => other).Take(MostNeighbours).ToArray())];
        order = [.. Enumerable.Range(0, problem.Customers)];
        working = [.. Enumerable.Range(0, problem.Days).Where(day => problem.Capacity(day) > 0)];
        most = Math.Clamp(problem.Customers, 6, 30);
    }

    /// <summary>Takes some visits out.</summary>
    /// <param name="board">The plan.</param>
    /// <param name="touched">Takes whose visits, each customer perhaps several times.</param>
    public void Apply(Board board, List<int> touched)
    {
        var size = 1 + draws.Below(most);
        var kind = draws.Below(21);
        if (kind < 20 && kind % 2 == 0 && TryMissing(board, out var missing, out var first, out var end))
        {
            MakeRoom(board, first, end, touched);
            touched.Add(missing);
        }
        else if (kind < 9)
        {
            Around(board, size, touched);
        }
        else if (kind < 14)
        {
            Whole(board, size, touched);
        }
        else if (kind < 18)
        {
            Days(board, size, touched);
        }
        else if (kind < 20)
        {
            Scattered(board, size, touched);
        }
        else
        {
            turn.Apply(board, touched);
        }
    }

    /// <summary>A customer with a visit missing, if a look around finds one, with the visits beside the gap taken out now and then.</summary>
    public bool TryMissing(Board board, List<int> touched, out int customer)
    {
        if (!TryMissing(board, out customer, out var first, out var end))
        {
            return false;
        }

        touched.Add(customer);
        _ = draws.Below(2) == 0 && first > 0 && TakeOut(board, customer, first - 1, touched);
        _ = draws.Below(2) == 0 && end < problem.Days && TakeOut(board, customer, end, touched);
        return true;
    }

    // All visits of some working days in a row on which a missing visit could stand: it may then come first. A closure between them does not part them.
    private void MakeRoom(Board board, int first, int end, List<int> touched)
    {
        var (from, to) = (Place(first), Place(end));
        var middle = from + draws.Below(Math.Max(1, to - from));
        var span = draws.Below(4);
        for (var at = Math.Max(0, middle - span); at <= Math.Min(working.Length - 1, middle + span); at++)
        {
            for (var place = board.StopsOn(working[at]) - 1; place >= 0; place--)
            {
                TakeOut(board, board.StopAt(working[at], place), working[at], touched);
            }
        }

        // How many working days come before a day.
        int Place(int day) => Array.BinarySearch(working, day) is var found && found >= 0 ? found : ~found;
    }

    // The days on which the missing visit could stand: from the one after the visit before, to the one before the visit after.
    private bool TryMissing(Board board, out int customer, out int first, out int end)
    {
        const int looks = 12;
        (customer, first, end) = (0, 0, 0);
        for (var look = 0; look < looks; look++)
        {
            customer = draws.Below(problem.Customers);
            var from = problem.CountedFrom[customer];
            for (var visit = 0; visit <= board.VisitsTo(customer); visit++)
            {
                var to = visit < board.VisitsTo(customer) ? board.VisitDay(customer, visit) : Board.Tail;
                if (PlanParts.MissedIn(problem, customer, from, to) > 0)
                {
                    (first, end) = (from == RepProblem.Never ? 0 : Math.Max(0, from + 1), Math.Min(problem.Days, to));
                    return true;
                }

                from = to;
            }
        }

        return false;
    }

    // Near in place and near in time.
    private void Around(Board board, int size, List<int> touched)
    {
        if (!TryVisit(board, out var customer, out var day))
        {
            return;
        }

        var span = draws.Below(1 + (int)Math.Ceiling(problem.Gaps[customer].Cadence.IntervalDays));
        foreach (var other in near[customer])
        {
            for (var place = board.VisitsTo(other) - 1; place >= 0 && size > 0; place--)
            {
                var visit = board.VisitDay(other, place);
                size -= Math.Abs(visit - day) <= span && TakeOut(board, other, visit, touched) ? 1 : 0;
            }
        }
    }

    // All visits of a customer and of its neighbours: their rhythm can shift as a whole.
    private void Whole(Board board, int size, List<int> touched)
    {
        var customer = draws.Below(problem.Customers);
        foreach (var other in near[customer])
        {
            if (size <= 0)
            {
                return;
            }

            for (var place = board.VisitsTo(other) - 1; place >= 0; place--)
            {
                size -= TakeOut(board, other, board.VisitDay(other, place), touched) ? 1 : 0;
            }
        }
    }

    private void Days(Board board, int size, List<int> touched)
    {
        for (var day = draws.Below(problem.Days); day < problem.Days && size > 0; day++)
        {
            for (var place = board.StopsOn(day) - 1; place >= 0; place--)
            {
                size -= TakeOut(board, board.StopAt(day, place), day, touched) ? 1 : 0;
            }
        }
    }

    private void Scattered(Board board, int size, List<int> touched)
    {
        for (; size > 0 && TryVisit(board, out var customer, out var day); size--)
        {
            TakeOut(board, customer, day, touched);
        }
    }

    private bool TakeOut(Board board, int customer, int day, List<int> touched)
    {
        if (customer >= problem.Customers || problem.Locked[(customer * problem.Days) + day] || board.IsAllOfAwayDay(day))
        {
            return false;
        }

        var place = board.PlaceOf(customer, day);
        if (place >= 0)
        {
            board.Remove(day, place);
            touched.Add(customer);
        }

        return place >= 0;
    }

    private bool TryVisit(Board board, out int customer, out int day)
    {
        (customer, day) = (0, 0);
        for (var attempt = 0; attempt < order.Length; attempt++)
        {
            customer = draws.Below(problem.Customers);
            if (board.VisitsTo(customer) > 0)
            {
                day = board.VisitDay(customer, draws.Below(board.VisitsTo(customer)));
                return true;
            }
        }

        return false;
    }
}
