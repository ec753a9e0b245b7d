using System.Globalization;

namespace CustomerTiering.Benchmarks.Quick;

/// <summary>
/// Runs workloads a few times each and prints a Markdown table: processor seconds (least and median), elapsed seconds, allocated bytes, most
/// memory, and the ratio to the loop. The contenders of a job are processes of their own that take turns, run by run, so that other work
/// on the machine burdens all of them alike.
/// </summary>
internal static class QuickRun
{
    /// <summary>Every contender of the jobs asked for.</summary>
    public static int Run(IReadOnlyList<string> jobs, int lines, int runs, bool withLinq)
    {
        Console.WriteLine("| job | contender | processor s (median) | elapsed s | ratio to the loop (of medians) | allocated MB | peak MB (input) |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        var differ = false;
        foreach (var job in Workloads.All.GroupBy(workload => workload.Job, StringComparer.Ordinal).Where(job => jobs.Count == 0 || jobs.Any(asked => job.Key.StartsWith(asked, StringComparison.OrdinalIgnoreCase))))
        {
            var contenders = job.Where(workload => withLinq || !IsLinq(workload)).Select(workload => new Contender(workload, lines)).ToList();
            try
            {
                // The first run of each pays for compiling and is not counted.
                for (var run = 0; run <= runs; run++)
                {
                    foreach (var contender in contenders.Where(contender => run < 2 || !IsLinq(contender.Workload)))
                    {
                        contender.Run();
                    }
                }

                differ |= Print(contenders);
            }
            finally
            {
                contenders.ForEach(contender => contender.Dispose());
            }
        }

        return differ ? 1 : 0;
    }

    /// <summary>LINQ takes half a minute a run: one counted run is enough to show what it costs.</summary>
    private static bool IsLinq(Workload workload) => string.Equals(workload.Contender, "LINQ", StringComparison.Ordinal);

    private static bool Print(List<Contender> contenders)
    {
        var loop = contenders[0].Measure();
        var differ = false;
        foreach (var contender in contenders)
        {
            var measured = contender.Measure();
            var differs = measured.Hashes.Zip(loop.Hashes).Any(run => run.First != run.Second);
            differ |= differs;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {contender.Workload.Job} | {contender.Workload.Contender} | {measured.LeastProcessor:F2} ({measured.MedianProcessor:F2}) | {measured.LeastElapsed:F2} | {measured.LeastProcessor / loop.LeastProcessor:F2} ({measured.MedianProcessor / loop.MedianProcessor:F2}) | {measured.Allocated / 1e6:F0} | {measured.Peak / 1e6:F0} ({measured.Input / 1e6:F0}){(differs ? " OTHER ANSWER" : string.Empty)} |"));
        }

        return differ;
    }
}
