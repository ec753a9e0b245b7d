using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.Console.Writing;
using CustomerTiering.Files.Planning;
using CustomerTiering.Files.Tables;
using CustomerTiering.Planning;
using CustomerTiering.Reports.Json;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering plan --customers F --reps F --from D --weeks N</c> and <c>tiering plan --demo</c>: visits planned; <c>plan check PLAN</c>: any plan checked.</summary>
internal static class VisitPlanRun
{
    public static int Do(Screen screen, PlanWish wish, long iterations, long seed, OutputWish output, CancellationToken token)
    {
        var files = output.Folder.Length == 0 ? null : new NewFiles(output.Folder, output.Force, screen.Culture);
        files?.Check([PlanSource.Plan, "plan.json", PlanSource.Customers, PlanSource.Reps]);
        var request = wish.IsDemo ? DemoPlan.Of(screen, wish) : PlanSource.Of(screen, wish, token);
        var settings = PlanSettings.Default with { Seed = seed, Threads = wish.Threads, Iterations = iterations > 0 ? (int)Math.Min(iterations, int.MaxValue) : PlanSettings.Default.Iterations };
        var plan = VisitPlanner.Plan(request, settings, progress: null, token);
        var written = files?.Write(PlanFolder.Of(plan, output.Folder, screen.Culture)) ?? [];
        if (output.Json)
        {
            PlanJson.Write(screen.ResultBytes, plan, screen.Culture, indented: true);
            screen.Line();
        }
        else
        {
            PlanScreen.Show(screen, plan, HandRule.Plan(request), output.Top);
        }

        if (written.Count > 0)
        {
            screen.Note(screen.Say("written", string.Join(screen.Say("list"), written)));
        }

        return ExitCode.Done;
    }

    public static int Check(Screen screen, string path, int top, CancellationToken token)
    {
        var isFolder = Directory.Exists(path);
        var folder = isFolder ? path : Path.GetDirectoryName(Path.GetFullPath(path)) ?? string.Empty;
        var request = PlanSource.Beside(screen, folder, token);
        var stops = PlanSource.Rows(screen, PlanFiles.ReadStops(FileSource.OfPath(isFolder ? Path.Combine(path, PlanSource.Plan) : path), null, token));
        var check = PlanCheck.Of(request, stops);
        PlanScreen.Show(screen, check, top);
        return check.IsSound ? ExitCode.Done : ExitCode.Refused;
    }
}
