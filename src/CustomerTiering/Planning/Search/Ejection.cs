namespace CustomerTiering.Planning.Search;

/// <summary>
/// Makes room on a full day for a visit that is worth more than those it turns out: short of time, what is worth least goes first.
/// </summary>
/// <remarks>
/// What is turned out is planned anew elsewhere, turns out others in its turn (a chain of ejections; Glover 1996), or is left out with its own reason.
/// </remarks>
internal sealed class Ejection
{
    private readonly RepProblem problem;
    private readonly List<(int Customer, int Place)> turnedOut = [];
    private readonly List<(long Loss, int Customer)> order = [];

    public Ejection(RepProblem problem) => this.problem = problem;

    /// <summary>Whether those turned out will turn out others: each then counts for half of the visit that comes at most, so that one worth as much may go.</summary>
    public bool GoesOn { get; set; }

    /// <summary>What a visit on a day would cost with the least worthy of the day turned out; the board is as before.</summary>
    /// <returns>False where even so there is no room, or those turned out are worth as much.</returns>
    public bool TryPrice(Board board, int customer, int day, out long cost)
    {
        var opened = TryOpen(board, customer, day, out _, out cost);
        for (var last = turnedOut.Count - 1; last >= 0; last--)
        {
            board.Insert(turnedOut[last].Customer, day, turnedOut[last].Place);
        }

        return opened;
    }

    /// <summary>Puts a visit on a day, having turned others out.</summary>
    /// <param name="board">The plan.</param>
    /// <param name="customer">Whose visit.</param>
    /// <param name="day">The day, of which <see cref="TryPrice"/> said that it can be done.</param>
    /// <param name="ejected">Takes whose visits were turned out.</param>
    public void Put(Board board, int customer, int day, List<int> ejected)
    {
        if (TryOpen(board, customer, day, out var place, out _))
        {
            board.Insert(customer, day, place);
        }

        ejected.AddRange(turnedOut.Select(entry => entry.Customer));
    }

    // Turns out one after the other, the least loss a minute first, until there is room. Who was turned out in vain comes back when planned anew.
    private bool TryOpen(Board board, int customer, int day, out int place, out long cost)
    {
        turnedOut.Clear();
        (place, cost) = (-1, long.MaxValue);
        Order(board, customer, day);
        var (loss, most) = (0L, problem.Gaps[customer].MissedCost);
        var found = Block.DayFull;
        foreach (var (own, other) in order)
        {
            if (loss + own >= most)
            {
                break;
            }

            turnedOut.Add((other, board.PlaceOf(other, day)));
            board.Remove(day, turnedOut[^1].Place);
            loss += own;
            found = InsertionTest.Route(board, customer, day, out place, out cost);
            if (found == Block.None)
            {
                break;
            }
        }

        if (found != Block.None)
        {
            return false;
        }

        cost += loss;
        return true;
    }

    private void Order(Board board, int customer, int day)
    {
        order.Clear();
        if (board.StartOf(day) != problem.Home || board.EndOf(day) != problem.Home)
        {
            return;
        }

        for (var place = 0; place < board.StopsOn(day); place++)
        {
            var other = board.StopAt(day, place);
            if (other < problem.Customers && other != customer && !problem.Locked[(other * problem.Days) + day]
                && Counted(Loss(board, other, day), problem.Gaps[customer].MissedCost) is var loss && loss < problem.Gaps[customer].MissedCost)
            {
                order.Add((loss, other));
            }
        }

        order.Sort((left, right) => (left.Loss / problem.Length[left.Customer]).CompareTo(right.Loss / problem.Length[right.Customer]) is var found && found != 0
            ? found : left.Customer.CompareTo(right.Customer));
    }

    // A thousandth of the loss still tells who goes first.
    private long Counted(long loss, long most) => GoesOn ? Math.Min(loss, (most / 2) + (loss / 1000)) : loss;

    private long Loss(Board board, int customer, int day)
    {
        var (before, after) = (problem.CountedFrom[customer], Board.Tail);
        for (var visit = 0; visit < board.VisitsTo(customer); visit++)
        {
            var other = board.VisitDay(customer, visit);
            before = other < day ? other : before;
            after = other > day ? Math.Min(after, other) : after;
        }

        var loss = problem.GapCost(customer, before, after) - problem.GapCost(customer, before, day) - problem.GapCost(customer, day, after)
            - problem.DayCost[(customer * problem.Days) + day];
        foreach (var need in problem.Needs[customer])
        {
            loss += day >= need.From && day < need.To && before < need.From && after >= need.To ? need.Cost : 0;
        }

        return loss;
    }
}
