using System.CommandLine;
using CustomerTiering.Calendars;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.History;
using CustomerTiering.Reports.Json;
using NodaTime;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering replay FILE</c>: what was decided with the knowledge of one day, held against the knowledge of a later one.</summary>
internal static class ReplayCommand
{
    private static readonly string[] Names = ["difference.json"];

    public static Command Create(Wording wording, Screen screen, CancellationToken token)
    {
        var command = wording.Command("replay");
        var options = new BookOptions(wording);
        var later = wording.Value<LocalDate?>("--later", "DAY", TryDay);
        var rules = new HistoryOptions(wording);
        options.AddFilesTo(command);
        command.Add(later);
        rules.AddTo(command);
        options.AddRestTo(command);
        command.SetAction(parsed =>
        {
            var wish = options.Scope(parsed);
            if (wish.KnownOn is not { } earlier || parsed.GetValue(later) is not { } last || last < earlier)
            {
                throw StopException.Usage(screen.Say("replay.days"));
            }

            // Decided are the days up to the day of knowledge, unless another is stated.
            wish = wish with { AsOf = wish.AsOf ?? earlier };
            var results = options.Results(parsed, screen, Names);
            var source = options.Book(parsed, screen, token);
            var report = options.Decide(parsed, screen, source, wish, token);
            var days = report.Result.Scope.Period;
            var ground = HistoryGround.Of(screen, source, report.Result.Policy, days, last, rules.Read(parsed), options.Reading(parsed).Strict, token);
            var history = HistoryReplay.Run(ground.Facts, ground.Timeline, days, earlier, token);
            var difference = HistoryReplay.Correct(history, ground.Facts, ground.Timeline, last, token).Difference;
            void Json(Stream stream) => HistoryDifferenceJson.Write(stream, history, difference, ground.Version, report.Result.Currency, indented: true, token);
            results.Show(report, () => DifferenceScreen.Show(screen, source, report, history, difference, results.Top), Json, () => [Json]);
            return ExitCode.Done;
        });
        return command;
    }

    private static bool TryDay(string text, out LocalDate? day)
    {
        var known = IsoDay.TryParse(text, out var parsed);
        day = known ? parsed : null;
        return known;
    }
}
