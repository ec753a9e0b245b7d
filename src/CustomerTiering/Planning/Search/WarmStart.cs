namespace CustomerTiering.Planning.Search;

/// <summary>Where a search begins: the appointments, and of an earlier plan whatever still can stand.</summary>
internal static class WarmStart
{
    public static Board Of(RepCase rep)
    {
        var board = new Board(rep.Problem);
        var nights = Nights(rep).ToArray();
        foreach (var (day, lodging) in nights)
        {
            board.SleepAt(day, lodging);
        }

        foreach (var (customer, day, _) in rep.Kept.Movable(rep.Request, rep.Rep, rep.Customers))
        {
            TryStand(board, customer, day);
        }

        foreach (var (day, _) in nights.Where(night => board.StopsOn(night.Day) == 0 || board.StopsOn(night.Day + 1) == 0))
        {
            ComeHome(board, day);
        }

        return board;
    }

    private static IEnumerable<(int Day, int Lodging)> Nights(RepCase rep)
    {
        foreach (var night in rep.Kept.Nights.Where(night => night.Rep == rep.Rep.Rep && rep.Request.Horizon.Contains(night.Day)))
        {
            var day = ProblemBuilder.DayOf(rep.Request.Horizon, night.Day);
            var lodging = rep.Rep.Lodgings.Index().Where(entry => string.Equals(entry.Item.Name, night.Lodging, StringComparison.Ordinal)).Select(entry => entry.Index).DefaultIfEmpty(-1).First();
            if (lodging >= 0 && day + 1 < rep.Problem.Days && rep.Problem.Capacity(day) > 0 && rep.Problem.Capacity(day + 1) > 0)
            {
                yield return (day, rep.Problem.FirstLodging + lodging);
            }
        }
    }

    private static void TryStand(Board board, int customer, int day)
    {
        var (before, after) = InsertionTest.Around(board, customer, day);
        if (InsertionTest.Day(board, customer, day, before, after) != Block.None || !board.HasRoom(day))
        {
            return;
        }

        // Visits come in order of time: as the next stop of its day each stands as it stood, also where the cheapest place would keep a later one out.
        board.Insert(customer, day, board.StopsOn(day));
        if (board.Holds(day))
        {
            return;
        }

        board.Remove(day, board.StopsOn(day) - 1);
        if (InsertionTest.Route(board, customer, day, out var place, out _) == Block.None)
        {
            board.Insert(customer, day, place);
        }
    }

    // A night with nothing to do before or after it is not spent; what could only be done from there gives way.
    private static void ComeHome(Board board, int day)
    {
        board.SleepAt(day, board.Problem.Home);
        foreach (var own in new[] { day, day + 1 })
        {
            for (var place = board.StopsOn(own) - 1; place >= 0 && !board.Holds(own); place--)
            {
                if (board.StopAt(own, place) < board.Problem.Customers)
                {
                    board.Remove(own, place);
                }
            }
        }
    }
}
