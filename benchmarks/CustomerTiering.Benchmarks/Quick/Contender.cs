using System.Diagnostics;
using System.Globalization;

namespace CustomerTiering.Benchmarks.Quick;

/// <summary>A contender in a process of its own, which makes its input and then runs each time it is asked to.</summary>
internal sealed class Contender : IDisposable
{
    private readonly Process process;
    private readonly List<string[]> runs = [];
    private readonly long input;

    public Contender(Workload workload, int lines)
    {
        Workload = workload;
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            start.ArgumentList.Add(typeof(Contender).Assembly.Location);
        }

        foreach (var argument in (string[])["--child", workload.Job, workload.Contender, lines.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        process = Process.Start(start)!;
        input = long.Parse(Answer()[0], CultureInfo.InvariantCulture);
    }

    public Workload Workload { get; }

    /// <summary>Runs once.</summary>
    public void Run()
    {
        process.StandardInput.WriteLine("run");
        process.StandardInput.Flush();
        runs.Add(Answer());
    }

    /// <summary>What the runs took, without the first where there are more: it pays for compiling.</summary>
    public Measured Measure()
    {
        var counted = runs.Count > 1 ? runs[1..] : runs;
        return new Measured(
            [.. counted.Select(run => Number(run[0]))],
            [.. counted.Select(run => Number(run[1]))],
            Whole(runs[^1][2]),
            runs.Max(run => Whole(run[3])),
            input,
            [.. runs.Select(run => ulong.Parse(run[4], CultureInfo.InvariantCulture))]);
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    /// <summary>The other side: makes the input, says what the process then holds, and runs at each line that it is given.</summary>
    public static void Serve(string job, string contender, int lines)
    {
        var run = Workloads.All.Single(workload => string.Equals(workload.Job, job, StringComparison.Ordinal) && string.Equals(workload.Contender, contender, StringComparison.Ordinal)).Prepare(lines);
        GC.Collect();
        using var own = Process.GetCurrentProcess();
        Say($"{own.WorkingSet64}");
        while (Console.ReadLine() is not null)
        {
            GC.Collect();
            own.Refresh();
            var processor = own.TotalProcessorTime;
            var bytes = GC.GetTotalAllocatedBytes(precise: true);
            var clock = Stopwatch.StartNew();
            var hash = run();
            var elapsed = clock.Elapsed.TotalSeconds;
            var allocated = GC.GetTotalAllocatedBytes(precise: true) - bytes;
            own.Refresh();
            Say($"{(own.TotalProcessorTime - processor).TotalSeconds:R} {elapsed:R} {allocated} {own.PeakWorkingSet64} {hash}");
        }
    }

    private static void Say(FormattableString figures) => Console.WriteLine("measured " + figures.ToString(CultureInfo.InvariantCulture));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static long Whole(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private string[] Answer()
    {
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith("measured ", StringComparison.Ordinal))
            {
                return line.Split(' ')[1..];
            }
        }

        throw new InvalidOperationException($"{Workload.Job}, {Workload.Contender} ended before it answered.");
    }
}
