namespace CustomerTiering.Planning.Search;

/// <summary>Puts the stops of a day back into the order of an earlier plan where a shorter way is not worth the hours that customers would be told anew.</summary>
internal static class KeptHours
{
    /// <summary>Goes through all days.</summary>
    /// <param name="rep">The rep, with what of the earlier plan is kept.</param>
    /// <param name="board">The plan found; it is changed.</param>
    public static void Restore(RepCase rep, Board board)
    {
        var trial = new Board(rep.Problem);
        var byDay = rep.Kept.Movable(rep.Request, rep.Rep, rep.Customers).GroupBy(kept => kept.Day, kept => (Customer: kept.Place, kept.Visit.Hours.From));
        foreach (var day in byDay.OrderBy(group => group.Key))
        {
            var earlier = day.Where(visit => board.PlaceOf(visit.Customer, day.Key) >= 0).DistinctBy(visit => visit.Customer).OrderBy(visit => visit.From).ThenBy(visit => visit.Customer).ToArray();
            trial.CopyFrom(board);
            if (TryReorder(trial, day.Key, earlier) && trial.Cost + Shifted(trial, day.Key, earlier, rep.Kept.ShiftCost) <= board.Cost + Shifted(board, day.Key, earlier, rep.Kept.ShiftCost))
            {
                board.CopyFrom(trial);
            }
        }
    }

    private static long Shifted(Board board, int day, (int Customer, int From)[] earlier, long cost) =>
        earlier.Count(visit => board.BeginOf(day, board.PlaceOf(visit.Customer, day)) != visit.From) * cost;

    // Appointments stay where they are, the visits of the earlier plan come by its hours, the others where they fit.
    private static bool TryReorder(Board board, int day, (int Customer, int From)[] earlier)
    {
        var problem = board.Problem;
        var others = new List<int>();
        for (var place = board.StopsOn(day) - 1; place >= 0; place--)
        {
            var stop = board.StopAt(day, place);
            if (stop < problem.Customers)
            {
                board.Remove(day, place);
                if (!earlier.Any(visit => visit.Customer == stop))
                {
                    others.Add(stop);
                }
            }
        }

        foreach (var (customer, from) in earlier)
        {
            var place = 0;
            while (place < board.StopsOn(day) && (board.StopAt(day, place) < problem.Customers || problem.Windows[board.StopAt(day, place)][0] <= from))
            {
                place++;
            }

            board.Insert(customer, day, place);
        }

        foreach (var customer in others)
        {
            if (InsertionTest.Route(board, customer, day, out var place, out _) != Block.None)
            {
                return false;
            }

            board.Insert(customer, day, place);
        }

        return board.Holds(day);
    }
}
