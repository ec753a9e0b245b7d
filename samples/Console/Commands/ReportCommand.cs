using System.CommandLine;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering report DIR</c>: the whole report on a folder of own files.</summary>
internal static class ReportCommand
{
    public static Command Create(Wording wording, Screen screen, CancellationToken token)
    {
        var command = wording.Command("report");
        var folder = wording.Path("DIR", "argument.folder");
        var policy = wording.Text("--policy", "NAME|FILE");
        var usual = new UsualOptions(wording);
        command.Add(folder);
        command.Add(policy);
        usual.AddTo(command);
        command.SetAction(parsed =>
        {
            var (form, files) = (usual.Output.Read(parsed), usual.Data.Read(parsed));
            var presenter = new Presenter(screen, form, earlier: null, token);
            var source = FolderBook.Read(screen, files, parsed.GetRequiredValue(folder), token);
            var report = Deciding.Decide(source, usual.Scope.Read(parsed), parsed.GetValue(policy) ?? string.Empty, screen.Culture, token);
            presenter.Show(source, FolderEffort.With(screen, source, report, files, token), (screen, source, report, top) =>
            {
                ReportScreen.Show(screen, source, report, top);
                foreach (var effort in report.Effort)
                {
                    EffortScreen.Summary(screen, effort, Path.GetFileName(source.Diary));
                }
            });
            return ExitCode.Done;
        });
        return command;
    }
}
