using CustomerTiering.Console.Tests.Running;

namespace CustomerTiering.Console.Tests;

/// <summary>A small market to be visited, as files: three customers, one rep from Monday to Friday.</summary>
internal static class VisitMarket
{
    public const string Customers = """
        customer,tier,rep,latitude,longitude,open,core
        C-1,A,R-1,30.50,104.00,08:00-18:00,yes
        C-2,B,R-1,30.52,104.02,,
        C-3,C,R-1,30.48,103.99,13:00-17:00,

        """;

    public const string Reps = """
        rep,latitude,longitude,week,starts,minutes
        R-1,30.51,104.01,whole;whole;whole;whole;whole;none;none,08:30,480

        """;

    /// <summary>Plans it for four weeks from Monday, 2 March 2026, into a folder.</summary>
    public static CommandRun Plan(TempFolder folder, string name, params string[] more) => CommandRun.Of(
    [
        "plan", "--customers", folder.Write("customers.csv", Customers), "--reps", folder.Write("reps.csv", Reps), "--from", "2026-03-02", "--weeks", "4", "--iterations", "30",
        "--out", folder.PathOf(name), .. more,
    ]);

    /// <summary>The rows of a plan's table without its header.</summary>
    public static string[][] Stops(TempFolder folder, string name) => [.. File.ReadAllLines(Path.Combine(folder.PathOf(name), "plan.csv")).Skip(1).Select(line => line.Split(','))];
}
