using System.Text.Json;
using CustomerTiering.Console.Tests.Running;

namespace CustomerTiering.Console.Tests;

/// <summary>Tiers over time: <c>tiers --history</c>.</summary>
public sealed class HistoryTests
{
    [Theory]
    [InlineData("2026-01-14", "basic", "downgrade", "first-decision,downgrade")]
    [InlineData("2026-01-15", "silver", "first-decision", "first-decision")]
    public void An_order_recorded_late_keeps_silver_once_it_is_known(string knownOn, string tier, string cause, string causes)
    {
        using var folder = new TempFolder();
        var json = CommandRun.Of([.. SilverCase.In(folder, "tiers"), "--history", "--as-of", "2026-01-10", "--known-on", knownOn, "--json"]).Done().Json;
        var shop = CustomerOf(json, "shop");
        shop.GetProperty("tier").GetString().ShouldBe(tier);
        shop.GetProperty("cause").GetString().ShouldBe(cause);
        string.Join(',', shop.GetProperty("movements").EnumerateArray().Select(movement => movement.GetProperty("cause").GetString())).ShouldBe(causes);
    }

    [Fact]
    public void Overrides_and_merges_come_from_files_in_either_language()
    {
        using var folder = new TempFolder();
        var overrides = folder.Write("overrides.csv", "编号,客户编码,类型,等级,生效日,截止日,原因,申请人,批准人\nO-1,kiosk,保底,silver,2025-02-01,2026-03-31,new store,key account,head of sales\n");
        var merges = folder.Write("merges.csv", "merged,into,effective,recorded\nkiosk,shop,2025-06-01,\nkiosk,,2025-06-02,2025-08-01\n");
        string[] args = [.. SilverCase.In(folder, "tiers"), "--history", "--as-of", "2026-01-10", "--overrides", overrides];

        var kiosk = CustomerOf(CommandRun.Of([.. args, "--json"]).Done().Json, "kiosk");
        kiosk.GetProperty("tier").GetString().ShouldBe("silver");
        kiosk.GetProperty("withoutOverride").GetString().ShouldBe("basic");
        kiosk.GetProperty("overrides")[0].GetProperty("until").GetString().ShouldBe("2026-03-31");
        var shown = CommandRun.Of(args).Done().Out;
        shown.ShouldContain("Overrides in force on 2026-01-11: 1");

        var merged = CustomerOf(CommandRun.Of([.. args[..^2], "--merges", merges, "--known-on", "2025-07-31", "--json"]).Done().Json, "kiosk");
        merged.GetProperty("mergedInto").GetString().ShouldBe("shop");
        CustomerOf(CommandRun.Of([.. args[..^2], "--merges", merges, "--json"]).Done().Json, "kiosk").GetProperty("mergedInto").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void A_bad_row_is_located_and_left_out_or_refused_with_strict()
    {
        using var folder = new TempFolder();
        var overrides = folder.Write("overrides.csv", "reference,customer,kind,tier,from,until,reason,requester,approver\nO-1,kiosk,raise,silver,2025-02-01,2026-03-31,r,q,a\nO-2,kiosk,floor,silver,2025-02-01,2025-01-31,r,q,a\nO-3,kiosk,floor,silver,soon,2025-01-31,r,q,a\n");
        string[] args = [.. SilverCase.In(folder, "tiers"), "--history", "--as-of", "2026-01-10", "--overrides", overrides, "--json"];
        var run = CommandRun.Of(args).Done();
        run.Error.ShouldContain("line 2, column 'kind': 'raise'");
        run.Error.ShouldContain("line 3, column 'until': the last day '2025-01-31' is before the first");
        run.Error.ShouldContain("line 4, column 'from': 'soon'");
        CommandRun.Of([.. args, "--strict"]).ExitCode.ShouldBe(1);
    }

    [Theory]
    [InlineData("--qualification", """{ "period": { "calendar": "decade" } }""", "decade")]
    [InlineData("--qualification", """{ "period": { "rolling": 0 } }""", "1200")]
    [InlineData("--movement", """{ "grace": { "days": 3, "months": 1 } }""", "one of the three")]
    [InlineData("--movement", """{ "upgrades": "atOnce" }""", "upgrade")]
    [InlineData("--movement", "sometimes", "steady")]
    public void Rules_that_cannot_be_used_are_refused_with_their_place(string option, string rules, string word)
    {
        using var folder = new TempFolder();
        var orders = folder.Write("orders.csv", SilverCase.Orders);
        var run = CommandRun.Of("tiers", orders, "--history", option, rules.StartsWith('{') ? folder.Write("rules.json", rules) : rules);
        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain(word);
    }

    [Fact]
    public void Rules_from_a_file_are_those_of_their_name()
    {
        using var folder = new TempFolder();
        var orders = folder.Write("orders.csv", SilverCase.Orders);
        var qualification = folder.Write("q.json", """{ "period": { "calendar": "year" }, "validity": { "months": 12 } }""");
        var movement = folder.Write("m.json", """{ "lostUpgrade": "oneStepDown", "grace": { "months": 3 }, "maximumStepsDown": 1 }""");
        CommandRun.Of("tiers", orders, "--history", "--qualification", qualification, "--movement", movement, "--json").Done().Out
            .ShouldBe(CommandRun.Of("tiers", orders, "--history", "--qualification", "program-year", "--movement", "steady", "--json").Done().Out);
    }

    [Fact]
    public void The_page_has_the_picture_and_the_json_every_name()
    {
        using var folder = new TempFolder();
        string[] args = [.. SilverCase.In(folder, "tiers"), "--history", "--as-of", "2026-01-10", "--out", folder.PathOf("out")];
        CommandRun.Of([.. args, "--lang", "zh"]).Done().Out.ShouldContain("首次评级");
        File.ReadAllText(folder.PathOf("out/report.html")).ShouldContain("history-title");
        File.ReadAllText(folder.PathOf("out/history.svg")).ShouldContain("2025-01-01");
        var json = JsonDocument.Parse(File.ReadAllText(folder.PathOf("out/history.json"))).RootElement;
        json.EnumerateObject().Select(member => member.Name).ShouldHold("policy exit qualification movement currency firstDay decidedTo asOf knownOn movements steps warnings disputes customers".Split(' '));
        json.GetProperty("steps")[0].EnumerateObject().Select(member => member.Name).ShouldHold("effective up down new gone tiers".Split(' '));
        var shop = CustomerOf(json, "shop");
        shop.EnumerateObject().Select(member => member.Name).ShouldHold("customer tier withoutOverride since cause validUntil graceUntil mergedInto overrides movements".Split(' '));
        shop.GetProperty("movements")[0].EnumerateObject().Select(member => member.Name).ShouldHold("effective recorded from to withoutOverride cause policy until reference".Split(' '));
    }

    /// <summary>The rules that a result shows are read back as the same rules.</summary>
    [Theory]
    [InlineData("rolling-year", "immediate")]
    [InlineData("calendar-quarter", "period-end")]
    [InlineData("program-year", "steady")]
    [InlineData("anniversary", "steady")]
    public void The_rules_shown_can_be_given_back(string qualification, string movement)
    {
        using var folder = new TempFolder();
        string[] args = ["tiers", folder.Write("orders.csv", SilverCase.Orders), "--history", "--json"];
        var first = CommandRun.Of([.. args, "--qualification", qualification, "--movement", movement]).Done();
        string[] again = ["--qualification", folder.Write("q.json", first.Json.GetProperty("qualification").GetRawText()), "--movement", folder.Write("m.json", first.Json.GetProperty("movement").GetRawText())];
        CommandRun.Of([.. args, .. again]).Done().Out.ShouldBe(first.Out);
    }

    [Fact]
    public void Returning_the_invoice_of_an_upgrade_costs_one_step()
    {
        using var folder = new TempFolder();
        string[] args =
        [
            "tiers", folder.Write("orders.csv", SilverCase.Returned), "--policy", folder.Write("metals.json", SilverCase.Metals(100_000, 50_000)), "--history", "--qualification", "calendar-year",
            "--movement", "steady", "--period", "all", "--as-of", "2025-06-30", "--json",
        ];
        Movements(CommandRun.Of(args).Done().Json, "shop").ShouldBe(["2025-02-01 first-decision -basic", "2025-04-01 upgrade basic-gold", "2025-06-01 upgrade-lost gold-silver"]);

        // With 50,000 more it still qualifies for gold, and the return costs nothing.
        args[1] = folder.Write("more.csv", SilverCase.Returned + "2025-04-02,2025-04-02,shop,80000\n");
        Movements(CommandRun.Of(args).Done().Json, "shop").ShouldBe(["2025-02-01 first-decision -basic", "2025-04-01 upgrade basic-gold"]);
    }

    [Fact]
    public void Who_may_stay_comes_from_another_policy()
    {
        using var folder = new TempFolder();
        var easier = folder.Write("easier.json", SilverCase.Metals(200_000, 50_000));
        string[] args = [.. SilverCase.In(folder, "tiers"), "--history", "--as-of", "2026-01-10", "--known-on", "2026-01-14", "--json"];
        CustomerOf(CommandRun.Of(args).Done().Json, "shop").GetProperty("tier").GetString().ShouldBe("basic");
        var json = CommandRun.Of([.. args, "--exit", easier]).Done().Json;
        CustomerOf(json, "shop").GetProperty("tier").GetString().ShouldBe("silver");
        json.GetProperty("exit").GetProperty("name").GetString().ShouldBe("metals");
        var run = CommandRun.Of([.. args, "--exit", "abc"]);
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("gold/silver/basic");
    }

    [Fact]
    public void A_warning_names_the_amount_that_keeps_the_tier()
    {
        using var folder = new TempFolder();
        string[] args = [.. SilverCase.In(folder, "tiers"), "--history", "--as-of", "2025-12-01"];
        var warning = CommandRun.Of([.. args, "--json"]).Done().Json.GetProperty("warnings").EnumerateArray().ShouldHaveSingleItem();
        (Text(warning, "customer"), Text(warning, "held"), Text(warning, "qualifies"), Text(warning, "decidedOn")).ShouldBe(("shop", "silver", "basic", "2025-12-31"));
        warning.GetProperty("toStay").GetProperty("increase").GetDecimal().ShouldBe(5_000m);
        CommandRun.Of(args).Done().Out.ShouldContain("+5,000.00 net revenue");
        CommandRun.Of([.. args, "--lang", "zh"]).Done().Out.ShouldContain("保级还需");
    }

    [Fact]
    public void Disputes_and_changes_of_group_come_from_files()
    {
        using var folder = new TempFolder();
        var disputes = folder.Write("disputes.csv", "申诉编号,客户编码,申诉日,主张,申请人,销售日期,更正金额,裁定,裁定日,裁定人,裁定理由\nD-1,shop,2026-01-05,少记一张,客户,2025-12-01,6000,支持,2026-01-08,总监,有签收单\n"
            + "D-2,kiosk,2026-01-06,少记,客户,2025-12-01,90000,,,,\n");
        string[] args = [.. SilverCase.In(folder, "tiers"), "--history", "--as-of", "2026-01-10", "--known-on", "2026-01-14", "--disputes", disputes];
        var json = CommandRun.Of([.. args, "--json"]).Done().Json;
        CustomerOf(json, "shop").GetProperty("tier").GetString().ShouldBe("silver");
        CustomerOf(json, "kiosk").GetProperty("tier").GetString().ShouldBe("basic");
        json.GetProperty("disputes").EnumerateArray().Select(dispute => $"{Text(dispute, "reference")} {Text(dispute, "status")} {dispute.GetProperty("changesTier").GetBoolean()}").ShouldBe(["D-1 upheld True", "D-2 open True"]);
        var change = json.GetProperty("disputes")[0].GetProperty("differences")[0];
        (Text(change, "from"), Text(change, "said"), Text(change, "right")).ShouldBe(("2026-01-01", "basic", "silver"));
        CommandRun.Of(args).Done().Out.ShouldContain("2026-01-01: silver instead of basic");

        var replayed = CommandRun.Of([.. SilverCase.In(folder, "replay"), "--known-on", "2026-01-07", "--later", "2026-01-08", "--disputes", disputes, "--json"]).Done().Json;
        replayed.GetProperty("differences")[0].GetProperty("lateSales").GetDecimal().ShouldBe(6_000m);

        var groups = folder.Write("groups.csv", "customer,group,effective\nkiosk,G1,2025-06-01\nkiosk,,2025-07-01\n");
        Movements(CommandRun.Of([.. args[..^2], "--groups", groups, "--json"]).Done().Json, "kiosk").Count(movement => movement.Contains("group-change", StringComparison.Ordinal)).ShouldBe(2);
    }

    private static IEnumerable<string> Movements(JsonElement json, string customer) => CustomerOf(json, customer).GetProperty("movements").EnumerateArray()
        .Select(movement => $"{Text(movement, "effective")} {Text(movement, "cause")} {Text(movement, "from")}-{Text(movement, "to")}");

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? string.Empty;

    private static JsonElement CustomerOf(JsonElement json, string id) =>
        json.GetProperty("customers").EnumerateArray().Single(customer => string.Equals(customer.GetProperty("customer").GetString(), id, StringComparison.Ordinal));
}
