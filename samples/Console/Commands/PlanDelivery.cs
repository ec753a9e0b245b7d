using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.Console.Writing;
using CustomerTiering.Reports.Json;
using CustomerTiering.Reports.Visits;
using NodaTime;

namespace CustomerTiering.Console.Commands;

/// <summary>Hands a plan over: for people or as JSON, and as files. Whether files may be written is asked before anything is read.</summary>
internal sealed class PlanDelivery
{
    private const int Shown = 8;
    private readonly Screen screen;
    private readonly OutputWish output;
    private readonly NewFiles? files;

    /// <exception cref="StopException">Files are there that may not be written over.</exception>
    public PlanDelivery(Screen screen, OutputWish output)
    {
        (this.screen, this.output) = (screen, output);
        files = output.Folder.Length == 0 ? null : new NewFiles(output.Folder, output.Force, screen.Culture);
        files?.Check([PlanSource.Plan, "plan.json", PlanSource.Customers, PlanSource.Reps]);
    }

    /// <summary>Writes and shows a plan.</summary>
    /// <param name="report">The plan.</param>
    /// <param name="earlier">The folder whose calendar files it follows.</param>
    /// <param name="stamp">The day on which it is made.</param>
    /// <param name="beside">What it was made from and is written beside it as it is.</param>
    /// <param name="forPeople">Shows it to people.</param>
    public void Hand(PlanReport report, string earlier, LocalDate stamp, PlanBeside beside, Action forPeople)
    {
        var written = files?.Write(PlanFolder.Of(report, earlier, stamp, beside, screen.Culture)) ?? [];
        if (output.Json)
        {
            PlanJson.Write(screen.ResultBytes, report, screen.Culture, indented: true);
            screen.Line();
        }
        else
        {
            forPeople();
        }

        if (written.Count > 0)
        {
            screen.Note(screen.Say("plan.written", written.Count, output.Folder));
            var left = PlanFolder.LeftBeside(output.Folder, written.Select(Path.GetFileName).ToHashSet(StringComparer.Ordinal));
            if (left.Count > 0)
            {
                screen.Note(screen.Say("plan.left", output.Folder, string.Join(screen.Say("list"), left.Take(Shown)) + (left.Count > Shown ? " …" : string.Empty)));
            }
        }
    }
}
