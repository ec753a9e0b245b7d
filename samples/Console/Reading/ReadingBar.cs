using System.Globalization;
using CustomerTiering.Console.Screens;
using CustomerTiering.Files.Tables;
using Spectre.Console;

namespace CustomerTiering.Console.Reading;

/// <summary>
/// Shows on standard error how far a long reading is: bar, part, rate, time left. Nothing is shown where nobody looks on, nor for a small file.
/// </summary>
internal static class ReadingBar
{
    // A file of this size is read in about a third of a second.
    private const long LongReading = 8 << 20;

    /// <summary>Reads a file with the bar shown.</summary>
    public static T Show<T>(Screen screen, string path, Func<IProgress<ReadProgress>?, T> read) => Show(screen, [path], read);

    /// <summary>Reads files one after the other with the bar shown.</summary>
    public static T Show<T>(Screen screen, IReadOnlyList<string> paths, Func<IProgress<ReadProgress>?, T> read)
    {
        var file = new FileInfo(paths[0]);
        if (!screen.ShowsProgress || !paths.Any(path => new FileInfo(path) is { Exists: true, Length: >= LongReading }))
        {
            return read(null);
        }

        return screen.Messages.Progress()
            .AutoClear(enabled: true)
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn { Width = 30 },
                new PercentageColumn(),
                new TransferSpeedColumn { Culture = CultureInfo.InvariantCulture },
                new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(ScreenText.Say("reading", screen.Culture, file.Name, 0)), maxValue: 1);
                return read(new TaskProgress(task, paths.Count == 1 ? file.Name : screen.Say("reading.files", paths.Count), screen.Culture));
            });
    }

    private sealed class TaskProgress(ProgressTask task, string name, CultureInfo culture) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value)
        {
            task.MaxValue = Math.Max(value.BytesTotal, 1);
            task.Value = value.BytesRead;
            task.Description = Markup.Escape(ScreenText.Say("reading", culture, name, value.Rows));
        }
    }
}
