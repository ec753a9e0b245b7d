using CustomerTiering.Console.Tests.Running;

namespace CustomerTiering.Console.Tests;

/// <summary>What stands beside a plan: conflicts, executives, briefs, a table of ways.</summary>
public sealed class PlanPartsTests
{
    private const string ShortReps = """
        rep,latitude,longitude,week,starts,minutes
        R-1,30.51,104.01,whole;none;none;none;none;none;none,08:30,240

        """;

    private const string FiveOfA = """
        customer,tier,latitude,longitude,visited
        C-1,A,30.51,104.02,2026-02-23
        C-2,A,30.52,104.02,2026-02-23
        C-3,A,30.51,104.03,2026-02-23
        C-4,A,30.53,104.01,2026-02-23
        C-5,A,30.50,104.00,2026-02-23

        """;

    private const string Executives = """
        role,rep,name,latitude,longitude,minutes
        owner,O-1,Owner,30.51,104.01,480
        marketing,M-1,Head,30.50,104.02,480

        """;

    [Fact]
    public void Who_cannot_all_be_served_is_named_with_hours_short_and_ways_out_in_print_in_json_and_as_a_table()
    {
        using var folder = new TempFolder();
        string[] args = ["plan", "--customers", folder.Write("customers.csv", FiveOfA), "--reps", folder.Write("reps.csv", ShortReps), "--from", "2026-03-02", "--weeks", "4", "--iterations", "200"];
        var json = CommandRun.Of([.. args, "--json", "--out", folder.PathOf("plan")]).Done().Json;
        var conflict = json.GetProperty("conflicts").EnumerateArray().First();
        conflict.GetProperty("rep").GetString().ShouldBe("R-1");
        conflict.GetProperty("shortMinutes").GetInt32().ShouldBe(conflict.GetProperty("neededMinutes").GetInt32() - conflict.GetProperty("availableMinutes").GetInt32());
        conflict.GetProperty("shortMinutes").GetInt32().ShouldBeGreaterThan(0);
        conflict.GetProperty("repairs").EnumerateArray().Select(repair => repair.GetProperty("kind").GetString()).ShouldBe(["drop", "stretch", "addTime"]);
        json.GetProperty("unplaced").EnumerateArray().ShouldAllBe(visit => visit.GetProperty("rule").GetString()!.Length > 0);
        CommandRun.Of(args).Done().Out.ShouldContain("cannot all be served");
        CommandRun.Of([.. args, "--lang", "zh"]).Done().Out.ShouldContain("无法全部服务到");
        File.ReadAllLines(Path.Combine(folder.PathOf("plan"), "conflicts.csv")).Length.ShouldBe(json.GetProperty("conflicts").GetArrayLength() + 1);

        // The other choice: intervals are stretched until everything fits.
        var stretched = CommandRun.Of([.. args, "--json", "--over-capacity", "stretch"]).Done().Json;
        stretched.GetProperty("reps").EnumerateArray().ShouldContain(rep => rep.GetProperty("stretch").GetDouble() > 1);
        CommandRun.Of([.. args, "--over-capacity", "shrug"]).ExitCode.ShouldBe(2);
    }

    [Fact]
    public void The_executives_are_planned_and_checked()
    {
        using var folder = new TempFolder();
        var json = Quarter(folder, Executives, "--json", "--out", folder.PathOf("plan")).Done().Json.GetProperty("executives");
        json.GetProperty("ownerHolds").GetBoolean().ShouldBeTrue();
        var quarter = json.GetProperty("quarters").EnumerateArray().ShouldHaveSingleItem();
        quarter.GetProperty("whole").GetBoolean().ShouldBeTrue();
        quarter.GetProperty("met").GetInt32().ShouldBe(1);
        json.GetProperty("marketingHolds").GetBoolean().ShouldBe(json.GetProperty("marketingShare").GetDouble() > 0.333);
        File.ReadAllText(Path.Combine(folder.PathOf("plan"), "executive-owner.csv")).ShouldContain("O-1,2026-");
        File.Exists(Path.Combine(folder.PathOf("plan"), "executive-marketing.ics")).ShouldBeTrue();
        Quarter(folder, Executives, "--lang", "zh").Done().Out.ShouldContain("高层拜访");
    }

    [Theory]
    [InlineData("marketing,M-1", "boss,M-1", "line 3, column 'role'")]
    [InlineData("marketing,M-1", "owner,M-1", "names 2 owners")]
    [InlineData("Head,30.50", "Head,95", "'95' is out of range; expected a number from -90..90")]
    public void Executives_that_cannot_be_read_are_refused_with_their_place(string was, string now, string message)
    {
        using var folder = new TempFolder();
        var run = Quarter(folder, Executives.Replace(was, now, StringComparison.Ordinal));
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(message);
    }

    [Fact]
    public void Every_visit_of_the_day_list_has_its_preparation_and_talk_from_the_customers_own_data()
    {
        using var folder = new TempFolder();
        var orders = folder.Write("orders.csv", "date,order,customer,item,amount\n2026-02-20,1,C-1,rice,900\n2026-02-21,2,C-2,oil,80\n2026-02-22,3,C-3,tea,20\n");
        VisitMarket.Plan(folder, "one", "--orders", orders).Done();
        var list = File.ReadAllText(Path.Combine(folder.PathOf("one"), "day-list.csv"));
        var calendar = File.ReadAllText(Path.Combine(folder.PathOf("one"), "R-1.ics")).Replace("\r\n ", string.Empty, StringComparison.Ordinal);
        var page = File.ReadAllText(Path.Combine(folder.PathOf("one"), "R-1.html"));
        foreach (var text in new[] { list, calendar, page })
        {
            text.ShouldContain("rice");
            text.ShouldContain("rank 1");
            text.ShouldContain("2026-02-20");
        }

        var visits = VisitMarket.Stops(folder, "one").Length;
        calendar.Split("To talk about:").Length.ShouldBe(visits + 1);
        page.Split("<tr><th scope=\"row\">").Length.ShouldBe(visits + 1);
        VisitMarket.Plan(folder, "zh", "--orders", orders, "--lang", "zh").Done();
        File.ReadAllText(Path.Combine(folder.PathOf("zh"), "R-1.html")).ShouldContain("谈话提纲");
    }

    [Fact]
    public void The_workbook_of_a_plan_can_be_checked_as_the_table_can()
    {
        using var folder = new TempFolder();
        VisitMarket.Plan(folder, "one").Done();
        VisitMarket.Plan(folder, "zh", "--lang", "zh").Done();
        var table = CommandRun.Of("plan", "check", folder.PathOf("one")).Done().Out;
        CommandRun.Of("plan", "check", Path.Combine(folder.PathOf("one"), "plan.xlsx")).Done().Out.ShouldBe(table);
        CommandRun.Of("plan", "check", Path.Combine(folder.PathOf("zh"), "plan.xlsx")).Done().Out.ShouldBe(table);
    }

    [Fact]
    public void A_table_of_ways_is_planned_by_kept_beside_the_plan_and_asked_for_what_it_lacks()
    {
        using var folder = new TempFolder();
        string[] places = ["R-1", "C-1", "C-2", "C-3"];
        var rows = places.SelectMany(from => places.Except([from], StringComparer.Ordinal).Select(to => $"{from},{to},{Minutes(from, to)}")).ToArray();
        string Travel(IEnumerable<string> some) => folder.Write("travel.csv", "from,to,minutes\n" + string.Join('\n', some) + "\n");
        VisitMarket.Plan(folder, "one", "--travel", Travel(rows)).Done();
        VisitMarket.Stops(folder, "one").ShouldAllBe(stop => stop[11] == "20" || stop[11] == "30");
        CommandRun.Of("plan", "check", folder.PathOf("one")).Done();
        File.ReadAllLines(Path.Combine(folder.PathOf("one"), "inputs-travel.csv")).Length.ShouldBe(rows.Length + 1);

        // A stop five minutes earlier than the way allows breaks the rule of the way.
        var square = folder.Write("square.csv", "from," + string.Join(',', places) + "\n" + string.Join('\n', places.Select(from => from + "," + string.Join(',', places.Select(to => Minutes(from, to))))) + "\n");
        VisitMarket.Plan(folder, "square", "--travel", square).Done();
        File.ReadAllText(Path.Combine(folder.PathOf("square"), "plan.csv")).ShouldBe(File.ReadAllText(Path.Combine(folder.PathOf("one"), "plan.csv")));

        var without = VisitMarket.Plan(folder, "two", "--travel", Travel(rows.Where(row => !row.StartsWith("C-1,C-3", StringComparison.Ordinal))));
        without.ExitCode.ShouldBe(1);
        without.Error.ShouldContain("C-1 → C-3");
        Directory.Exists(folder.PathOf("two")).ShouldBeFalse();
        VisitMarket.Plan(folder, "two", "--complete-travel", "--travel", folder.PathOf("travel.csv")).Done().Error.ShouldContain("reckoned from coordinates");
        CommandRun.Of("plan", "check", folder.PathOf("two")).Done();
        VisitMarket.Plan(folder, "three", "--travel", Travel([.. rows, "C-1,C-3,21"])).Error.ShouldContain("contradict");
        VisitMarket.Plan(folder, "three", "--travel", Travel([.. rows, "C-1,C-9,21"])).Done().Error.ShouldContain("C-9");

        // Who joins needs ways too.
        var changes = folder.Write("changes.csv", "change,customer,rep,tier,latitude,longitude\ncustomer,N-1,R-1,A,30.5,104.02\n");
        string[] replan = ["plan", "replan", folder.PathOf("one"), "--changes", changes, "--from", "2026-03-09", "--iterations", "30", "--out", folder.PathOf("four")];
        CommandRun.Of(replan).Error.ShouldContain("N-1");
        CommandRun.Of([.. replan, "--complete-travel"]).Done();
        CommandRun.Of("plan", "check", folder.PathOf("four")).Done();
    }

    // There is shorter than back; from a place to itself a square says nothing.
    private static string Minutes(string from, string to) => string.CompareOrdinal(from, to) switch { < 0 => "20", 0 => string.Empty, _ => "30" };

    private static CommandRun Quarter(TempFolder folder, string executives, params string[] more) => CommandRun.Of(
    [
        "plan", "--customers", folder.Write("customers.csv", VisitMarket.Customers), "--reps", folder.Write("reps.csv", VisitMarket.Reps), "--from", "2026-04-01", "--weeks", "13", "--iterations", "20",
        "--executives", folder.Write("executives.csv", executives), .. more,
    ]);
}
