namespace CustomerTiering.Planning.Search;

/// <summary>Lets a rep stay away over a night between two working days, or come home again.</summary>
internal static class NightMove
{
    /// <summary>Tries one night at one lodging; it stays only where both days still hold. Whether it pays is for the search to say.</summary>
    public static void Try(Board board, Draws draws)
    {
        var problem = board.Problem;
        if (problem.Days < 2)
        {
            return;
        }

        var day = draws.Below(problem.Days - 1);
        if (board.StopsOn(day) == 0 || board.StopsOn(day + 1) == 0)
        {
            return;
        }

        var was = board.EndOf(day);
        var lodging = was == problem.Home ? problem.FirstLodging + draws.Below(problem.Lodgings) : problem.Home;
        board.SleepAt(day, lodging);
        if (!board.Holds(day) || !board.Holds(day + 1))
        {
            board.SleepAt(day, was);
        }
    }
}
