using CustomerTiering.Calendars;

namespace CustomerTiering.Planning.Search;

/// <summary>Says of every visit that a finished plan lacks what blocks it on each day, by the insertion test of the search.</summary>
internal static class Explanation
{
    public static IEnumerable<UnplacedVisit> Of(RepCase rep, Board board) =>
        Enumerable.Range(0, rep.Problem.Customers).SelectMany(customer => Gaps(rep, board, customer).Concat(Needs(rep, board, customer)));

    /// <summary>Everything due from customers whom nobody serves.</summary>
    public static IEnumerable<UnplacedVisit> Unserved(PlanRequest request, PlanCustomer customer)
    {
        var named = !customer.Rep.IsNone || customer.Skills.Count == 0 || request.Reps.Count == 0;
        yield return new UnplacedVisit(customer.Customer, customer.Tier, customer.Rep, request.Horizon, [new BlockedDays(named ? PlanRule.NoRep : PlanRule.Skill, Days(request.Horizon, 0, request.Horizon.Days))])
        {
            Needs = [.. request.Needs.Where(need => need.Customer == customer.Customer)],
        };
    }

    /// <summary>Whether a visit is missing for want of time; one that calendars forbid stays forbidden however much time there is.</summary>
    public static bool WantsTime(UnplacedVisit visit) =>
        visit.Blocked.Any(blocked => blocked.Rule == PlanRule.DayFull || blocked.Rule == PlanRule.Appointment || blocked.Rule == PlanRule.NotWorth);

    private static IEnumerable<UnplacedVisit> Gaps(RepCase rep, Board board, int customer)
    {
        var problem = rep.Problem;
        var cadence = problem.Gaps[customer].Cadence;
        var from = problem.CountedFrom[customer];
        for (var visit = 0; visit <= board.VisitsTo(customer); visit++)
        {
            var to = visit < board.VisitsTo(customer) ? board.VisitDay(customer, visit) : Board.Tail;
            var missed = PlanParts.MissedIn(problem, customer, from, to);
            var (first, last) = (from == RepProblem.Never ? problem.ServedFrom[customer] - cadence.MinimumGapDays : from, to == Board.Tail ? problem.ServedTo[customer] : to);
            for (var number = 1; number <= missed; number++)
            {
                // The days that leave room for the visits before and after it: of three missing in a gap, the second is due neither early nor late in it.
                var earliest = Math.Max(0, first + (number * cadence.MinimumGapDays));
                var latest = to == Board.Tail
                    ? cadence.MaximumGapDays == int.MaxValue ? last : Math.Min(last, first + (number * cadence.MaximumGapDays) + 1)
                    : last - ((missed + 1 - number) * cadence.MinimumGapDays) + 1;
                latest = Math.Clamp(latest, earliest + 1, Math.Max(earliest + 1, problem.Days));
                earliest = Math.Min(earliest, problem.Days - 1);
                yield return Explain(rep, board, customer, earliest, Math.Max(earliest + 1, Math.Min(latest, problem.Days)), []);
            }

            from = to;
        }
    }

    private static IEnumerable<UnplacedVisit> Needs(RepCase rep, Board board, int customer)
    {
        var horizon = rep.Request.Horizon;
        foreach (var need in rep.Request.Needs.Where(need => need.Customer == rep.Customers[customer].Customer).OrderBy(need => need.Due.Start).ThenBy(need => need.Due.End))
        {
            var window = new NeedWindow(Math.Max(0, ProblemBuilder.DayOf(horizon, need.Due.Start)), Math.Min(horizon.Days, ProblemBuilder.DayOf(horizon, need.Due.End)), 0);
            if (window.From < window.To && !board.IsMet(customer, window))
            {
                yield return Explain(rep, board, customer, window.From, window.To, [need]);
            }
        }
    }

    private static UnplacedVisit Explain(RepCase rep, Board board, int customer, int from, int to, IReadOnlyList<VisitNeed> needs)
    {
        var blocked = Enumerable.Range(from, to - from).Select(day => (Day: day, Block: BlockOn(board, customer, day)))
            .GroupBy(entry => entry.Block).OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => new BlockedDays(PlanRule.InOrder[(int)group.Key - 1], [.. group.Select(entry => rep.Request.Horizon.Start.PlusDays(entry.Day))]));
        return new UnplacedVisit(
            rep.Customers[customer].Customer, rep.Customers[customer].Tier, rep.Rep.Rep,
            new DayRange(rep.Request.Horizon.Start.PlusDays(from), rep.Request.Horizon.Start.PlusDays(to)), [.. blocked])
        {
            Needs = needs,
        };
    }

    private static Block BlockOn(Board board, int customer, int day)
    {
        var (before, after) = InsertionTest.Around(board, customer, day);
        var block = InsertionTest.Day(board, customer, day, before, after);
        block = block == Block.None ? InsertionTest.Route(board, customer, day, out _, out _) : block;
        return block == Block.None ? Block.NotWorth : block;
    }

    private static IReadOnlyList<NodaTime.LocalDate> Days(DayRange range, int from, int to) => [.. Enumerable.Range(from, to - from).Select(range.Start.PlusDays)];
}
