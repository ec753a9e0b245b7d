using CustomerTiering.Planning.Search;

namespace CustomerTiering.Planning;

/// <summary>
/// What a sensible rep does without a planner: every morning go to the nearest customer that is due, from there to the next nearest, until the day is full.
/// </summary>
/// <remarks>A customer is due once its last visit lies as far back as the tolerance of its cadence allows. The hard rules are kept. For comparison.</remarks>
public static class HandRule
{
    /// <summary>The plan of the rule for a request.</summary>
    public static VisitPlan Plan(PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (cases, _) = Assignment.Of(request, KeptPlan.None);
        var days = new List<PlannedDay>();
        var cost = PlanCost.Zero;
        var loads = new List<RepLoad>();
        foreach (var rep in cases)
        {
            var board = new Board(rep.Problem);
            for (var day = 0; day < rep.Problem.Days; day++)
            {
                while (TryNearest(board, day, out var customer, out var place))
                {
                    board.Insert(customer, day, place);
                }
            }

            days.AddRange(PlanParts.Days(rep, board));
            cost = cost.Plus(PlanParts.Cost(rep, board));
            loads.Add(PlanParts.Load(rep, board, []));
        }

        return new VisitPlan(request, PlanSettings.Default with { Iterations = 0 }, days, [], cost, loads);
    }

    private static bool TryNearest(Board board, int day, out int nearest, out int place)
    {
        (nearest, place) = (-1, -1);
        var problem = board.Problem;
        var from = board.StopsOn(day) == 0 ? problem.Home : board.StopAt(day, board.StopsOn(day) - 1);
        foreach (var customer in Enumerable.Range(0, problem.Customers).OrderBy(customer => problem.Way(from, customer)).ThenBy(customer => customer))
        {
            var (before, after) = InsertionTest.Around(board, customer, day);
            if (IsDue(problem, customer, day, before) && InsertionTest.Day(board, customer, day, before, after) == Block.None
                && InsertionTest.Route(board, customer, day, out place, out _) == Block.None)
            {
                nearest = customer;
                return true;
            }
        }

        return false;
    }

    private static bool IsDue(RepProblem problem, int customer, int day, int before)
    {
        var cadence = problem.Gaps[customer].Cadence;
        return before == RepProblem.Never || day - before >= Math.Ceiling(cadence.IntervalDays - cadence.EarlyDays - 1e-9);
    }
}
