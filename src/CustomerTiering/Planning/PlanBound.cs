using CustomerTiering.Planning.Search;

namespace CustomerTiering.Planning;

/// <summary>What no plan can beat: how far a plan may be from the best at most.</summary>
/// <remarks>
/// For each rep with the customers the plan gives to the rep. <see cref="Unmet"/>: customers choose their days alone, and the minutes of a day are kept only by a
/// price; travel is half of the two shortest ways at every stop and at home. <see cref="Cost"/>: besides, days choose their routes alone, each bearing what its own load costs against the mean, at prices on which
/// both must agree, and the higher of the two bounds counts (Lagrangian relaxations; Held and Karp 1971, Guignard and Kim 1987; prices by the volume algorithm of
/// Barahona and Anbil 2000). True of every plan with that share of customers, and not of another share. The best plan lies between the bound and the
/// plan; no plan need reach the bound.
/// </remarks>
/// <param name="Cost">The least that any plan can cost in all, in the policy's unit.</param>
/// <param name="Unmet">The least that any plan leaves unmet: missed visits and needs, in the policy's unit.</param>
/// <param name="Asked">What a plan without visits leaves unmet: the value asked for.</param>
public sealed record PlanBound(double Cost, double Unmet, double Asked)
{
    /// <summary>The bound for the request of a plan.</summary>
    /// <param name="plan">The plan, whose intervals count as stretched as they are. A plan made anew from another is bound as if nothing had stood before.</param>
    /// <param name="rounds">How often prices are changed, at least 1; more rounds give a closer bound.</param>
    /// <param name="threads">Threads, at least 1; the bound is the same for any number.</param>
    /// <param name="token">Stops it.</param>
    public static PlanBound Of(VisitPlan plan, int rounds = 60, int threads = 1, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var (cases, _) = Assignment.Of(plan.Request, KeptPlan.None);
        var value = plan.Request.Policy.Draft.MinuteValue / 1000;
        var parts = new PlanBound[cases.Count];
        var (cost, unmet) = (plan.Cost.Total / value / Math.Max(1, cases.Count), (plan.Cost.Missed + plan.Cost.Needs) / value / Math.Max(1, cases.Count));
        Parallel.For(0, cases.Count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = token }, rep =>
            parts[rep] = One(cases[rep].StretchedBy(plan.Loads[rep].Stretch).Problem, plan.Loads[rep].Utilisation, cost, unmet, rounds));
        return parts.Aggregate(new PlanBound(0, 0, 0), (sum, part) => new PlanBound(sum.Cost + (part.Cost * value), sum.Unmet + (part.Unmet * value), sum.Asked + (part.Asked * value)));
    }

    // In thousandths of a minute. A rep's own share of the plan's cost is not on record: twice its mean is far enough for the prices to climb to.
    private static PlanBound One(RepProblem problem, double share, double cost, double unmet, int rounds)
    {
        var empty = new Board(problem);
        var asked = Enumerable.Range(0, problem.Customers).Sum(customer =>
            (PlanParts.MissedIn(problem, customer, problem.CountedFrom[customer], Board.Tail) * (double)problem.Gaps[customer].MissedCost) + problem.Needs[customer].Sum(need => (double)need.Cost));
        var least = new RelaxedDays(problem, missedOnly: false).Bound(Math.Min(2 * cost, empty.Cost), rounds);
        least = RelaxedRoutes.CanBound(problem) ? Math.Max(least, new RelaxedRoutes(problem).Bound(Math.Min(2 * cost, empty.Cost), rounds, share)) : least;
        return new PlanBound(least, new RelaxedDays(problem, missedOnly: true).Bound(Math.Min(2 * unmet, asked), rounds), asked);
    }
}
