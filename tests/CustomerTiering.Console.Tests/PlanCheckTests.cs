using CustomerTiering.Console.Tests.Running;

namespace CustomerTiering.Console.Tests;

/// <summary><c>tiering plan check</c> beyond the rules of stops: rows that cannot be read, executives' tables, its JSON, what is no plan.</summary>
public sealed class PlanCheckTests
{
    private const string Executives = """
        role,rep,name,latitude,longitude,minutes
        owner,O-1,Owner,30.51,104.01,480
        marketing,M-1,Head,30.50,104.02,480

        """;

    [Fact]
    public void A_row_that_cannot_be_read_makes_a_plan_unsound_and_is_never_lost_in_a_new_one()
    {
        using var folder = new TempFolder();
        VisitMarket.Plan(folder, "one").Done();
        Edit(folder, "plan.csv", 3, cells => cells[3] = "8h");
        foreach (var (language, told) in new[] { ("en", "cannot be read, so this is not the whole plan"), ("zh", "不是完整的计划") })
        {
            var check = CommandRun.Of("plan", "check", folder.PathOf("one"), "--lang", language);
            check.ExitCode.ShouldBe(1);
            check.Out.ShouldContain(told);
            check.Error.ShouldContain("plan.csv");
        }

        var json = CommandRun.Of("plan", "check", folder.PathOf("one"), "--json").Json;
        (json.GetProperty("sound").GetBoolean(), json.GetProperty("unread").GetInt32(), json.GetProperty("broken").GetArrayLength()).ShouldBe((false, 1, 0));
        var again = CommandRun.Of("plan", "replan", folder.PathOf("one"), "--changes", folder.Write("changes.csv", "change,customer,date\ncancelled,C-1,2026-03-12\n"), "--from", "2026-03-09", "--out", folder.PathOf("two"));
        again.ExitCode.ShouldBe(1);
        again.Error.ShouldContain("would be lost");
        Directory.Exists(folder.PathOf("two")).ShouldBeFalse();
    }

    [Fact]
    public void The_JSON_of_a_check_names_rule_file_and_lines_and_says_the_same_in_both_languages()
    {
        using var folder = new TempFolder();
        VisitMarket.Plan(folder, "one").Done();
        var whole = CommandRun.Of("plan", "check", folder.PathOf("one"), "--json").Done().Json;
        whole.EnumerateObject().Select(property => property.Name).ShouldBe(["stops", "sound", "unread", "broken", "missing", "executives"]);
        (whole.GetProperty("sound").GetBoolean(), whole.GetProperty("executives").ValueKind).ShouldBe((true, System.Text.Json.JsonValueKind.Null));
        Edit(folder, "plan.csv", 2, cells => cells[5] = "C-99");
        foreach (var language in new[] { "en", "zh" })
        {
            var run = CommandRun.Of("plan", "check", folder.PathOf("one"), "--json", "--lang", language);
            run.ExitCode.ShouldBe(1);
            var broken = run.Json.GetProperty("broken").EnumerateArray().ShouldHaveSingleItem();
            broken.EnumerateObject().Select(property => property.Name).ShouldBe(["rule", "rep", "customer", "date", "detail", "file", "lines", "text"]);
            (broken.GetProperty("rule").GetString(), broken.GetProperty("customer").GetString(), broken.GetProperty("file").GetString()).ShouldBe(("unknown", "C-99", "plan.csv"));
            broken.GetProperty("lines").EnumerateArray().Select(line => line.GetInt32()).ShouldBe([2]);
        }
    }

    [Fact]
    public void The_executives_tables_are_checked_as_they_stand()
    {
        using var folder = new TempFolder();
        Quarter(folder, "one").Done();
        var planned = CommandRun.Of("plan", "check", folder.PathOf("one"), "--json").Done().Json.GetProperty("executives");
        var plan = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.PathOf("one"), "plan.json"))).RootElement.GetProperty("executives");
        foreach (var name in new[] { "ownerHolds", "quarters", "marketingHolds", "marketingShare", "keyShare" })
        {
            planned.GetProperty(name).GetRawText().ShouldBe(plan.GetProperty(name).GetRawText(), name);
        }

        planned.GetProperty("broken").GetArrayLength().ShouldBe(0);

        // The owner meets nobody, which is told; the marketing head leaves before the day begins, which breaks a rule.
        var owner = Path.Combine(folder.PathOf("one"), "executive-owner.csv");
        File.WriteAllLines(owner, File.ReadAllLines(owner).Take(1));
        var missed = CommandRun.Of("plan", "check", folder.PathOf("one")).Done();
        missed.Out.ShouldContain("meets 0 of 1 core customers; not met: C-1");
        Edit(folder, "executive-marketing.csv", 2, cells => (cells[3], cells[4]) = ("05:00", "06:00"));
        var broken = CommandRun.Of("plan", "check", folder.PathOf("one"), "--lang", "zh");
        broken.ExitCode.ShouldBe(1);
        broken.Out.ShouldContain("executive-marketing.csv 第 2 行");
        File.Delete(owner);
        var without = CommandRun.Of("plan", "check", folder.PathOf("one"));
        without.ExitCode.ShouldBe(1);
        without.Error.ShouldContain("executive-owner.csv");
    }

    [Fact]
    public void What_a_plan_was_made_from_goes_on_when_it_is_made_anew_orders_and_executives_too()
    {
        using var folder = new TempFolder();
        var orders = folder.Write("orders.csv", "date,order,customer,item,amount\n2026-02-20,1,C-1,sorghum,900\n2026-02-21,2,C-2,oil,80\n2026-02-22,3,C-3,tea,20\n");
        Quarter(folder, "one", "--orders", orders).Done();
        File.Delete(orders);
        var changes = folder.Write("changes.csv", "change,customer,date\ncancelled,C-2,2026-04-15\n");
        string[] args = ["plan", "replan", folder.PathOf("one"), "--changes", changes, "--from", "2026-04-10", "--iterations", "20"];
        CommandRun.Of([.. args, "--out", folder.PathOf("two")]).Done().Out.ShouldContain("Executives:");
        string Text(string plan, string file) => File.ReadAllText(Path.Combine(folder.PathOf(plan), file));
        foreach (var file in new[] { "inputs-orders.csv", "inputs-order-customers.csv", "inputs-executives.csv", "inputs-settings.csv", "executive-owner.csv", "executive-owner.ics", "executive-marketing.csv", "executive-marketing.ics" })
        {
            Text("two", file).ShouldBe(Text("one", file), file);
        }

        // What was known to the first plan is known to the second, also when it is written over the first.
        Text("two", "day-list.csv").ShouldContain("sorghum");
        Text("two", "day-list.csv").Split("rank 1").Length.ShouldBe(Text("two", "day-list.csv").Split(",C-1,").Length * 2 - 1);
        CommandRun.Of("plan", "check", folder.PathOf("two")).Done();
        CommandRun.Of([.. args, "--out", folder.PathOf("one"), "--force"]).Done();
        Text("one", "day-list.csv").ShouldBe(Text("two", "day-list.csv"));

        // A plan without them in the same folder does not find what an earlier one left there.
        Plan(folder, "one", "--force").Done().ErrorLines[^1].ShouldEndWith(
            "executive-marketing.csv, executive-marketing.ics, executive-owner.csv, executive-owner.ics, inputs-executives.csv, inputs-order-customers.csv, inputs-orders.csv, moves.csv ….");
        CommandRun.Of([.. args, "--out", folder.PathOf("three")]).Done().Out.ShouldNotContain("Executives:");
        Text("three", "day-list.csv").ShouldNotContain("sorghum");
        File.Exists(Path.Combine(folder.PathOf("three"), "inputs-orders.csv")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("en", "there is no such folder or file", "is not beside it")]
    [InlineData("zh", "没有该文件夹或文件", "旁边没有")]
    public void What_is_no_plan_is_told_by_the_name_that_was_given(string language, string nowhere, string notBeside)
    {
        using var folder = new TempFolder();
        CommandRun.Of("plan", "check", "nowhere", "--lang", language).ErrorLines.ShouldHaveSingleItem().ShouldStartWith("tiering: nowhere");
        CommandRun.Of("plan", "check", "nowhere", "--lang", language).Error.ShouldContain(nowhere);
        CommandRun.Of("plan", "check", folder.Write("alone.csv", "rep,date,begin,end,customer\n"), "--lang", language).Error.ShouldContain(notBeside);
    }

    private static CommandRun Plan(TempFolder folder, string name, params string[] more) => CommandRun.Of(
    [
        "plan", "--customers", folder.Write("customers.csv", VisitMarket.Customers), "--reps", folder.Write("reps.csv", VisitMarket.Reps), "--from", "2026-04-01", "--weeks", "13", "--iterations", "20",
        "--out", folder.PathOf(name), .. more,
    ]);

    private static CommandRun Quarter(TempFolder folder, string name, params string[] more) => Plan(folder, name, ["--executives", folder.Write("executives.csv", Executives), .. more]);

    private static void Edit(TempFolder folder, string file, int line, Action<string[]> change)
    {
        var path = Path.Combine(folder.PathOf("one"), file);
        var lines = File.ReadAllLines(path);
        var cells = lines[line - 1].Split(',');
        change(cells);
        lines[line - 1] = string.Join(',', cells);
        File.WriteAllLines(path, lines);
    }
}
