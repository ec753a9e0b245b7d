using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Console.Writing;
using Spectre.Console;

namespace CustomerTiering.Console.Databases;

/// <summary>One run of <c>tiers --database</c>: decides, with a line that lives while it waits, and hands the tiers over in the form asked for.</summary>
internal static class DatabaseRun
{
    private const string FileName = "tiers.json";

    /// <exception cref="StopException">Something is refused.</exception>
    public static void Show(Screen screen, DatabaseWish wish, ScopeWish days, string policy, OutputWish output, CancellationToken token)
    {
        var files = output.Folder.Length == 0 ? null : new NewFiles(output.Folder, output.Force, screen.Culture);
        files?.Check([FileName]);
        var login = DatabaseLogin.Read(wish.Connection, wish.WriteTo.Length > 0, screen.Culture);
        var tiers = Waiting(screen, login.Name, progress => new DatabaseReading(screen, wish, login, progress).DecideAsync(days, policy, token).GetAwaiter().GetResult());
        foreach (var warning in tiers.Warnings)
        {
            screen.Note(warning);
        }

        var written = files?.Write([new NewFile(FileName, stream => DatabaseJson.Write(stream, tiers, screen.Culture))]) ?? [];
        if (output.Json)
        {
            DatabaseJson.Write(screen.ResultBytes, tiers, screen.Culture);
        }
        else
        {
            DatabaseScreen.Show(screen, tiers, output.Top);
        }

        if (written.Count > 0)
        {
            screen.Note(screen.Say("written", string.Join(screen.Say("list"), written)));
        }
    }

    // How long a statement will take nobody knows before it is done: what is told is the time gone and who has come back.
    private static T Waiting<T>(Screen screen, string name, Func<IProgress<int>, T> ask)
    {
        if (!screen.ShowsProgress)
        {
            return ask(new Counted(_ => { }));
        }

        return screen.Messages.Progress()
            .AutoClear(enabled: true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ElapsedTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Told(0)).IsIndeterminate();
                return ask(new Counted(customers => task.Description = Told(customers)));
            });

        string Told(int customers) => Markup.Escape(screen.Say("database.asking", name, customers));
    }

    private sealed class Counted(Action<int> tell) : IProgress<int>
    {
        private const int Step = 10_000;

        public void Report(int value)
        {
            if (value % Step == 0)
            {
                tell(value);
            }
        }
    }
}
