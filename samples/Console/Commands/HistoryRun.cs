using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.Console.Writing;
using CustomerTiering.History;
using CustomerTiering.Reports;
using CustomerTiering.Reports.History;
using CustomerTiering.Reports.Html;
using CustomerTiering.Reports.Json;
using CustomerTiering.Reports.Pictures;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering tiers FILE --history</c>: every decision of a stretch of days, and where everybody stands at its end.</summary>
internal static class HistoryRun
{
    /// <summary>The files that <c>--out</c> writes.</summary>
    public static IReadOnlyList<string> Names { get; } = ["report.html", "history.json", "history.svg"];

    /// <summary>Decides and shows.</summary>
    /// <param name="screen">Where results and messages go.</param>
    /// <param name="results">The form asked for.</param>
    /// <param name="source">The book.</param>
    /// <param name="report">The tiering of the as-of day; its period is the days whose decisions are asked for.</param>
    /// <param name="wish">The rules in time.</param>
    /// <param name="strict">Whether a single row that cannot be read refuses the data.</param>
    /// <param name="token">Stops the run.</param>
    public static void Show(Screen screen, ResultFolder results, SourceBook source, TieringReport report, HistoryWish wish, bool strict, CancellationToken token)
    {
        var scope = report.Result.Scope;
        var ground = HistoryGround.Of(screen, source, report.Result.Policy, scope.Period, scope.KnownOn, wish, strict, token);
        var history = HistoryReplay.Run(ground.Facts, ground.Timeline, scope.Period, scope.KnownOn, token);

        // What the last day decides holds from the next.
        var found = new TierHistoryReport(history, ground.Version, scope.AsOf.PlusDays(1)) 
        {
            Currency = report.Result.Currency,
            Warnings = scope.Period.Contains(scope.AsOf) ? DowngradeWarnings.On(scope.AsOf, scope.KnownOn, history, ground.Facts, ground.Timeline, token) : [],
            Disputes = ground.Disputes,
        };
        results.Show(
            report,
            () => HistoryScreen.Show(screen, source, report, found, results.Top),
            stream => HistoryJson.Write(stream, found, indented: true, token),
            () =>
            {
                var picture = HistoryPicture.Draw(found, screen.Culture);
                return
                [
                    stream => TieringPage.Write(stream, report, screen.Culture, TieringPageOptions.Default with { Pictures = [picture] }),
                    stream => HistoryJson.Write(stream, found, indented: true, token),
                    picture.Write,
                ];
            });
    }
}
