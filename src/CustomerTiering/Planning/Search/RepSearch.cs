namespace CustomerTiering.Planning.Search;

/// <summary>
/// Plans one rep by ruin and recreate: some visits that belong together are taken out and put back where they pay most, day and place at once; a worse plan
/// is kept now and then, ever more rarely.
/// </summary>
internal static class RepSearch
{
    private const double Hot = 60_000;
    private const double Cold = 600;
    private const double OfMissing = 3;
    private const int Displacing = 6;
    private const int Chain = 5;
    private const int ReportEvery = 256;

    /// <summary>The best plan found.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="start">Where the search begins; it is changed.</param>
    /// <param name="key">The key of its chance.</param>
    /// <param name="iterations">How often visits are taken out and put back.</param>
    /// <param name="report">Takes the iterations done and the best cost.</param>
    /// <param name="token">Stops it.</param>
    public static Board Run(RepProblem problem, Board start, ulong key, int iterations, Action<int, long> report, CancellationToken token)
    {
        var draws = new Draws(key);
        var recreate = new Recreate(problem, draws);
        var isAnew = Enumerable.Range(0, problem.Days).All(day => start.RouteOf(day).Stops.IndexOfAnyInRange(0, problem.Customers - 1) < 0);
        List<int> touched = [.. Enumerable.Range(0, problem.Customers)];
        recreate.Apply(start, touched, withChance: false);
        var best = start;
        if (problem.Customers > 0 && iterations > 0)
        {
            best = Improve(problem, start, draws, recreate, iterations, isAnew ? HeatOf(problem, start) : Hot, report, token);
        }

        Polish(problem, best, recreate);
        report(iterations, best.Cost);
        return best;
    }

    // Where visits are missing, whole weeks have to be turned over before one more fits in, so it begins hot enough for that: at a third of the dearest of them.
    private static double HeatOf(RepProblem problem, Board start) => Enumerable.Range(0, problem.Customers).Where(start.Misses)
        .Select(customer => problem.Gaps[customer].MissedCost / OfMissing).Append(Hot).Max();

    private static Board Improve(RepProblem problem, Board start, Draws draws, Recreate recreate, int iterations, double hot, Action<int, long> report, CancellationToken token)
    {
        var ruin = new Ruin(problem, draws);
        var (best, current, trial) = (new Board(problem), start, new Board(problem));
        best.CopyFrom(current);
        var touched = new List<int>();
        var (heat, cooling) = (hot, Statistics.SteadyMath.Exp(Statistics.SteadyMath.Log(Cold / hot) / iterations));
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            if (iteration % ReportEvery == 0)
            {
                token.ThrowIfCancellationRequested();
                report(iteration, best.Cost);
            }

            trial.CopyFrom(current);
            if (draws.Below(Displacing) == 0 && ruin.TryMissing(trial, touched, out var missing))
            {
                recreate.Displace(trial, missing, withChance: true, Chain, touched);
            }
            else
            {
                ruin.Apply(trial, touched);
            }

            touched.Add(draws.Below(problem.Customers));
            if (problem.Lodgings > 0 && draws.Below(4) == 0)
            {
                NightMove.Try(trial, draws);
            }

            recreate.Apply(trial, touched, withChance: true);
            heat *= cooling;
            if (trial.Cost < current.Cost - (long)(heat * draws.LogUnit()))
            {
                (current, trial) = (trial, current);
                if (current.Cost < best.Cost)
                {
                    best.CopyFrom(current);
                }
            }
        }

        return best;
    }

    // Each visit once more where it is best with all others standing; then whatever still pays goes in, so that what is left out was left out for a reason.
    private static void Polish(RepProblem problem, Board board, Recreate recreate)
    {
        var trial = new Board(problem);
        var single = new List<int>(1);
        var before = long.MaxValue;
        while (board.Cost < before)
        {
            before = board.Cost;
            TurnOut(problem, board, trial, recreate);
            for (var customer = 0; customer < problem.Customers; customer++)
            {
                for (var visit = 0; visit < board.VisitsTo(customer); visit++)
                {
                    var day = board.VisitDay(customer, visit);
                    var place = board.PlaceOf(customer, day);
                    if (place < 0 || problem.Locked[(customer * problem.Days) + day] || board.IsAllOfAwayDay(day))
                    {
                        continue;
                    }

                    trial.CopyFrom(board);
                    trial.Remove(day, place);
                    single.Add(customer);
                    recreate.Apply(trial, single, withChance: false);
                    if (trial.Cost < board.Cost)
                    {
                        board.CopyFrom(trial);
                    }
                }

                single.Add(customer);
                recreate.Apply(board, single, withChance: false);
            }
        }
    }

    // Where a visit is missing, those that are worth less make room, best customers first: after it no visit is missing while one worth less on its day could be
    // turned out for it.
    private static void TurnOut(RepProblem problem, Board board, Board trial, Recreate recreate)
    {
        var touched = new List<int>();
        var missing = Enumerable.Range(0, problem.Customers).Where(customer => board.Misses(customer)).OrderByDescending(customer => problem.Gaps[customer].MissedCost).ThenBy(customer => customer);
        foreach (var customer in missing.ToArray())
        {
            while (board.Misses(customer) && (TryTurnOut(board, trial, recreate, customer, Chain, touched) || TryTurnOut(board, trial, recreate, customer, chain: 0, touched)))
            {
                // Once more, as long as it helps.
            }
        }
    }

    private static bool TryTurnOut(Board board, Board trial, Recreate recreate, int customer, int chain, List<int> touched)
    {
        trial.CopyFrom(board);
        recreate.Displace(trial, customer, withChance: false, chain, touched);
        recreate.Apply(trial, touched, withChance: false);
        if (trial.Cost >= board.Cost)
        {
            return false;
        }

        board.CopyFrom(trial);
        return true;
    }
}
