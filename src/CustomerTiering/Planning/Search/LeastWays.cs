namespace CustomerTiering.Planning.Search;

/// <summary>
/// Travel that no route can save, stop by stop: a round trip comes to each stop once and leaves it once, so it takes at least half of the two shortest
/// ways at every stop and at home.
/// </summary>
internal sealed class LeastWays
{
    private readonly double[] stops;

    public LeastWays(RepProblem problem)
    {
        stops = [.. Enumerable.Range(0, problem.Customers).Select(customer => AtStop(problem, customer))];

        // Who sleeps elsewhere neither leaves home nor comes back on that day.
        AtHome = problem.Lodgings > 0 || problem.Nodes < 2 ? 0 : Enumerable.Range(0, problem.Nodes).Where(node => node != problem.Home)
            .Aggregate((Out: int.MaxValue, Back: int.MaxValue), (least, node) => (Math.Min(least.Out, problem.Way(problem.Home, node)), Math.Min(least.Back, problem.Way(node, problem.Home))),
                least => (least.Out + least.Back) / 2.0);
    }

    /// <summary>Minutes at home on a day with a stop.</summary>
    public double AtHome { get; }

    /// <summary>Minutes at a visit to a customer.</summary>
    public double At(int customer) => stops[customer];

    // Either it lies between two different places, or it is the only stop, between home and home.
    private static double AtStop(RepProblem problem, int customer)
    {
        var (first, second, both) = (int.MaxValue, int.MaxValue, -1);
        for (var node = 0; node < problem.Nodes; node++)
        {
            var way = node == customer ? int.MaxValue : Math.Min(problem.Way(node, customer), problem.Way(customer, node));
            (first, second) = way < first ? (way, first) : (first, Math.Min(second, way));
        }

        for (var node = problem.Home; node < problem.Nodes; node++)
        {
            var way = problem.Way(node, customer) + problem.Way(customer, node);
            both = both < 0 ? way : Math.Min(both, way);
        }

        return second == int.MaxValue ? both / 2.0 : Math.Min(first + (double)second, both) / 2;
    }
}
