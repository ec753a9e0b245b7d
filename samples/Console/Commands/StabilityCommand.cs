using System.CommandLine;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.Console.Writing;
using CustomerTiering.Reports;
using CustomerTiering.Reports.Html;
using CustomerTiering.Reports.Json;
using CustomerTiering.Reports.Pictures;
using CustomerTiering.Stability;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering stability FILE</c>: how much of the tiers would change by chance alone, and what hysteresis saves.</summary>
internal static class StabilityCommand
{
    private static readonly string[] Names = ["report.html", "stability.json", "stability.svg"];

    public static Command Create(Wording wording, Screen screen, CancellationToken token)
    {
        var command = wording.Command("stability");
        var options = new BookOptions(wording);
        var chance = new StabilityOptions(wording);
        options.AddFilesTo(command);
        chance.AddTo(command);
        options.AddRestTo(command);
        command.SetAction(parsed =>
        {
            var results = options.Results(parsed, screen, Names);
            var source = options.Book(parsed, screen, token);
            var report = options.Decide(parsed, screen, source, token);
            var found = StabilityEstimate.Of(report.Result, chance.Read(parsed), token);
            Show(screen, results, source, report, found, Seen(found));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Show(Screen screen, ResultFolder results, SourceBook source, TieringReport report, StabilityResult found, IReadOnlyList<PersistenceResult> seen) => results.Show(
        report,
        () => StabilityScreen.Show(screen, source, report, found, seen, results.Top),
        stream => StabilityJson.Write(stream, found, seen, screen.Culture, indented: true),
        () =>
        {
            var picture = StabilityPicture.Draw(found, seen, screen.Culture);
            return [
                stream => TieringPage.Write(stream, report, screen.Culture, TieringPageOptions.Default with { Pictures = [picture] }),
                stream => StabilityJson.Write(stream, found, seen, screen.Culture, indented: true),
                picture.Write,
            ];
        });

    // The period before is compared only where the book covers it but for a fiftieth, such as a holiday: a part of a period would look like a fall.
    private static PersistenceResult[] Seen(StabilityResult found)
    {
        var (book, period) = (found.Decided.Book, found.Decided.Scope.Period);
        var before = period.Before();
        return !before.IsEmpty && before.Days >= period.Days - 1 && book.Sales.Span.Start <= before.Start.PlusDays(period.Days / 50)
            ? [Persistence.Between(book, before, period, found.Policy)]
            : [];
    }
}
