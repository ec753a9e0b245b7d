using System.Text.Json;
using CustomerTiering.Console.Tests.Running;

namespace CustomerTiering.Console.Tests;

/// <summary><c>tiering plan</c> of visits and <c>tiering plan check</c>.</summary>
public sealed class VisitPlanTests
{
    private static readonly string[] Written =
    [
        "R-1.html", "R-1.ics", "calendar.svg", "conflicts.csv", "day-list.csv", "inputs-appointments.csv", "inputs-customers.csv", "inputs-needs.csv", "inputs-policy.json", "inputs-reps.csv", "inputs-settings.csv",
        "map.svg", "plan.csv", "plan.json", "plan.xlsx", "reps.csv", "unplaced.csv",
    ];

    [Fact]
    public void The_demo_market_is_planned_and_its_plan_is_sound()
    {
        using var folder = new TempFolder();
        var plan = folder.PathOf("plan");
        var json = CommandRun.Of("plan", "--demo", "--weeks", "2", "--iterations", "2", "--out", plan, "--json").Done().Json;
        json.GetProperty("visits").GetInt32().ShouldBeGreaterThan(500);
        json.GetProperty("reps").GetArrayLength().ShouldBe(Directory.GetFiles(plan, "*.ics").Length);
        JsonDocument.Parse(File.ReadAllText(Path.Combine(plan, "plan.json"))).RootElement.GetRawText().ShouldBe(json.GetRawText());
        CommandRun.Of("plan", "check", plan).Done().Out.ShouldContain("no rule broken");

        // Made anew, its briefs know what the market's orders tell.
        var again = folder.PathOf("again");
        var changes = folder.Write("changes.csv", "change,rep,from,to\nabsent,R-03,2026-01-05,2026-01-06\n");
        CommandRun.Of("plan", "replan", plan, "--changes", changes, "--from", "2026-01-03", "--iterations", "2", "--out", again).Done();
        File.ReadLines(Path.Combine(again, "day-list.csv")).Count(line => line.Contains(", rank ", StringComparison.Ordinal)).ShouldBeGreaterThan(500);
        File.ReadAllText(Path.Combine(again, "inputs-settings.csv")).ShouldContain("demo market");
    }

    [Fact]
    public void Files_are_planned_and_written_and_a_second_run_gives_the_same_bytes()
    {
        using var folder = new TempFolder();
        var run = VisitMarket.Plan(folder, "one").Done();
        run.Out.ShouldContain("policy visits");
        Files(folder, "one").Select(file => file.Name).ShouldBe(Written);
        VisitMarket.Plan(folder, "other").Done();
        foreach (var (name, bytes) in Files(folder, "other"))
        {
            bytes.ShouldBe(File.ReadAllBytes(Path.Combine(folder.PathOf("one"), name)), name);
        }

        var stops = Lines(folder).Skip(1).ToArray();
        stops.ShouldAllBe(stop => stop.StartsWith("R-1,2026-03-", StringComparison.Ordinal));
        stops.Count(stop => stop.Contains(",C-1,", StringComparison.Ordinal)).ShouldBeInRange(3, 4);
        CommandRun.Of("plan", "check", folder.PathOf("one")).Done();
        CommandRun.Of("plan", "check", Path.Combine(folder.PathOf("one"), "plan.csv")).Done();
    }

    [Fact]
    public void Nobody_is_planned_on_a_holiday_or_while_absent()
    {
        using var folder = new TempFolder();
        var calendar = folder.Write("calendar.json", """{ "week": { "monday": "whole", "tuesday": "whole", "wednesday": "whole", "thursday": "whole", "sunday": "whole" }, "holidays": ["2026-03-09..2026-03-10"] }""");
        var absences = folder.Write("leaves.csv", "rep,from,to\nR-1,2026-03-17,2026-03-18\n");
        string[] files = ["--customers", folder.Write("customers.csv", VisitMarket.Customers), "--reps", folder.Write("reps.csv", "rep,latitude,longitude\nR-1,30.51,104.01\n")];
        CommandRun.Of(["plan", .. files, "--calendar", calendar, "--absences", absences, "--from", "2026-03-02", "--weeks", "4", "--iterations", "30", "--out", folder.PathOf("one")]).Done();
        var days = Lines(folder).Skip(1).Select(stop => stop.Split(',')[1]).Distinct(StringComparer.Ordinal).ToArray();
        days.ShouldNotBeEmpty();
        days.Select(day => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).DayOfWeek).ShouldAllBe(day => day != DayOfWeek.Friday && day != DayOfWeek.Saturday);
        days.Intersect(["2026-03-09", "2026-03-10", "2026-03-17", "2026-03-18"], StringComparer.Ordinal).ShouldBeEmpty();
        CommandRun.Of("plan", "check", folder.PathOf("one")).Done();
    }

    [Theory]
    [InlineData("a stop on a Sunday", "rep does not work", "2026-03-08")]
    [InlineData("a stop before the shop opens", "hours", "06:00")]
    [InlineData("two visits on one day", "too soon", "C-1")]
    [InlineData("a customer nobody knows", "nobody of that id", "C-99")]
    public void A_plan_changed_by_hand_is_refused_with_the_rule_it_breaks(string change, string rule, string place)
    {
        using var folder = new TempFolder();
        VisitMarket.Plan(folder, "one").Done();
        var lines = Lines(folder).ToList();
        var first = lines.Index().First(line => line.Item.Contains(",C-1,", StringComparison.Ordinal)).Index;
        var cells = lines[first].Split(',');
        var changed = change switch
        {
            "a stop on a Sunday" => With(cells, (1, "2026-03-08")),
            "a stop before the shop opens" => With(cells, (3, "06:00"), (4, "07:00")),
            "two visits on one day" => With(cells, (3, "16:30"), (4, "17:30")),
            _ => With(cells, (5, "C-99")),
        };
        if (change is "two visits on one day")
        {
            lines.Add(changed);
        }
        else
        {
            lines[first] = changed;
        }

        var edited = Path.Combine(folder.PathOf("one"), "edited.csv");
        File.WriteAllLines(edited, lines);
        var run = CommandRun.Of("plan", "check", edited);
        run.ExitCode.ShouldBe(1);
        run.Out.ShouldContain("rules broken");
        run.Out.ShouldContain(change is "two visits on one day" ? FormattableString.Invariant($"edited.csv, line {first + 1}, {lines.Count}: ") : FormattableString.Invariant($"edited.csv, line {first + 1}: "));
        run.Out.ShouldContain(rule, Case.Insensitive);
        run.Out.ShouldContain(place);
    }

    [Fact]
    public void Who_is_in_one_file_and_not_in_the_other_is_told_and_an_empty_file_is_no_plan()
    {
        using var folder = new TempFolder();
        string[] Args(string customers, string reps, params string[] more) =>
            ["plan", "--customers", folder.Write("customers.csv", customers), "--reps", folder.Write("reps.csv", reps), "--from", "2026-03-02", "--weeks", "6", "--iterations", "10", .. more];
        var strange = CommandRun.Of(Args(VisitMarket.Customers.Replace("C-3,C,R-1", "C-3,C,R-9", StringComparison.Ordinal), VisitMarket.Reps, "--absences", folder.Write("leaves.csv", "rep,from,to\nR-7,2026-03-17,2026-03-18\n"))).Done();
        strange.Error.ShouldContain("nobody serves them: R-9");
        strange.Error.ShouldContain("were not used: R-7");
        strange.Out.ShouldContain("to 2 of 3 customers by 1 rep");
        var dates = CommandRun.Of(Args(
            VisitMarket.Customers, VisitMarket.Reps, "--needs", folder.Write("needs.csv", "customer,from,to,reason\nC-1,2027-03-01,2027-03-02,care\nC-2,2026-03-10,2026-03-12,care\n"),
            "--appointments", folder.Write("diary.csv", "rep,date,hours\nR-1,2026-03-04,09:00-12:00\nR-1,2026-03-04,11:00-13:00\nR-1,2027-03-04,09:00-10:00\nR-1,2026-03-05,09:00-10:00\n"))).Done();
        dates.ErrorLines.Count.ShouldBe(3);
        dates.ErrorLines.ShouldContain(told => told.Contains("needs.csv", StringComparison.Ordinal) && told.EndsWith("not used: C-1 2027-03-01..2027-03-02.", StringComparison.Ordinal));
        dates.ErrorLines.ShouldContain(told => told.EndsWith("not used: R-1 2027-03-04 09:00-10:00.", StringComparison.Ordinal));
        dates.ErrorLines.ShouldContain(told => told.EndsWith("R-1 2026-03-04 09:00-12:00, 11:00-13:00.", StringComparison.Ordinal));
        var apart = CommandRun.Of(Args(VisitMarket.Customers, "rep,x,y\nR-1,3,4\n")).Done();
        apart.ErrorLines.ShouldContain(told => told.StartsWith("tiering: R-1 reaches no customer", StringComparison.Ordinal));
        foreach (var language in new[] { "en", "zh" })
        {
            var nobody = CommandRun.Of(Args(VisitMarket.Customers.Split('\n')[0], VisitMarket.Reps, "--lang", language));
            (nobody.ExitCode, nobody.ErrorLines.Count, nobody.Out).ShouldBe((1, 1, string.Empty));
            CommandRun.Of(Args(VisitMarket.Customers, VisitMarket.Reps.Split('\n')[0], "--lang", language)).ExitCode.ShouldBe(1);
        }
    }

    [Fact]
    public void What_is_missing_is_asked_for()
    {
        using var folder = new TempFolder();
        CommandRun.Of("plan", "--customers", folder.Write("customers.csv", VisitMarket.Customers)).ExitCode.ShouldBe(2);
        CommandRun.Of("plan").ExitCode.ShouldBe(2);
        CommandRun.Of("plan", "check", folder.Root).ExitCode.ShouldNotBe(0);
        var unknown = CommandRun.Of("plan", "--customers", folder.Write("unknown.csv", VisitMarket.Customers.Replace(",A,", ",Z,", StringComparison.Ordinal)), "--reps", folder.Write("reps.csv", VisitMarket.Reps), "--from", "2026-03-02");
        unknown.ExitCode.ShouldBe(1);
        unknown.Error.ShouldContain("C-1 is in tier Z");
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Files(TempFolder folder, string name) =>
        Directory.GetFiles(folder.PathOf(name)).Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllBytes(path)));

    private static string[] Lines(TempFolder folder) => File.ReadAllLines(Path.Combine(folder.PathOf("one"), "plan.csv"));

    private static string With(string[] cells, params (int Place, string Text)[] changes)
    {
        var changed = cells.ToArray();
        foreach (var (place, text) in changes)
        {
            changed[place] = text;
        }

        return string.Join(',', changed);
    }
}
