namespace CustomerTiering.Planning.Search;

/// <summary>The minutes that each day of a plan takes, and what it costs that they are uneven, in whole numbers so that nothing drifts.</summary>
internal sealed class DayLoads(RepProblem problem)
{
    private readonly int[] loads = new int[problem.Days];
    private readonly long capacity = Math.Max(1, Enumerable.Range(0, problem.Days).Sum(day => (long)problem.Capacity(day)));
    private long total;
    private long squares;

    /// <summary>The cost of uneven days, in thousandths of a minute.</summary>
    public long Cost => CostOf(squares, total);

    public int On(int day) => loads[day];

    public void CopyFrom(DayLoads other)
    {
        other.loads.AsSpan().CopyTo(loads);
        (total, squares) = (other.total, other.squares);
    }

    public void Set(int day, int minutes)
    {
        squares += Square(day, minutes) - Square(day, loads[day]);
        total += minutes - loads[day];
        loads[day] = minutes;
    }

    /// <summary>What more minutes on a day would do to the cost.</summary>
    public long Delta(int day, int more) => CostOf(squares + Square(day, loads[day] + more) - Square(day, loads[day]), total + more) - Cost;

    private long Square(int day, int minutes) => problem.Capacity(day) == 0 ? 0 : 1000L * minutes * minutes / problem.Capacity(day);

    private long CostOf(long sumOfSquares, long sum) => (sumOfSquares - (1000 * sum * sum / capacity)) * problem.ImbalanceWeight / 1000;
}
