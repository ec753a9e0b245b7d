using System.CommandLine;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Effort;
using CustomerTiering.Reports.Html;
using CustomerTiering.Reports.Json;
using CustomerTiering.Spending;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering week --rep R</c>: one page for a rep's week: whom to see, why, what to say, what is overdue.</summary>
internal static class WeekCommand
{
    private static readonly string[] Names = ["week.html", "week.json"];

    public static Command Create(Wording wording, Screen screen, CancellationToken token)
    {
        var command = wording.Command("week");
        var question = new EffortQuestion(wording, needsRep: true);
        question.AddTo(command);
        command.SetAction(parsed =>
        {
            var results = question.Results(screen, parsed, Names);
            var read = question.Read(screen, parsed, _ => SpendBook.Empty, token);
            var week = RepWeek.Of(read.Effort, read.Subject.Rep);
            results.Show(
                read.Report,
                () => WeekScreen.Show(screen, read, week),
                stream => WeekJson.Write(stream, week, screen.Culture, indented: true),
                () => [stream => WeekPage.Write(stream, week, screen.Culture), stream => WeekJson.Write(stream, week, screen.Culture, indented: true)]);
            return ExitCode.Done;
        });
        return command;
    }
}
