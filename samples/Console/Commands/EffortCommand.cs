using System.CommandLine;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.Reports.Html;
using CustomerTiering.Reports.Json;
using CustomerTiering.Reports.Pictures;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering effort</c>: where time and money went, against where the sales came from.</summary>
internal static class EffortCommand
{
    private static readonly string[] Names = ["effort.html", "effort.json", "effort-lorenz.svg", "effort-quadrant.svg", "effort-tiers.svg", "effort-calendar.svg"];

    public static Command Create(Wording wording, Screen screen, CancellationToken token)
    {
        var command = wording.Command("effort");
        var question = new EffortQuestion(wording, needsRep: false);
        var supervision = new SupervisionOptions(wording);
        question.AddTo(command);
        supervision.AddTo(command);
        command.SetAction(parsed =>
        {
            var results = question.Results(screen, parsed, Names);
            var supervising = new SupervisionReading(screen, supervision.Read(parsed), question.Files(parsed), token);
            var read = question.Read(screen, parsed, supervising.CountedSpend, token);
            var supervised = supervising.Read(read);
            var (found, subject, culture) = (read.Effort, read.Subject, screen.Culture);
            var reps = subject.Rep.IsNone ? found.Reps : [subject];
            results.Show(
                read.Report,
                () => EffortScreen.Show(screen, read, supervised, results.Top),
                stream => EffortJson.Write(stream, found, reps, supervised, culture, indented: true),
                () =>
                [
                    stream => EffortPage.Write(stream, found, subject, supervised, culture),
                    stream => EffortJson.Write(stream, found, reps, supervised, culture, indented: true),
                    EffortLorenzPicture.Draw(subject, culture).Write,
                    QuadrantPicture.Draw(subject, culture).Write,
                    EffortTierPicture.Draw(subject, culture).Write,
                    CalendarPicture.Draw(subject, culture).Write,
                ]);
            return ExitCode.Done;
        });
        return command;
    }
}
