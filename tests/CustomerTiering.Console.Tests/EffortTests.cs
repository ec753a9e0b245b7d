using System.Text.Json;
using CustomerTiering.Console.Tests.Running;

namespace CustomerTiering.Console.Tests;

/// <summary>The commands <c>effort</c> and <c>week</c>.</summary>
public sealed class EffortTests
{
    private const string Orders = "date,customer,amount\n2024-06-30,c1,50\n2024-06-30,c2,30\n2024-06-30,c3,10\n2024-06-30,c4,5\n2024-06-30,c5,5\n";
    private const string Customers = "customer,rep\nc1,R1\nc2,R1\nc3,R1\nc4,R1\nc5,R1\n";
    private const string Visits = "rep,customer,date,minutes,result,spend\nR1,c1,2024-06-03,60,order,1.5\nR1,c2,2024-06-04,120,order,0\nR1,c3,2024-06-05,180,nothing,0\nR1,c4,2024-06-06,420,order,8\nR1,c5,2024-06-07,420,order,0.5\n";

    [Fact]
    public void Seven_hours_on_the_smallest_customers_are_told_with_the_contract_kept()
    {
        using var folder = new TempFolder();
        var run = CommandRun.Of([.. Effort(folder), "--json"]).Done();
        var rep = run.Json.GetProperty("reps").EnumerateArray().Single();
        rep.GetProperty("rep").GetString().ShouldBe("R1");
        rep.GetProperty("visits").GetInt32().ShouldBe(5);
        rep.GetProperty("hours").GetDouble().ShouldBe(20, 1e-9);
        rep.GetProperty("spend").GetDecimal().ShouldBe(10m);
        rep.GetProperty("hoover").GetDouble().ShouldBe(0.65, 1e-9);
        rep.GetProperty("kakwani").GetDouble().ShouldBe(-0.80, 1e-9);
        rep.GetProperty("overlapTop").GetDouble().ShouldBe(0);
        rep.GetProperty("byTier").EnumerateArray().Sum(tier => tier.GetProperty("salesShare").GetDouble()).ShouldBe(1, 1e-9);
        rep.GetProperty("underserved").EnumerateArray().Select(customer => customer.GetProperty("customer").GetString()).ShouldBe(["c1", "c2"]);
        rep.GetProperty("overserved").EnumerateArray().Select(customer => customer.GetProperty("customer").GetString()).ShouldBe(["c4", "c5"]);
        rep.GetProperty("avoided").GetArrayLength().ShouldBe(0);
        run.Json.GetProperty("all").GetProperty("rep").ValueKind.ShouldBe(JsonValueKind.Null);
        run.Json.GetProperty("all").GetProperty("hoover").GetDouble().ShouldBe(0.65, 1e-9);
    }

    [Fact]
    public void People_read_it_in_both_languages_with_the_note()
    {
        using var folder = new TempFolder();
        var english = CommandRun.Of([.. Effort(folder), "--rep", "R1"]).Done().Out;
        english.ShouldContain("not for employment decisions");
        english.ShouldContain("13 of 20 h would have to go to other customers");
        CommandRun.Of([.. Effort(folder), "--lang", "zh"]).Done().Out.ShouldContain("不用于人事决定");
        CommandRun.Of(["week", .. Effort(folder)[1..], "--rep", "R1"]).Done().Out.ShouldContain("The week of R1");
        CommandRun.Of(["week", .. Effort(folder)[1..], "--rep", "R1", "--lang", "zh"]).Done().Out.ShouldContain("R1 的一周");
    }

    [Fact]
    public void The_week_is_json_too()
    {
        using var folder = new TempFolder();
        var week = CommandRun.Of(["week", .. Effort(folder)[1..], "--rep", "R1", "--json"]).Done().Json;
        week.GetProperty("rep").GetString().ShouldBe("R1");
        week.GetProperty("calls").EnumerateArray().ShouldAllBe(call => call.GetProperty("why").GetArrayLength() > 0);
    }

    [Fact]
    public void Files_are_written_together()
    {
        using var folder = new TempFolder();
        CommandRun.Of([.. Effort(folder), "--out", folder.PathOf("out")]).Done();
        Directory.EnumerateFiles(folder.PathOf("out")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)
            .ShouldBe(["effort-calendar.svg", "effort-lorenz.svg", "effort-quadrant.svg", "effort-tiers.svg", "effort.html", "effort.json"]);
        CommandRun.Of([.. Effort(folder), "--out", folder.PathOf("out")]).ExitCode.ShouldBe(2);
    }

    [Fact]
    public void What_cannot_be_done_is_told_in_a_line()
    {
        using var folder = new TempFolder();
        var unknown = CommandRun.Of([.. Effort(folder), "--rep", "R9"]);
        unknown.ExitCode.ShouldBe(1);
        unknown.Error.ShouldContain("R1");
        CommandRun.Of("effort", "--orders", folder.Write("orders.csv", Orders)).ExitCode.ShouldBe(2);
        CommandRun.Of(["week", .. Effort(folder)[1..]]).ExitCode.ShouldBe(2);
        CommandRun.Of([.. Effort(folder), "--effort-policy", folder.Write("policy.json", "{ \"draws\": 1 }")]).ExitCode.ShouldBe(1);
        CommandRun.Of([.. Effort(folder), "--reps", folder.Write("reps.csv", "name\nx\n")]).ExitCode.ShouldBe(1);
        CommandRun.Of("effort", "--orders", folder.Write("orders.csv", Orders), "--visits", folder.Write("visits.csv", "rep,day\nR1,2024-06-03\n")).ExitCode.ShouldBe(1);
    }

    private static string[] Effort(TempFolder folder) =>
        ["effort", "--orders", folder.Write("orders.csv", Orders), "--visits", folder.Write("visits.csv", Visits), "--customers", folder.Write("customers.csv", Customers)];
}
