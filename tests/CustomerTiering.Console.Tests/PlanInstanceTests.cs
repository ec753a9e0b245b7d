using CustomerTiering.Console.Tests.Running;
using CustomerTiering.Testing;

namespace CustomerTiering.Console.Tests;

/// <summary><c>tiering plan --instance</c>: a classical test file, its answer and its refusals.</summary>
public sealed class PlanInstanceTests
{
    [SharedDataFact("visits/p01", "visits/pr01", "visits/windows/PR01.vrp")]
    public void The_answer_is_feasible_good_and_the_same_again()
    {
        foreach (var (file, best) in new[] { ("p01", 524.61), ("pr01", 2209.02), ("windows/PR01.vrp", 1655.42) })
        {
            string[] command = ["plan", "--instance", SharedData.PathOf("visits/" + file), "--iterations", "20000", "--json"];
            var answer = CommandRun.Of(command).Done().Json;
            answer.GetProperty("feasible").GetBoolean().ShouldBeTrue();
            answer.GetProperty("cost").GetDouble().ShouldBeInRange(best - 0.01, best * 1.05);
            answer.GetProperty("iterations").GetInt64().ShouldBeGreaterThanOrEqualTo(20000);
            answer.GetProperty("routes")[0].EnumerateObject().Select(property => property.Name).ShouldBe(["day", "vehicle", "customers"]);
            CommandRun.Of(command).Done().Json.GetProperty("routes").GetRawText().ShouldBe(answer.GetProperty("routes").GetRawText());
        }
    }

    [SharedDataFact("visits/p01")]
    public void Seconds_end_the_search()
    {
        var answer = CommandRun.Of("plan", "--instance", SharedData.PathOf("visits/p01"), "--seconds", "0.2", "--json").Done().Json;
        answer.GetProperty("feasible").GetBoolean().ShouldBeTrue();
        answer.EnumerateObject().Select(property => property.Name).ShouldBe(["cost", "feasible", "seconds", "iterations", "routes"]);
    }

    [Fact]
    public void A_problem_that_nobody_can_solve_is_told_so()
    {
        using var folder = new TempFolder();
        var file = folder.Write("full", "1 1 2 1\n0 5\n0 0 0 0 0 0 0\n1 1 0 0 4 1 1 1\n2 0 1 0 4 1 1 1\n");
        var run = CommandRun.Of("plan", "--instance", file, "--iterations", "500");
        run.ExitCode.ShouldBe(1);
        run.Out.ShouldContain("1 customers without a place");
    }

    [Theory]
    [InlineData("--seconds", "0")]
    [InlineData("--iterations", "0")]
    [InlineData("--seed", "x")]
    public void Wrong_numbers_are_wrong_usage(string option, string value) => CommandRun.Of("plan", "--instance", "x", option, value).ExitCode.ShouldBe(2);

    [Fact]
    public void A_file_that_cannot_be_read_is_refused_with_its_line()
    {
        using var folder = new TempFolder();
        var run = CommandRun.Of("plan", "--instance", folder.Write("bad", "1 2 x 3\n"));
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("line 1");
    }
}
