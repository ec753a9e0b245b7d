namespace CustomerTiering.Routing;

/// <summary>
/// Finds a good plan: day patterns and routes chosen together, by taking neighbouring visits out of the plan and putting them back better, again and again.
/// </summary>
/// <remarks>
/// <para>
/// Ruin and recreate after Christiaens and Vanden Berghe (2020), with the patterns decided inside the insertion, simulated annealing, and limits of load,
/// duration and windows that may be broken on the way at prices that follow the search (Vidal, Crainic, Gendreau, Lahrichi and Rei 2012).
/// </para>
/// <para>The same problem, seed and number of trials give the same plan, to the last bit, on every machine.</para>
/// </remarks>
public static class RoutingSearch
{
    /// <summary>Searches as long as the pace says.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="seed">Decides all chance.</param>
    /// <param name="pace">How long.</param>
    /// <param name="token">Ends the search early; the best plan so far is the answer then, and nothing is thrown.</param>
    /// <returns>The best plan found. Where no plan keeps all rules, or none was found, some customers are left out of it; what is in it keeps every rule.</returns>
    public static RoutingSolution Find(RoutingProblem problem, ulong seed, RoutingPace pace, CancellationToken token) =>
        Find(problem, seed, pace, Unheard.Progress, token);

    /// <summary>Searches as long as the pace says, and tells how far it has come, about a hundred times.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="seed">Decides all chance.</param>
    /// <param name="pace">How long.</param>
    /// <param name="progress">Hears of it, on the thread that searches.</param>
    /// <param name="token">Ends the search early; the best plan so far is the answer then, and nothing is thrown.</param>
    /// <returns>The best plan found, as above.</returns>
    public static RoutingSolution Find(RoutingProblem problem, ulong seed, RoutingPace pace, IProgress<RoutingProgress> progress, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(pace);
        ArgumentNullException.ThrowIfNull(progress);
        return new Annealing(problem, seed, SearchTuning.For(problem)).Run(pace, progress, token);
    }

    private sealed class Unheard : IProgress<RoutingProgress>
    {
        public static readonly Unheard Progress = new();

        public void Report(RoutingProgress value)
        {
            // Nobody listens.
        }
    }
}
