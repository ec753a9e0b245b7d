namespace CustomerTiering.Planning.Search;

/// <summary>The shortest ways from home to each customer and back, also by way of others: a table of ways need not know the straight one as the shortest.</summary>
internal sealed class ShortestWays
{
    private readonly int[] there;
    private readonly int[] back;
    private readonly RepProblem problem;

    public ShortestWays(RepProblem problem)
    {
        this.problem = problem;
        there = From(problem, problem.Way);
        back = From(problem, (from, to) => problem.Way(to, from));
    }

    /// <summary>The last minute of a day at which a visit can begin so that the rep is home in time, -1 where there is none.</summary>
    public int LatestStart(int customer, int day) => problem.LatestStart(customer, problem.Closes[day] - back[customer]);

    /// <summary>Whether a day is too short for a visit, were it the only one.</summary>
    public bool IsTooFar(int customer, int day) => problem.Opens[day] + there[customer] > LatestStart(customer, day);

    // Bellman and Ford.
    private static int[] From(RepProblem problem, Func<int, int, int> way)
    {
        int[] least = [.. Enumerable.Range(0, problem.Nodes).Select(node => way(problem.Home, node))];
        for (var shorter = true; shorter;)
        {
            shorter = false;
            for (var over = 0; over < least.Length; over++)
            {
                for (var node = 0; node < least.Length; node++)
                {
                    var found = least[over] + way(over, node);
                    (least[node], shorter) = found < least[node] ? (found, true) : (least[node], shorter);
                }
            }
        }

        return least;
    }
}
