namespace CustomerTiering.Planning.Search;

/// <summary>Lets whole days change places: two with each other, or one goes to the end of a row and the others move up. A rhythm can so begin on another day.</summary>
internal sealed class DayTurn(RepProblem problem, Draws draws)
{
    private const int LongestRow = 6;

    private readonly int[] working = [.. Enumerable.Range(0, problem.Days).Where(day => problem.Capacity(day) > 0)];
    private readonly List<(int Customer, int Day)> waiting = [];

    /// <summary>Changes the places of some days, drawn. What cannot stand on its new day is taken out.</summary>
    /// <param name="board">The plan.</param>
    /// <param name="touched">Takes whose visits were taken out.</param>
    public void Apply(Board board, List<int> touched)
    {
        if (working.Length < 2)
        {
            return;
        }

        var first = draws.Below(working.Length - 1);
        var length = 1 + draws.Below(Math.Min(LongestRow, working.Length - 1 - first));
        var (isSwap, isForward) = (draws.Below(2) == 0, draws.Below(2) == 0);
        waiting.Clear();
        for (var at = 0; at <= length; at++)
        {
            var to = isSwap ? (at == 0 ? length : at == length ? 0 : at)
                : isForward ? (at + 1) % (length + 1) : (at + length) % (length + 1);
            if (to != at)
            {
                TakeOut(board, working[first + at], working[first + to]);
            }
        }

        foreach (var (customer, day) in waiting)
        {
            var (before, after) = InsertionTest.Around(board, customer, day);
            if (InsertionTest.Day(board, customer, day, before, after) == Block.None && board.HasRoom(day))
            {
                board.Insert(customer, day, board.StopsOn(day));
                if (board.Holds(day))
                {
                    continue;
                }

                board.Remove(day, board.StopsOn(day) - 1);
            }

            touched.Add(customer);
        }
    }

    // Stops that may leave a day, in their order.
    private void TakeOut(Board board, int day, int to)
    {
        var from = waiting.Count;
        for (var place = board.StopsOn(day) - 1; place >= 0; place--)
        {
            var stop = board.StopAt(day, place);
            if (stop < problem.Customers && !problem.Locked[(stop * problem.Days) + day] && !board.IsAllOfAwayDay(day))
            {
                waiting.Add((stop, to));
                board.Remove(day, place);
            }
        }

        waiting.Reverse(from, waiting.Count - from);
    }
}
