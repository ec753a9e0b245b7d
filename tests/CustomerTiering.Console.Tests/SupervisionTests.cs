using System.Globalization;
using System.Text.Json;
using CustomerTiering.Console.Tests.Running;

namespace CustomerTiering.Console.Tests;

/// <summary>What <c>effort</c> shows of supervision: plan against actual, selling time, starved tiers, spend.</summary>
public sealed class SupervisionTests
{
    private const string Orders = "date,customer,amount\n2023-12-01,c1,30\n2024-03-01,c1,40\n2024-06-30,c1,50\n2024-06-30,c2,30\n";
    private const string Visits = "rep,customer,date,minutes,result\nR1,c1,2024-06-03,60,order\nR1,c2,2024-06-17,30,order\nR1,c2,2024-06-18,30,nothing\n";
    private const string Planned = "rep,customer,date\nR1,c1,2024-06-03\nR1,c2,2024-06-10\nR1,c2,2024-06-26\n";
    private const string Spend = "date,customer,amount,kind\n2024-02-01,c1,6,money\n2024-02-02,c1,4,goods\n2024-06-01,c1,100,money\n";

    [Fact]
    public void The_demo_market_shows_who_misses_the_plan_and_skips_the_needs()
    {
        using var folder = new TempFolder();
        CommandRun.Of("demo", "--write", folder.Root).Done();
        string[] rows = File.ReadAllLines(folder.PathOf("visits.csv"));
        folder.Write("spend.csv", "date,customer,amount\n" + string.Concat(rows.Skip(1).Select(row => row.Split(',')).Where(cells => cells[8].Length > 0).Select(cells => $"{cells[0]},{cells[3]},{cells[8]}\n")));
        string[] command =
        [
            "effort", "--orders", folder.PathOf("orders.csv"), "--visits", folder.PathOf("visits.csv"), "--customers", folder.PathOf("customers.csv"), "--reps", folder.PathOf("reps.csv"),
            "--planned", folder.PathOf("planned-visits.csv"), "--work-days", "6", "--spend", folder.PathOf("spend.csv"), "--period", "6m", "--spend-until", "2025-09-30",
        ];
        var json = CommandRun.Of([.. command, "--json"]).Done().Json;
        var (all, reps) = (json.GetProperty("all"), json.GetProperty("reps").EnumerateArray().ToArray());
        var (from, to) = (Period(all, "from"), Period(all, "to"));
        var planned = File.ReadLines(folder.PathOf("planned-visits.csv")).Skip(1).Count(row => string.CompareOrdinal(row[..10], from) >= 0 && string.CompareOrdinal(row[..10], to) <= 0);
        all.GetProperty("attainment").GetProperty("planned").GetInt32().ShouldBe(planned);
        foreach (var count in (string[])["planned", "done", "late", "missed", "open", "unplanned", "visits", "remaining"])
        {
            reps.Sum(rep => rep.GetProperty("attainment").GetProperty(count).GetInt32()).ShouldBe(all.GetProperty("attainment").GetProperty(count).GetInt32(), count);
        }

        var newcomers = reps.Where(rep => rep.GetProperty("newcomer").GetBoolean()).ToArray();
        newcomers.Length.ShouldBe(8);
        newcomers.ShouldAllBe(rep => rep.GetProperty("phases").GetProperty("offTarget").EnumerateArray().Any(phase => phase.GetString() == "needs"));
        newcomers.Min(Missed).ShouldBeGreaterThan(reps.Except(newcomers).Max(Missed));
        var resources = all.GetProperty("resources");
        var (first, last) = (resources.GetProperty("spendDays").GetProperty("from").GetString(), resources.GetProperty("spendDays").GetProperty("to").GetString());
        last.ShouldBe("2025-09-30");
        resources.GetProperty("spent").GetProperty("total").GetDecimal().ShouldBe(File.ReadLines(folder.PathOf("spend.csv")).Skip(1).Select(row => row.Split(','))
            .Where(cells => string.CompareOrdinal(cells[0], first) >= 0 && string.CompareOrdinal(cells[0], last) <= 0).Sum(cells => decimal.Parse(cells[2], CultureInfo.InvariantCulture)));

        CommandRun.Of([.. command, "--out", folder.PathOf("out"), "--lang", "zh"]).Done().Out.ShouldContain("各等级最低服务");
        File.ReadAllText(folder.PathOf("out/effort.html")).ShouldContain("计划与实际");
    }

    [Fact]
    public void Plan_spend_and_sales_afterwards_are_told_in_both_languages()
    {
        using var folder = new TempFolder();
        string[] command = [.. Effort(folder), "--planned", folder.Write("planned.csv", Planned), "--spend", folder.Write("spend.csv", Spend), "--spend-plan", folder.Write("budget.csv", "date,customer,amount\n2024-02-01,c1,12\n"), "--spend-until", "2024-02-29"];
        var all = CommandRun.Of([.. command, "--json"]).Done().Json.GetProperty("all");
        var attainment = all.GetProperty("attainment");
        ((string[])["planned", "done", "late", "missed", "open", "unplanned"]).Select(name => attainment.GetProperty(name).GetInt32()).ShouldBe([3, 1, 1, 0, 1, 1]);
        all.GetProperty("phases").ValueKind.ShouldBe(JsonValueKind.Null);
        var resources = all.GetProperty("resources");
        ((string[])["left", "salesBefore", "salesAfter"]).Select(name => resources.GetProperty(name).GetDecimal()).ShouldBe([2m, 30m, 90m]);
        resources.GetProperty("rate").GetDouble().ShouldBe(10 / 90.0, 1e-12);
        var english = CommandRun.Of(command).Done();
        Unbroken(english.Out).ShouldContain("Of 3 planned visits 1 were done, 1 late, 0 missed, 1 are open; 1 visits were not planned.");
        Unbroken(english.Out).ShouldContain("Sales afterwards are not the effect of the spend.");
        english.Error.ShouldContain("The orders begin on 2023-12-01");
        Unbroken(CommandRun.Of([.. command, "--lang", "zh"]).Done().Out).Replace(" ", string.Empty, StringComparison.Ordinal).ShouldContain("计划拜访3次：完成1，延迟1，漏访0，待访1；计划外1次。");
        CommandRun.Of([.. command, "--rep", "R1"]).Done().Out.ShouldContain("R1: 3 visits");
    }

    [Fact]
    public void Holidays_and_absences_are_no_valid_days_and_a_policy_says_what_is_late()
    {
        using var folder = new TempFolder();
        string[] command = [.. Effort(folder), "--planned", folder.Write("planned.csv", Planned)];
        var calendar = folder.Write("calendar.json", """{ "week": { "monday": "whole", "tuesday": "whole", "wednesday": "whole", "thursday": "whole", "friday": "whole" }, "holidays": ["2024-06-10"] }""");
        var absences = folder.Write("leaves.csv", "rep,from,to,half\nR1,2024-06-17,2024-06-18,\nR1,2024-06-19,,afternoon\nR9,2024-06-20,,\n");

        // The plan runs from 3 to 26 June: 18 weekdays, one of them a holiday, two and a half of leave.
        Attainment(command).GetProperty("validDays").GetDecimal().ShouldBe(18m);
        Attainment([.. command, "--calendar", calendar]).GetProperty("validDays").GetDecimal().ShouldBe(17m);
        Attainment([.. command, "--calendar", calendar, "--absences", absences]).GetProperty("validDays").GetDecimal().ShouldBe(14.5m);

        // The visit to c2 on 17 June does the plan of the 10th late; where no day late is allowed it does none.
        var strict = folder.Write("policy.json", """{ "lateDays": 0 }""");
        Attainment([.. command, "--supervision-policy", strict]).GetProperty("late").GetInt32().ShouldBe(0);
        Attainment(command).GetProperty("late").GetInt32().ShouldBe(1);

        static JsonElement Attainment(string[] line) => CommandRun.Of([.. line, "--json"]).Done().Json.GetProperty("all").GetProperty("attainment");
    }

    [Fact]
    public void Spend_counts_as_effort_of_the_reps_only_when_asked_for()
    {
        using var folder = new TempFolder();
        string[] command = [.. Effort(folder), "--spend", folder.Write("spend.csv", Spend), "--spend-until", "2024-06-15"];
        Spent(command).ShouldBe(0m);
        Spent([.. command, "--count-spend"]).ShouldBe(110m);
        CommandRun.Of([.. Effort(folder), "--count-spend"]).ExitCode.ShouldBe(2);
        static decimal Spent(string[] line) => CommandRun.Of([.. line, "--json"]).Done().Json.GetProperty("all").GetProperty("spend").GetDecimal();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void A_calendar_or_policy_that_cannot_be_used_is_refused_at_its_place(string language)
    {
        using var folder = new TempFolder();
        string[] command = [.. Effort(folder), "--planned", folder.Write("planned.csv", Planned), "--lang", language];
        Refused(1, "calendar.json", language is "zh" ? "第 2 行" : "line 2", [.. command, "--calendar", folder.Write("calendar.json", "{\n  \"holidays\": [\"soon\"]\n}\n")]);
        Refused(1, "policy.json", "$.lateDays", [.. command, "--supervision-policy", folder.Write("policy.json", """{ "lateDays": -1 }""")]);
        Refused(1, "leaves.csv", "from", [.. command, "--absences", folder.Write("leaves.csv", "rep,to\nR1,2024-06-17\n")]);
        Refused(2, "--calendar", "--work-days", [.. command, "--calendar", folder.PathOf("calendar.json"), "--work-days", "6"]);
        Refused(2, "--absences", "--planned", [.. Effort(folder), "--lang", language, "--absences", folder.PathOf("leaves.csv")]);

        static void Refused(int code, string file, string place, string[] line)
        {
            var run = CommandRun.Of(line);
            run.ExitCode.ShouldBe(code, run.Error);
            run.Out.ShouldBeEmpty();
            run.Error.ShouldContain(file);
            run.Error.ShouldContain(place);
        }
    }

    [Fact]
    public void What_cannot_be_supervised_is_told_in_a_line()
    {
        using var folder = new TempFolder();
        var effort = Effort(folder);
        var spend = folder.Write("spend.csv", Spend);
        Refused(1, "planned.csv", [.. effort, "--planned", folder.Write("planned.csv", "rep,customer,date\nR1,c1,2021-06-03\n")]);
        Refused(1, "spend.csv", [.. effort, "--spend", spend, "--spend-until", "2024-01-15"]);
        Refused(1, "--spend-until", [.. effort, "--spend", spend, "--spend-until", "2024-06-30"]);
        Refused(1, "EUR", [.. effort, "--spend", folder.Write("mixed.csv", "date,customer,amount,currency\n2024-02-01,c1,6,EUR\n2024-02-01,c1,6,CNY\n")]);
        Refused(2, "--spend", [.. effort, "--spend-plan", spend]);
        Refused(2, "--work-days", [.. effort, "--work-days", "8"]);
        Refused(2, "--spend-until", [.. effort, "--spend", spend, "--spend-until", "soon"]);

        static void Refused(int code, string word, string[] line)
        {
            var run = CommandRun.Of(line);
            run.ExitCode.ShouldBe(code, run.Error);
            run.Error.ShouldContain(word);
            run.Out.ShouldBeEmpty();
        }
    }

    // Lines of the result are broken at the width, wherever a sentence stands.
    private static string Unbroken(string text) => string.Join(' ', text.Split('\n').Select(line => line.TrimEnd()));

    private static double Missed(JsonElement rep) => rep.GetProperty("attainment").GetProperty("missed").GetInt32() / rep.GetProperty("attainment").GetProperty("planned").GetDouble();

    private static string? Period(JsonElement all, string end) => all.GetProperty("attainment").GetProperty("period").GetProperty(end).GetString();

    private static string[] Effort(TempFolder folder) =>
        ["effort", "--orders", folder.Write("orders.csv", Orders), "--visits", folder.Write("visits.csv", Visits), "--period", "2024-01-01..2024-06-30"];
}
