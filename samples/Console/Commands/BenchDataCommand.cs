using System.CommandLine;
using System.Globalization;
using CustomerTiering.Benchmarks.Data;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Console.Writing;
using Spectre.Console;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering bench-data FILE</c>: the file of made-up order lines that the benchmarks measure with.</summary>
internal static class BenchDataCommand
{
    private const long UsualLines = 10_000_000;
    private const int UsualCustomers = 1_000_000;

    // An id has seven digits.
    private const int MostCustomers = 10_000_000;

    public static Command Create(Wording wording, Screen screen, CancellationToken token)
    {
        var command = wording.Command("bench-data");
        var file = wording.Path("FILE", "argument.bench");
        var lines = wording.Value<long>("--lines", "N", TryLines);
        var customers = wording.Value<int>("--customers", "N", TryCustomers);
        var seed = wording.Value<ulong>("--seed", "N", TrySeed);
        var force = wording.Switch("--force");
        customers.Description = wording.Say("option--buyers");
        seed.Description = wording.Say("option--seed.bench");
        lines.DefaultValueFactory = _ => UsualLines;
        customers.DefaultValueFactory = _ => UsualCustomers;
        seed.DefaultValueFactory = _ => 1;
        command.Add(file);
        command.Add(lines);
        command.Add(customers);
        command.Add(seed);
        command.Add(force);
        command.SetAction(parsed =>
        {
            var (path, count) = (parsed.GetRequiredValue(file), parsed.GetValue(lines));
            NewFiles.WriteOne(path, parsed.GetValue(force), screen.Culture, stream =>
                Watched(screen, path, count, progress => BenchFile.Write(stream, count, parsed.GetValue(customers), parsed.GetValue(seed), progress, token)));
            screen.Line(screen.Say("written", path));
            screen.Line(screen.Say("bench.next", path));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Watched(Screen screen, string path, long lines, Action<IProgress<long>?> write)
    {
        if (!screen.ShowsProgress)
        {
            write(null);
            return;
        }

        screen.Messages.Progress()
            .AutoClear(enabled: true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 30 }, new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => write(new LinesWritten(context.AddTask(string.Empty, maxValue: Math.Max(lines, 1)), Path.GetFileName(path), screen)));
    }

    private static bool TryLines(string text, out long lines) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out lines);

    private static bool TryCustomers(string text, out int customers) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out customers) && customers is > 0 and <= MostCustomers;

    private static bool TrySeed(string text, out ulong seed) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out seed);

    private sealed class LinesWritten(ProgressTask task, string name, Screen screen) : IProgress<long>
    {
        public void Report(long value)
        {
            task.Value = value;
            task.Description = Markup.Escape(screen.Say("bench.writing", name, value));
        }
    }
}
