using CustomerTiering.Planning.Search;
using CustomerTiering.Statistics;

namespace CustomerTiering.Planning;

/// <summary>
/// Plans visits: chooses the days and the routes together, keeps every hard rule, and tells what it could not place and why.
/// </summary>
/// <remarks>
/// Each rep is a problem of its own, because a customer has one rep; so reps are planned side by side and the plan does not depend on the number of threads.
/// The search is ruin and recreate (Shaw 1998; Schrimpf and others 2000) with the day chosen inside the insertion and slow cooling. Time and memory grow
/// with the iterations and, for a rep, with the square of the rep's customers.
/// </remarks>
public static class VisitPlanner
{
    // The factor is searched in steps of a 64th, up to eightfold.
    private const int Steps = 64;
    private const int MostSteps = 8 * Steps;

    /// <summary>The best plan found within the iterations.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="settings">How long it is searched, and by which chance.</param>
    /// <param name="progress">Takes the progress of each rep, from any thread.</param>
    /// <param name="token">Stops the search.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative iterations, or no thread.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static VisitPlan Plan(PlanRequest request, PlanSettings settings, IProgress<PlanProgress>? progress = null, CancellationToken token = default) =>
        Plan(request, settings, KeptPlan.None, progress, token);

    internal static VisitPlan Plan(PlanRequest request, PlanSettings settings, KeptPlan kept, IProgress<PlanProgress>? progress, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfNegative(settings.Iterations, nameof(settings));
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.Threads, 1, nameof(settings));
        var (cases, unserved) = Assignment.Of(request, kept);
        var parts = new PlannedRep[cases.Count];
        Parallel.For(0, cases.Count, new ParallelOptions { MaxDegreeOfParallelism = settings.Threads, CancellationToken = token }, rep =>
            parts[rep] = One(cases[rep], settings, progress, token));
        IEnumerable<UnplacedVisit> unplaced = [.. parts.SelectMany(part => part.Unplaced), .. unserved.SelectMany(customer => Explanation.Unserved(request, customer))];
        var places = request.Policy.Tiers.Select((rule, place) => (rule.Tier, place)).ToDictionary(pair => pair.Tier, pair => pair.place);
        return new VisitPlan(
            request,
            settings,
            [.. parts.SelectMany(part => part.Days)],
            [.. unplaced.OrderBy(visit => places[visit.Tier]).ThenBy(visit => visit.Customer).ThenBy(visit => visit.Due.Start).ThenBy(visit => visit.Needs.Count)],
            parts.Aggregate(PlanCost.Zero, (sum, part) => sum.Plus(part.Cost)),
            [.. parts.Select(part => part.Load)]);
    }

    /// <summary>Plans one case for its days and hours.</summary>
    internal static Board Search(RepCase rep, PlanSettings settings, int iterations, IProgress<PlanProgress>? progress, CancellationToken token)
    {
        var start = WarmStart.Of(rep);
        var value = rep.Request.Policy.Draft.MinuteValue / 1000;
        var found = RepSearch.Run(
            rep.Problem, start, ChanceKey.Of(settings.Seed, rep.Rep.Rep.Value), iterations,
            (done, cost) => progress?.Report(new PlanProgress(rep.Rep.Rep, done, iterations, cost * value)), token);
        KeptHours.Restore(rep, found);
        return found;
    }

    private static PlannedRep One(RepCase rep, PlanSettings settings, IProgress<PlanProgress>? progress, CancellationToken token)
    {
        var board = Search(rep, settings, settings.Iterations, progress, token);
        if (rep.Request.Policy.Draft.OverCapacity == OverCapacity.StretchIntervals && MissesByTime(rep, board))
        {
            rep = Stretched(rep, settings, token);
            board = Search(rep, settings, settings.Iterations, progress, token);
        }

        UnplacedVisit[] unplaced = [.. Explanation.Of(rep, board)];
        return new PlannedRep([.. PlanParts.Days(rep, board)], unplaced, PlanParts.Cost(rep, board), PlanParts.Load(rep, board, unplaced));
    }

    // The least factor by which the visits fit, found with a quarter of the search at each step.
    private static RepCase Stretched(RepCase rep, PlanSettings settings, CancellationToken token)
    {
        var (fails, holds) = (Steps, MostSteps);
        while (holds - fails > 1)
        {
            token.ThrowIfCancellationRequested();
            var middle = (fails + holds) / 2;
            var trial = rep.StretchedBy(middle / (double)Steps);
            (fails, holds) = MissesByTime(trial, Search(trial, settings, settings.Iterations / 4, progress: null, token)) ? (middle, holds) : (fails, middle);
        }

        return rep.StretchedBy(holds / (double)Steps);
    }

    // Only want of time is stretched away.
    private static bool MissesByTime(RepCase rep, Board board) =>
        Explanation.Of(rep, board).Any(Explanation.WantsTime);
}
