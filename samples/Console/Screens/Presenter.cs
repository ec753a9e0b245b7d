using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Writing;
using CustomerTiering.Reports;
using CustomerTiering.Reports.Json;
using CustomerTiering.Reports.Moves;

namespace CustomerTiering.Console.Screens;

/// <summary>
/// Hands a result over in the form asked for: for people, as JSON, as files. Whether files may be written is asked before anything is read.
/// </summary>
internal sealed class Presenter
{
    private readonly Screen screen;
    private readonly OutputWish wish;
    private readonly NewFiles? files;
    private readonly EarlierTiers? earlier;
    private readonly CancellationToken token;

    /// <param name="screen">Where results and messages go.</param>
    /// <param name="wish">The form asked for.</param>
    /// <param name="earlier">An earlier result: only who moved since is shown; null when none is named.</param>
    /// <param name="token">Stops the writing.</param>
    /// <exception cref="StopException">Files are there that may not be written over.</exception>
    public Presenter(Screen screen, OutputWish wish, EarlierTiers? earlier, CancellationToken token)
    {
        this.screen = screen;
        this.wish = wish;
        this.earlier = earlier;
        this.token = token;
        files = wish.Folder.Length == 0 ? null : new NewFiles(wish.Folder, wish.Force, screen.Culture);
        files?.Check(ResultFiles.Names(earlier is not null));
    }

    /// <summary>Shows the result.</summary>
    /// <param name="source">Where it comes from.</param>
    /// <param name="report">The result.</param>
    /// <param name="forPeople">Shows it to people, with so many customers in each table.</param>
    public void Show(SourceBook source, TieringReport report, Action<Screen, SourceBook, TieringReport, int> forPeople)
    {
        foreach (var warning in report.ReadingWarnings)
        {
            screen.Note(warning.Text);
        }

        var moves = earlier is null ? null : TierMovesReport.Of(earlier, report.Result);
        var written = files?.Write(ResultFiles.Of(report, moves, screen.Culture, token)) ?? [];
        if (wish.Json)
        {
            Json(report, moves);
        }
        else if (moves is null)
        {
            forPeople(screen, source, report, wish.Top);
        }
        else
        {
            HeadlinePart.Show(screen, source, report);
            TierPart.Show(screen, report.Result);
            MovesPart.Show(screen, moves, wish.Top);
        }

        if (written.Count > 0)
        {
            Tell(screen.Say("written", string.Join(screen.Say("list"), written)));
        }
    }

    private void Json(TieringReport report, TierMovesReport? moves)
    {
        if (report.PolicyReason.Length > 0)
        {
            screen.Note(screen.Say("policy.chosen", report.Result.Policy.Name, report.PolicyReason));
        }

        if (moves is null)
        {
            TieringJson.Write(screen.ResultBytes, report, screen.Culture, indented: true, token);
        }
        else
        {
            TieringJson.WriteMoved(screen.ResultBytes, report, moves, screen.Culture, indented: true, token);
        }
    }

    private void Tell(string text)
    {
        if (wish.Json)
        {
            screen.Note(text);
        }
        else
        {
            screen.Line();
            screen.Line(text);
        }
    }
}
