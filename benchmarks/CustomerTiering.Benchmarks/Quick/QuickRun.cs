using System.Diagnostics;
using System.Globalization;

namespace CustomerTiering.Benchmarks.Quick;

/// <summary>
/// Runs workloads a few times each, every contender in a process of its own, and prints a Markdown table: processor seconds (least and
/// median), elapsed seconds, allocated bytes, most memory, and the ratio to the loop.
/// </summary>
internal static class QuickRun
{
    /// <summary>One contender, in this process.</summary>
    public static void Child(string job, string contender, int lines, int runs)
    {
        var run = Workloads.All.Single(workload => string.Equals(workload.Job, job, StringComparison.Ordinal) && string.Equals(workload.Contender, contender, StringComparison.Ordinal)).Prepare(lines);
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var input = process.WorkingSet64;
        var (processor, elapsed) = (new double[runs], new double[runs]);
        long allocated = 0;
        ulong hash = 0;
        for (var i = 0; i < runs; i++)
        {
            GC.Collect();
            process.Refresh();
            var cpu = process.TotalProcessorTime;
            var bytes = GC.GetTotalAllocatedBytes(precise: true);
            var clock = Stopwatch.StartNew();
            hash = run();
            elapsed[i] = clock.Elapsed.TotalSeconds;
            allocated = GC.GetTotalAllocatedBytes(precise: true) - bytes;
            process.Refresh();
            processor[i] = (process.TotalProcessorTime - cpu).TotalSeconds;
        }

        Console.WriteLine(new Measured(processor, elapsed, allocated, process.PeakWorkingSet64, input, hash).Line());
    }

    /// <summary>Every contender of the jobs asked for.</summary>
    public static int Run(IReadOnlyList<string> jobs, int lines, int runs, bool withLinq)
    {
        Console.WriteLine("| job | contender | processor s (median) | elapsed s | ratio to the loop | allocated MB | peak MB (input) |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        var differ = false;
        foreach (var job in Workloads.All.GroupBy(workload => workload.Job, StringComparer.Ordinal).Where(job => jobs.Count == 0 || jobs.Any(asked => job.Key.StartsWith(asked, StringComparison.OrdinalIgnoreCase))))
        {
            Measured? loop = null;
            foreach (var workload in job.Where(workload => withLinq || !string.Equals(workload.Contender, "LINQ", StringComparison.Ordinal)))
            {
                var measured = Ask(workload, lines, runs);
                loop ??= measured;
                differ |= measured.Hash != loop.Hash;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {workload.Job} | {workload.Contender} | {measured.LeastProcessor:F2} ({measured.MedianProcessor:F2}) | {measured.LeastElapsed:F2} | {measured.LeastProcessor / loop.LeastProcessor:F2} | {measured.Allocated / 1e6:F0} | {measured.Peak / 1e6:F0} ({measured.Input / 1e6:F0}){(measured.Hash == loop.Hash ? string.Empty : " OTHER ANSWER")} |"));
            }
        }

        return differ ? 1 : 0;
    }

    private static Measured Ask(Workload workload, int lines, int runs)
    {
        // LINQ takes half a minute a run: two are enough to show what it costs.
        var most = string.Equals(workload.Contender, "LINQ", StringComparison.Ordinal) ? Math.Min(runs, 2) : runs;
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            start.ArgumentList.Add(typeof(QuickRun).Assembly.Location);
        }

        foreach (var argument in (string[])["--child", workload.Job, workload.Contender, lines.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        using var child = Process.Start(start)!;
        var text = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return Measured.Parse(text.Split('\n').Last(line => line.StartsWith("measured ", StringComparison.Ordinal)));
    }
}
