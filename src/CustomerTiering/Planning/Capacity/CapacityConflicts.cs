using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Planning.Search;

namespace CustomerTiering.Planning;

/// <summary>Finds who cannot all be served: smallest sets of customers whose visits need more time than there is.</summary>
public static class CapacityConflicts
{
    private const int MostPerRep = 3;
    private const int Steps = 64;
    private const int MostStretch = 8 * Steps;
    private const int TimeStep = 15;

    /// <summary>The conflicts of the reps for whom a plan misses visits of the cadence.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="settings">How long plans of parts are searched.</param>
    /// <param name="token">Stops the search.</param>
    /// <returns>
    /// Only what is shown both ways: that the set cannot be served, by counting, and that without any one of it everyone is, by a plan. A shortage that counting
    /// alone cannot prove gives none; the plan's loads tell its hours all the same.
    /// </returns>
    public static IReadOnlyList<CapacityConflict> Find(VisitPlan plan, PlanSettings settings, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(settings);
        var request = plan.Request with { Needs = [] };
        var misses = plan.Unplaced.Where(visit => visit.Needs.Count == 0).Select(visit => visit.Rep).ToHashSet();
        return [.. Assignment.Of(request, KeptPlan.None).Cases.Where(rep => misses.Contains(rep.Rep.Rep)).SelectMany(rep => OfRep(rep, settings, token))];
    }

    private static IEnumerable<CapacityConflict> OfRep(RepCase rep, PlanSettings settings, CancellationToken token)
    {
        var pool = rep.Customers;
        for (var found = 0; found < MostPerRep; found++)
        {
            token.ThrowIfCancellationRequested();
            if (!TrySmallest(rep.With(pool), settings, token, out var smallest, out var shortage))
            {
                yield break;
            }

            var days = shortage.Needed == int.MaxValue ? rep.Request.Horizon : new DayRange(rep.Request.Horizon.Start.PlusDays(shortage.From), rep.Request.Horizon.Start.PlusDays(shortage.To));
            yield return new CapacityConflict(
                rep.Rep.Rep, days, [.. smallest.Customers.Select(customer => customer.Customer)], shortage.Needed, shortage.Available, [.. Repairs(smallest, settings, token)]);
            var least = Least(smallest);
            pool = [.. pool.Where(customer => customer.Customer != least)];
        }
    }

    // Takes one customer after the other out while counting still proves the rest impossible, those of least value last; what stays must be servable without any one.
    private static bool TrySmallest(RepCase rep, PlanSettings settings, CancellationToken token, out RepCase smallest, out Shortage shortage)
    {
        smallest = rep;
        if (!ShortageProof.TryFind(rep, out shortage))
        {
            return false;
        }

        foreach (var customer in rep.Customers.OrderByDescending(customer => ValueOf(rep, customer)).ThenBy(customer => customer.Customer))
        {
            token.ThrowIfCancellationRequested();
            var rest = smallest.With([.. smallest.Customers.Where(other => other.Customer != customer.Customer)]);
            if (ShortageProof.TryFind(rest, out var less))
            {
                (smallest, shortage) = (rest, less);
            }
        }

        var set = smallest;
        return set.Customers.All(customer => Serves(set.With([.. set.Customers.Where(other => other.Customer != customer.Customer)]), settings, token));
    }

    private static IEnumerable<PlanRepair> Repairs(RepCase conflict, PlanSettings settings, CancellationToken token)
    {
        // That everyone else is served without one of them is how the set was found.
        yield return new PlanRepair.Drop(Least(conflict));
        if (TryLeast(Steps, MostStretch, factor => Serves(conflict.StretchedBy(factor / (double)Steps), settings, token), out var stretch))
        {
            yield return new PlanRepair.Stretch(stretch / (double)Steps);
        }

        var most = (HourRange.Day - conflict.Rep.StartMinute - conflict.Rep.DailyMinutes) / TimeStep;
        if (TryLeast(0, most, more => Serves(Longer(conflict, more * TimeStep), settings, token), out var steps))
        {
            yield return new PlanRepair.AddTime(steps * TimeStep);
        }
    }

    private static bool TryLeast(int fails, int holds, Func<int, bool> works, out int least)
    {
        least = holds;
        if (holds <= fails || !works(holds))
        {
            return false;
        }

        while (holds - fails > 1)
        {
            var middle = (fails + holds) / 2;
            (fails, holds) = works(middle) ? (fails, middle) : (middle, holds);
        }

        least = holds;
        return true;
    }

    private static RepCase Longer(RepCase rep, int minutes) =>
        new(rep.Request, rep.Rep with { DailyMinutes = rep.Rep.DailyMinutes + minutes }, rep.Customers, rep.Stretch, rep.Kept);

    private static bool Serves(RepCase rep, PlanSettings settings, CancellationToken token)
    {
        var board = VisitPlanner.Search(rep, settings, settings.Iterations, progress: null, token);
        return Enumerable.Range(0, rep.Problem.Customers).All(customer => LongestGap(rep.Problem, board, customer) <= rep.Problem.Gaps[customer].Cadence.MaximumGapDays);
    }

    private static int LongestGap(RepProblem problem, Board board, int customer)
    {
        var from = problem.CountedFrom[customer] == RepProblem.Never ? problem.ServedFrom[customer] - 1 : problem.CountedFrom[customer];
        var longest = 0;
        for (var visit = 0; visit < board.VisitsTo(customer); visit++)
        {
            longest = Math.Max(longest, problem.Judged(customer, from, board.VisitDay(customer, visit)));
            from = board.VisitDay(customer, visit);
        }

        return Math.Max(longest, problem.Judged(customer, from, problem.ServedTo[customer]));
    }

    private static CustomerId Least(RepCase rep) =>
        rep.Customers.OrderBy(customer => ValueOf(rep, customer)).ThenByDescending(customer => customer.Customer).First().Customer;

    private static double ValueOf(RepCase rep, PlanCustomer customer)
    {
        var rule = rep.Request.Policy.RuleOf(customer.Tier);
        return rule.MissedValue * customer.Worth / ProblemBuilder.LengthOf(customer, rule);
    }
}
