using CustomerTiering.Console.Tests.Running;

namespace CustomerTiering.Console.Tests;

/// <summary><c>bench-data</c>: the same numbers give the same file, which the command itself reads without a complaint.</summary>
public sealed class BenchDataTests
{
    [Fact]
    public void The_same_seed_writes_the_same_file_and_it_is_read_whole()
    {
        using var folder = new TempFolder();
        foreach (var (name, seed) in new[] { ("one.csv", "7"), ("same.csv", "7"), ("other.csv", "8") })
        {
            CommandRun.Of("bench-data", folder.PathOf(name), "--lines", "5000", "--customers", "300", "--seed", seed).Done().Out.ShouldContain(name);
        }

        var one = File.ReadAllText(folder.PathOf("one.csv"));
        File.ReadAllText(folder.PathOf("same.csv")).ShouldBe(one);
        string.Equals(File.ReadAllText(folder.PathOf("other.csv")), one, StringComparison.Ordinal).ShouldBeFalse();
        var run = CommandRun.Of("tiers", folder.PathOf("one.csv"), "--period", "all", "--json").Done();
        run.Json.GetProperty("rows").GetProperty("used").GetInt64().ShouldBe(5000);
        run.Json.GetProperty("customers").GetInt32().ShouldBeInRange(200, 300);
    }

    [Fact]
    public void A_file_that_is_there_stays_and_a_stopped_one_leaves_nothing()
    {
        using var folder = new TempFolder();
        var mine = folder.Write("mine.csv", "mine");
        CommandRun.Of("bench-data", mine, "--lines", "10").ExitCode.ShouldBe(2);
        File.ReadAllText(mine).ShouldBe("mine");
        CommandRun.Of("bench-data", mine, "--lines", "10", "--force").Done();
        File.ReadAllLines(mine).Length.ShouldBe(11);
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        CommandRun.Of(stop.Token, "bench-data", folder.PathOf("new.csv"), "--lines", "100000").ExitCode.ShouldBe(130);
        folder.Files().ShouldBe(["mine.csv"]);
    }

    [Theory]
    [InlineData("--lines", "many")]
    [InlineData("--customers", "0")]
    [InlineData("--seed", "x")]
    public void Wrong_numbers_are_wrong_usage(string option, string value)
    {
        using var folder = new TempFolder();
        CommandRun.Of("bench-data", folder.PathOf("new.csv"), option, value).ExitCode.ShouldBe(2);
        folder.Files().ShouldBeEmpty();
    }
}
