namespace CustomerTiering.Planning.Search;

/// <summary>Where a search begins: the appointments, and of an earlier plan whatever still can stand.</summary>
internal static class WarmStart
{
    public static Board Of(RepCase rep)
    {
        var board = new Board(rep.Problem);
        var index = rep.Customers.Select((customer, place) => (customer.Customer, place)).ToDictionary(pair => pair.Customer, pair => pair.place);
        foreach (var visit in rep.Kept.Visits.Where(visit => visit.Rep == rep.Rep.Rep && !rep.Kept.StandsStill(visit) && rep.Request.Horizon.Contains(visit.Day)))
        {
            if (index.TryGetValue(visit.Customer, out var customer))
            {
                TryStand(board, customer, ProblemBuilder.DayOf(rep.Request.Horizon, visit.Day));
            }
        }

        return board;
    }

    private static void TryStand(Board board, int customer, int day)
    {
        var (before, after) = InsertionTest.Around(board, customer, day);
        if (InsertionTest.Day(board, customer, day, before, after) == Block.None
            && InsertionTest.Route(board, customer, day, out var place, out _) == Block.None)
        {
            board.Insert(customer, day, place);
        }
    }
}
