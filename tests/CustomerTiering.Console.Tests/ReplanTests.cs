using CustomerTiering.Console.Tests.Running;
using CustomerTiering.Reports.Agenda;

namespace CustomerTiering.Console.Tests;

/// <summary><c>tiering plan replan</c>: a plan made anew after what happened.</summary>
public sealed class ReplanTests
{
    private const string Head = "change,customer,rep,date,from,to,reason,note,hours,title,tier,latitude,longitude\n";

    [Fact]
    public void What_was_called_off_moves_and_the_rest_stays_and_the_calendar_is_not_doubled()
    {
        using var folder = new TempFolder();
        VisitMarket.Plan(folder, "one").Done();
        var gone = Visit(folder, "C-1", "2026-03-09");
        var json = Replan(folder, $"cancelled,C-1,,{gone},,,,,,,,,\n", "--json").Done().Json.GetProperty("replan");
        json.GetProperty("movedShare").GetDouble().ShouldBe(0);
        json.GetProperty("moves").EnumerateArray().ShouldContain(move => move.GetProperty("customer").GetString() == "C-1" && move.GetProperty("why").GetString()!.Contains(gone, StringComparison.Ordinal));
        VisitMarket.Stops(folder, "two").ShouldNotContain(stop => stop[5] == "C-1" && stop[1] == gone);

        // What keeps its day at another hour is told apart from what moved.
        var hours = VisitMarket.Stops(folder, "one").ToLookup(stop => (stop[5], stop[1]), stop => stop[3]);
        json.GetProperty("shifts").EnumerateArray().Select(shift => (shift.GetProperty("customer").GetString()!, shift.GetProperty("date").GetString()!)).ShouldBe(
            VisitMarket.Stops(folder, "two").Where(stop => stop[5].Length > 0 && hours.Contains((stop[5], stop[1])) && !hours[(stop[5], stop[1])].Contains(stop[3], StringComparer.Ordinal)).Select(stop => (stop[5], stop[1])), ignoreOrder: true);
        File.ReadAllLines(folder.PathOf("two/shifts.csv")).Length.ShouldBe(json.GetProperty("shifts").GetArrayLength() + 1);
        CommandRun.Of("plan", "check", folder.PathOf("two")).Done();

        // Every event of the first file is in the second, under its id; the one called off has moved or is cancelled, with a higher number.
        var (before, after) = (Events(folder, "one"), Events(folder, "two").ToDictionary(entry => entry.Uid, StringComparer.Ordinal));
        foreach (var entry in before)
        {
            var now = after[entry.Uid];
            now.Sequence.ShouldBe(now.Day == entry.Day && now.Hours == entry.Hours && !now.IsCancelled ? entry.Sequence : entry.Sequence + 1);
        }

        after.Values.Count(entry => !entry.IsCancelled).ShouldBe(VisitMarket.Stops(folder, "two").Length);
        before.Count(entry => after[entry.Uid].Sequence == 0).ShouldBeGreaterThan(before.Count / 2);
    }

    [Fact]
    public void An_absence_a_need_an_appointment_and_a_new_customer_are_planned_and_told_with_their_reasons()
    {
        using var folder = new TempFolder();
        VisitMarket.Plan(folder, "one").Done();
        var changes = """
            absent,,R-1,,2026-03-12,2026-03-13,,,,,,,
            need,C-3,,,2026-03-10,2026-03-11,alarm,rice,,,,,
            appointment,,R-1,2026-03-16,,,,,08:30-11:30,training,,,
            customer,N-1,R-1,,,,,,,,A,30.5,104.02

            """;
        var run = Replan(folder, changes, "--freeze", "1").Done();
        run.Out.ShouldContain("needed for: sales alarm");
        run.Out.ShouldContain("a new customer");
        var stops = VisitMarket.Stops(folder, "two");
        stops.ShouldNotContain(stop => stop[1] == "2026-03-12" || stop[1] == "2026-03-13");
        stops.ShouldContain(stop => stop[5] == "C-3" && string.CompareOrdinal(stop[1], "2026-03-10") >= 0 && string.CompareOrdinal(stop[1], "2026-03-11") <= 0);
        stops.ShouldContain(stop => stop[1] == "2026-03-16" && stop[3] == "08:30" && stop[13] == "training");
        stops.Count(stop => stop[5] is "N-1").ShouldBeGreaterThanOrEqualTo(2);
        VisitMarket.Stops(folder, "one").Where(stop => string.CompareOrdinal(stop[1], "2026-03-10") < 0).ShouldAllBe(stop => stops.Any(now => now.SequenceEqual(stop, StringComparer.Ordinal)));
        CommandRun.Of("plan", "check", folder.PathOf("two")).Done();

        // Once more from what was written, so that a plan can live on.
        var third = CommandRun.Of(
            "plan", "replan", folder.PathOf("two"), "--changes", folder.Write("more.csv", Head + "cancelled,N-1,,2026-03-20,,,,,,,,,\n"), "--from", "2026-03-18", "--iterations", "30", "--out", folder.PathOf("two"), "--force", "--lang", "zh");
        third.Done().Out.ShouldContain("改了日子");
        CommandRun.Of("plan", "check", folder.PathOf("two")).Done();
    }

    [Fact]
    public void A_visit_that_is_fixed_in_the_table_stays_to_the_minute_and_is_still_fixed_afterwards()
    {
        using var folder = new TempFolder();
        VisitMarket.Plan(folder, "one").Done();
        var path = Path.Combine(folder.PathOf("one"), "plan.csv");
        var lines = File.ReadAllLines(path);
        var kept = lines.Index().First(line => line.Item.Contains(",C-2,", StringComparison.Ordinal) && string.CompareOrdinal(line.Item.Split(',')[1], "2026-03-09") >= 0).Index;
        lines[kept] += "fixed";
        File.WriteAllLines(path, lines);
        Replan(folder, $"appointment,,R-1,{lines[kept].Split(',')[1]},,,,,17:00-17:30,talk,,,\n").Done();
        File.ReadAllLines(Path.Combine(folder.PathOf("two"), "plan.csv")).ShouldContain(line => line.EndsWith(",fixed", StringComparison.Ordinal) && line.StartsWith(string.Join(',', lines[kept].Split(',').Take(6)), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cancelled,C-9,,2026-03-10,,,,,,,,,", "'C-9' is nobody in the plan")]
    [InlineData("absent,,R-9,,2026-03-10,,,,,,,,", "'R-9' is nobody in the plan")]
    [InlineData("party,C-1,,2026-03-10,,,,,,,,,", "'party' is not known here")]
    [InlineData("need,C-1,,,2026-03-12,2026-03-10,alarm,,,,,,", "before the first")]
    [InlineData("need,C-1,,,2026-03-10,2026-03-12,hunger,,,,,,", "'hunger' is not known here")]
    [InlineData("cancelled,C-1,,2026-02-30,,,,,,,,,", "no day of the calendar")]
    [InlineData("appointment,,R-1,2026-03-10,,,,,25:00-26:00,x,,,", "'25:00-26:00' cannot be read; expected 08:00-11:30")]
    [InlineData("customer,C-1,R-1,,,,,,,,A,30.5,104", "'C-1' is in the plan already")]
    [InlineData("customer,N-1,R-1,,,,,,,,Z,30.5,104", "'Z' is not known here; expected one of A, B, C")]
    public void A_change_that_cannot_be_is_told_with_its_line(string row, string message)
    {
        using var folder = new TempFolder();
        VisitMarket.Plan(folder, "one").Done();
        var alone = Replan(folder, row + "\n");
        alone.ExitCode.ShouldBe(1);
        alone.Error.ShouldContain("changes.csv, line 2");
        alone.Error.ShouldContain(message);
        Directory.Exists(folder.PathOf("two")).ShouldBeFalse();
        var beside = Replan(folder, row + "\ncancelled,C-1,,2026-03-10,,,,,,,,,\n");
        beside.Done().Error.ShouldContain(message);
        Replan(folder, row + "\ncancelled,C-1,,2026-03-10,,,,,,,,,\n", "--strict", "--force").ExitCode.ShouldBe(1);
    }

    [Fact]
    public void Wrong_usage_writes_nothing()
    {
        using var folder = new TempFolder();
        VisitMarket.Plan(folder, "one").Done();
        var before = File.ReadAllBytes(Path.Combine(folder.PathOf("one"), "plan.csv"));
        var changes = folder.Write("changes.csv", Head + "cancelled,C-1,,2026-03-10,,,,,,,,,\n");
        CommandRun.Of("plan", "replan", folder.PathOf("one"), "--changes", changes, "--from", "2026-03-09", "--out", folder.PathOf("one")).ExitCode.ShouldBe(2);
        CommandRun.Of("plan", "replan", folder.PathOf("one"), "--changes", changes).ExitCode.ShouldBe(2);
        CommandRun.Of("plan", "replan", folder.PathOf("one"), "--changes", changes, "--from", "2026-03-09", "--freeze", "60").ExitCode.ShouldBe(2);
        File.ReadAllBytes(Path.Combine(folder.PathOf("one"), "plan.csv")).ShouldBe(before);

        // A plan that breaks a rule cannot be kept as it is.
        File.AppendAllText(Path.Combine(folder.PathOf("one"), "plan.csv"), "R-1,2026-03-08,Sun,10:00,11:00,C-1,,A,visit,review,,0,false,,,\r\n");
        var unsound = CommandRun.Of("plan", "replan", folder.PathOf("one"), "--changes", changes, "--from", "2026-03-09");
        unsound.ExitCode.ShouldBe(1);
        unsound.Error.ShouldContain("Sunday");
    }

    private static CommandRun Replan(TempFolder folder, string changes, params string[] more) => CommandRun.Of(
        ["plan", "replan", folder.PathOf("one"), "--changes", folder.Write("changes.csv", Head + changes), "--from", "2026-03-09", "--iterations", "30", "--out", folder.PathOf("two"), .. more]);

    private static string Visit(TempFolder folder, string customer, string from) =>
        VisitMarket.Stops(folder, "one").First(stop => string.Equals(stop[5], customer, StringComparison.Ordinal) && string.CompareOrdinal(stop[1], from) >= 0)[1];

    private static IReadOnlyList<AgendaEvent> Events(TempFolder folder, string name) => PlanAgenda.Read(File.ReadAllText(Path.Combine(folder.PathOf(name), "R-1.ics")));
}
