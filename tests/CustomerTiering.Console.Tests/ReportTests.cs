using CustomerTiering.Console.Tests.Running;

namespace CustomerTiering.Console.Tests;

/// <summary>The whole report, on the demo market and on a folder of own files.</summary>
public sealed class ReportTests
{
    [Theory]
    [InlineData("en", "Policy channels", "▲", "What follows", "What more would show")]
    [InlineData("zh", "政策 channels", "▲", "由此可见", "还可以看到什么")]
    public void The_demo_speaks_both_languages(string language, params string[] words)
    {
        var run = CommandRun.Of("--lang", language).Done();
        foreach (var word in words)
        {
            run.Out.ShouldContain(word);
        }

        run.Error.ShouldBeEmpty();
        CommandRun.Of("demo", "--lang", language).Done().Out.ShouldBe(run.Out);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_demo_written_as_files_gives_the_same_decisions(string language)
    {
        using var folder = new TempFolder();
        CommandRun.Of("demo", "--write", folder.Root, "--lang", language).Done();
        folder.Files().ShouldBe(
            ["calendar.json", "customers.csv", "groups.csv", "homes.csv", "items.csv", "leaves.csv", "orders.csv", "places.csv", "planned-visits.csv", "reps.csv", "visits.csv"]);
        var read = CommandRun.Of("report", folder.Root, "--json", "--lang", language).Done().Json;
        var made = CommandRun.Of("demo", "--json", "--lang", language).Done().Json;
        read.GetProperty("tiers").GetRawText().ShouldBe(made.GetProperty("tiers").GetRawText());
        read.GetProperty("decisions").EnumerateArray().Select(decision => $"{decision.GetProperty("customer")} {decision.GetProperty("tier")} {decision.GetProperty("rank")} {decision.GetProperty("toUpper")}")
            .ShouldBe(made.GetProperty("decisions").EnumerateArray().Select(decision => $"{decision.GetProperty("customer")} {decision.GetProperty("tier")} {decision.GetProperty("rank")} {decision.GetProperty("toUpper")}"));
    }

    [Fact]
    public void A_report_on_own_files_ends_with_what_more_would_show()
    {
        using var folder = new TempFolder();
        folder.Write("sales export.csv", SmallBook.Csv);
        folder.Write("notes.txt", "call the bank\nbuy stamps\n");
        var run = CommandRun.Of("report", folder.Root).Done();
        var end = run.Out[run.Out.IndexOf("What more would show", StringComparison.Ordinal)..];
        end.ShouldContain("Add cost");
        end.ShouldContain("Add channel");
        end.ShouldContain("Add visits");
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain("notes.txt");
    }

    [Fact]
    public void What_is_there_is_not_asked_for()
    {
        using var folder = new TempFolder();
        folder.Write("orders.csv", "date,customer,amount,cost\n2024-05-01,a,100,80\n2024-05-02,b,50,40\n");
        folder.Write("customers.csv", "customer,name,channel,rep,group,signed,potential\na,A,modern trade,r1,g1,2020-01-01,1000\nb,B,special channel,r1,,2020-01-01,900\n");
        var run = CommandRun.Of("report", folder.Root).Done();
        var end = run.Out[run.Out.IndexOf("What more would show", StringComparison.Ordinal)..];
        foreach (var known in new[] { "customers", "channel", "cost", "potential", "group", "rep", "signed" })
        {
            end.ShouldNotContain("Add " + known + " ");
        }

        end.ShouldContain("Add visits");
    }

    [Theory]
    [InlineData("en", "Where time and money went")]
    [InlineData("zh", "时间与费用的去向")]
    public void A_file_of_visits_beside_the_orders_adds_effort(string language, string heading)
    {
        using var folder = new TempFolder();
        folder.Write("orders.csv", SmallBook.Csv);
        folder.Write("diary.csv", "visit date,rep,customer,result\n2024-03-01,r1,alpha,order\n2024-03-02,r1,beta,none\n2024-03-04,r1,gamma,none\n");
        var run = CommandRun.Of("report", folder.Root, "--lang", language).Done();
        run.Out.ShouldContain(heading);
        run.Out.ShouldContain("diary.csv");
        run.Out.ShouldContain("r1");
        run.Out.ShouldNotContain("Add visits");
        run.Error.ShouldNotContain("not read");

        // The same stands in the JSON, in the shape of effort's own, and on the page.
        var json = CommandRun.Of("report", folder.Root, "--json", "--lang", language, "--out", folder.PathOf("out")).Done().Json;
        var alone = CommandRun.Of("effort", "--orders", folder.PathOf("orders.csv"), "--visits", folder.PathOf("diary.csv"), "--json", "--lang", language).Done().Json;
        json.GetProperty("effort").EnumerateObject().Select(property => property.Name).ShouldBe(alone.EnumerateObject().Select(property => property.Name));
        foreach (var field in json.GetProperty("effort").GetProperty("all").EnumerateObject())
        {
            System.Text.Json.JsonElement.DeepEquals(field.Value, alone.GetProperty("all").GetProperty(field.Name)).ShouldBeTrue(field.Name);
        }

        File.ReadAllText(folder.PathOf("out/tiers.json")).ShouldContain("\"effort\"");
        var page = File.ReadAllText(folder.PathOf("out/report.html"));
        page.ShouldContain("id=\"effort\"");
        page.ShouldContain(heading);
        CommandRun.Of("tiers", folder.PathOf("orders.csv"), "--since", folder.PathOf("out/tiers.json")).Done();

        // One that cannot be used is told, and the rest stays.
        folder.Write("diary.csv", "visit date,rep\n2024-03-01,r1\n");
        var without = CommandRun.Of("report", folder.Root, "--lang", language).Done();
        without.Out.ShouldNotContain(heading);
        without.Error.ShouldContain("diary.csv");
        CommandRun.Of("report", folder.Root, "--json").Done().Json.TryGetProperty("effort", out _).ShouldBeFalse();
    }

    [Fact]
    public void Two_parts_of_one_export_are_refused_rather_than_read_by_half()
    {
        using var folder = new TempFolder();
        folder.Write("january.csv", SmallBook.Csv);
        folder.Write("february.csv", SmallBook.Csv);
        var run = CommandRun.Of("report", folder.Root);
        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain("february.csv, january.csv");
    }

    [Fact]
    public void Of_two_files_of_customers_the_one_that_knows_the_buyers_is_taken()
    {
        using var folder = new TempFolder();
        folder.Write("orders.csv", "date,customer,channel,amount\n2024-05-01,a,modern trade,100\n2024-05-02,b,special channel,50\n2024-05-03,c,special channel,20\n");
        folder.Write("suppliers.csv", "customer,name,region,rep,signed\nx,X,north,r1,2020-01-01\ny,Y,north,r1,2020-01-01\n");
        folder.Write("clients.csv", "customer,name\na,Alpha\nb,Beta\n");
        var run = CommandRun.Of("report", folder.Root, "--json").Done();
        run.Json.GetProperty("decisions").EnumerateArray().Select(decision => $"{decision.GetProperty("customer")} {decision.GetProperty("name")} {decision.GetProperty("channel")}")
            .ShouldBe(["a Alpha modern-trade", "b Beta special-channel", "c  special-channel"]);
        run.Error.ShouldContain("not read: suppliers.csv");
        run.Error.ShouldContain("1 of the 3 customers with lines are not on file");
    }

    [Fact]
    public void A_folder_without_orders_says_what_each_file_is()
    {
        using var folder = new TempFolder();
        folder.Write("reps.csv", "rep,joined\nr1,2020-01-01\n");
        var run = CommandRun.Of("report", folder.Root);
        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("reps.csv");
        CommandRun.Of("report", folder.PathOf("nowhere")).ErrorLines.ShouldHaveSingleItem().ShouldContain("no such folder");
    }
}
