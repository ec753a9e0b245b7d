using System.CommandLine;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.Console.Writing;
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
        var effort = new EffortOptions(wording, needsRep: false);
        var output = new OutputOptions(wording);
        var data = new DataOptions(wording, output.Force);
        var scope = new ScopeOptions(wording);
        var supervision = new SupervisionOptions(wording);
        effort.AddTo(command);
        supervision.AddTo(command);
        data.AddTo(command);
        scope.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var results = new ResultFolder(screen, output.Read(parsed), Names);
            var supervising = new SupervisionReading(screen, supervision.Read(parsed), data.Read(parsed), token);
            var read = EffortReading.Read(screen, effort.Read(parsed), data.Read(parsed), scope.Read(parsed), supervising.CountedSpend, token);
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
