using CustomerTiering.Benchmarks.Routing;
using CustomerTiering.Routing;
using CustomerTiering.Testing;

namespace CustomerTiering.Benchmarks.Tests;

/// <summary>The table of the routing test files says what the check says of each plan, and the best known costs are those of the files.</summary>
public sealed class RoutingTests
{
    // One customer on each side of the depot, one vehicle and day: 1 + 3 + 2 = 6.
    private const string Small = "1 1 2 1\n0 9\n0 0 0 0 0 0 0\n1 1 0 0 4 1 1 1\n2 -2 0 0 4 1 1 1\n";

    [Fact]
    public void A_folder_becomes_a_table()
    {
        var folder = Directory.CreateTempSubdirectory("tiering-routing-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "small"), Small);
            File.WriteAllText(Path.Combine(folder, "tight"), Small.Replace("0 9", "0 5", StringComparison.Ordinal));
            File.WriteAllText(Path.Combine(folder, "best-known.csv"), "instance,cost\nsmall,5\ntight,6\n");
            using var output = new StringWriter();
            RoutingRun.Print(RoutingFiles.In(folder), path => RoutingRun.Of(path, 1, RoutingPace.Of(500)), output).ShouldBe(1);
            var rows = output.ToString().Split('\n').Select(row => row.Split('|', StringSplitOptions.TrimEntries)).ToList();
            rows[2][1..5].ShouldBe(["small", "5.00", "6.00", "20.00"]);
            rows[3][4].ShouldEndWith("BREAKS A RULE");
            rows[4][1..5].ShouldBe(["mean", "", "", "10.00"]);
            rows[5][1..5].ShouldBe(["worst", "", "", "20.00"]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void An_answer_goes_from_process_to_process_as_it_is()
    {
        var answer = new RoutingAnswer(524.6111111111111, IsFeasible: true, 123, 0.25);
        RoutingAnswer.Read(answer.Write()).ShouldBe(answer);
    }

    [SharedDataFact("visits/best-known.csv", "visits/windows/PR01.sol")]
    public void The_shared_files_have_their_best_known_costs()
    {
        var periodic = RoutingFiles.In(Path.Combine(SharedData.Folder, "visits"));
        periodic.Count.ShouldBe(21);
        periodic.ShouldAllBe(file => File.Exists(file.Path) && file.Best > 500);
        var timed = RoutingFiles.In(Path.Combine(SharedData.Folder, "visits", "windows"));
        timed.Count.ShouldBe(26);
        timed[0].Best.ShouldBe(1655.42, 0.01);
    }
}
