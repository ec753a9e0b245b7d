using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.Console.Writing;
using CustomerTiering.Planning;
using CustomerTiering.Reports.Visits;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering plan --customers F --reps F --from D --weeks N</c> and <c>tiering plan --demo</c>: visits planned.</summary>
internal static class VisitPlanRun
{
    private const int MostForConflicts = 2_000;

    public static int Do(Screen screen, PlanWish wish, long iterations, long seed, OutputWish output, CancellationToken token)
    {
        var delivery = new PlanDelivery(screen, output);
        var ground = wish.IsDemo ? DemoPlan.Of(screen, wish, token) : PlanSource.Of(screen, wish, token);
        var settings = Settings(iterations, seed, wish.Threads);
        var plan = VisitPlanner.Plan(ground.Request, settings, progress: null, token);
        var report = new PlanReport(plan)
        {
            Conflicts = Conflicts(plan, settings, token),
            Clients = PlanClients.Of(ground, screen.Culture),
            Executives = PlanExecutives.Of(ground, wish.Extras, settings, screen, token),
        };
        delivery.Hand(report, output.Folder, ground.Request.Horizon.Start, new PlanBeside(ground.Orders, ExecutivesOf: string.Empty), () => PlanScreen.Show(screen, report, HandRule.Plan(ground.Request), output.Top));
        return ExitCode.Done;
    }

    /// <summary>Who cannot all be served. The sets are small, so a short search of each tells; a shorter one finds fewer sets, never a wrong one.</summary>
    public static IReadOnlyList<CapacityConflict> Conflicts(VisitPlan plan, PlanSettings settings, CancellationToken token) =>
        CapacityConflicts.Find(plan, settings with { Iterations = Math.Min(settings.Iterations, MostForConflicts) }, token);

    /// <summary>How a plan is searched.</summary>
    public static PlanSettings Settings(long iterations, long seed, int threads) => PlanSettings.Default with
    {
        Seed = seed,
        Threads = threads,
        Iterations = iterations > 0 ? (int)Math.Min(iterations, int.MaxValue) : PlanSettings.Default.Iterations,
    };
}
