using System.Diagnostics;
using System.Globalization;
using CustomerTiering.Files.Routing;
using CustomerTiering.Files.Tables;
using CustomerTiering.Routing;

namespace CustomerTiering.Benchmarks.Routing;

/// <summary>
/// Plans every routing test file of a folder, each in a process of its own whose start is among its seconds, and prints a Markdown table: best known
/// cost, cost, gap, and the mean and worst gap.
/// </summary>
internal static class RoutingRun
{
    /// <summary>What checking and writing the answer take at the most.</summary>
    private const double Reserve = 0.02;

    /// <summary>All files of a folder, one after the other.</summary>
    /// <returns>0, or 1 where an answer breaks a rule.</returns>
    public static int OfFolder(string folder, double seconds, ulong seed, TextWriter output) =>
        Print(RoutingFiles.In(folder), path => InProcess(path, seconds, seed), output);

    /// <summary>Plans one file in this process; what the process has used so far counts.</summary>
    public static RoutingAnswer OfFile(string path, double seconds, ulong seed)
    {
        var begun = Spent();
        var left = Math.Max(seconds - begun - Reserve, seconds / 20);
        return Of(path, seed, RoutingPace.Of(_ => (Spent() - begun) / left));
    }

    /// <summary>Plans one file at some pace, and checks the plan.</summary>
    public static RoutingAnswer Of(string path, ulong seed, RoutingPace pace)
    {
        var problem = RoutingFile.Read(FileSource.OfPath(path)).Match(
            read => read.Instance.Problem,
            refused => throw new InvalidDataException(refused.Fault.Text(CultureInfo.InvariantCulture)));
        var plan = RoutingSearch.Find(problem, seed, pace, CancellationToken.None);
        var check = RoutingCheck.Of(problem, plan.Routes);
        return new RoutingAnswer(check.Cost, check.IsFeasible, plan.Iterations, Spent());
    }

    /// <summary>Prints the table of some files.</summary>
    /// <returns>0, or 1 where an answer breaks a rule.</returns>
    public static int Print(IReadOnlyList<(string Path, double Best)> files, Func<string, RoutingAnswer> plan, TextWriter output)
    {
        output.WriteLine("| file | best known | cost | gap % | trials | processor s |");
        output.WriteLine("|---|---|---|---|---|---|");
        var (gaps, broken) = (new List<double>(), 0);
        foreach (var (path, best) in files)
        {
            var answer = plan(path);
            gaps.Add(answer.GapTo(best));
            broken += answer.IsFeasible ? 0 : 1;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {Path.GetFileNameWithoutExtension(path)} | {best:F2} | {answer.Cost:F2} | {gaps[^1]:F2}{(answer.IsFeasible ? string.Empty : " BREAKS A RULE")} | {answer.Iterations} | {answer.Seconds:F2} |"));
        }

        if (gaps.Count > 0)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| mean | | | {gaps.Average():F2} | | |"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| worst | | | {gaps.Max():F2} | | |"));
        }

        return broken > 0 ? 1 : 0;
    }

    private static RoutingAnswer InProcess(string path, double seconds, ulong seed)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            start.ArgumentList.Add(typeof(RoutingRun).Assembly.Location);
        }

        foreach (var argument in (string[])["--routing", path, seconds.ToString(CultureInfo.InvariantCulture), seed.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        using var child = Process.Start(start)!;
        var line = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return child.ExitCode == 0 ? RoutingAnswer.Read(line.Trim()) : throw new InvalidOperationException($"{path} ended before it was planned.");
    }

    private static double Spent() => Environment.CpuUsage.TotalTime.TotalSeconds;
}
