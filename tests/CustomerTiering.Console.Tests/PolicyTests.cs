using CustomerTiering.Console.Tests.Running;

namespace CustomerTiering.Console.Tests;

/// <summary>Choosing, showing and checking policies.</summary>
public sealed class PolicyTests
{
    [Theory]
    [InlineData("plan --customers a.csv --reps b.csv --from 2026-03-02 --visit-policy FILE")]
    [InlineData("effort --orders orders.csv --visits b.csv --effort-policy FILE")]
    [InlineData("effort --orders orders.csv --visits b.csv --supervision-policy FILE")]
    [InlineData("tiers orders.csv --history --qualification FILE")]
    [InlineData("tiers orders.csv --policy FILE")]
    public void Every_file_of_rules_is_refused_with_its_place_in_the_readers_language(string line)
    {
        using var folder = new TempFolder();
        var rules = folder.Write("rules.json", "{ \"name\": \"x\",\n  \"unheardOf\": 1 }");
        var orders = folder.Write("orders.csv", SmallBook.Csv);
        foreach (var (language, place) in new[] { ("en", $"tiering: {rules}, line 2, column "), ("zh", $"tiering: {rules} 第 2 行第 ") })
        {
            var run = CommandRun.Of([.. line.Replace("FILE", rules, StringComparison.Ordinal).Replace("orders.csv", orders, StringComparison.Ordinal).Split(' '), "--lang", language]);
            run.ExitCode.ShouldBe(1);
            run.Out.ShouldBeEmpty();
            run.ErrorLines.ShouldContain(told => told.StartsWith(place, StringComparison.Ordinal) && told.Contains("unheardOf", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("text", "channels")]
    [InlineData("markdown", "# Tiering policy")]
    [InlineData("mermaid", "flowchart")]
    [InlineData("json", "\"channels\"")]
    public void A_policy_is_shown_in_every_form(string format, string word)
    {
        CommandRun.Of("policy", "show", "channels", "--format", format).Done().Out.ShouldContain(word);
        CommandRun.Of("policy", "show", "channels", "--format", format, "--lang", "zh").Done().Out.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_policy_shown_as_json_can_be_checked_and_decides_the_same()
    {
        using var folder = new TempFolder();
        var policy = folder.Write("policy.json", CommandRun.Of("policy", "show", "abc", "--json").Done().Out);
        CommandRun.Of("policy", "check", policy).Done().Out.ShouldContain("sound");
        var orders = folder.Write("orders.csv", SmallBook.Csv);
        CommandRun.Of("tiers", orders, "--policy", policy, "--json").Done().Out.ShouldBe(CommandRun.Of("tiers", orders, "--policy", "abc", "--json").Done().Out);
    }

    [Fact]
    public void A_broken_policy_is_refused_at_its_place_with_a_witness()
    {
        using var folder = new TempFolder();
        var sound = CommandRun.Of("policy", "show", "abc", "--json").Done().Out;
        var broken = folder.Write("broken.json", sound.Replace("0.8 ", "0.96 ", StringComparison.Ordinal));
        var run = CommandRun.Of("policy", "check", broken);
        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain("broken.json, line ");
        CommandRun.Of("tiers", folder.Write("orders.csv", SmallBook.Csv), "--policy", broken).ExitCode.ShouldBe(1);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("not json")]
    [InlineData("{\"name\":\"x\"}")]
    [InlineData("")]
    public void What_is_no_policy_is_refused_in_one_line_each(string text)
    {
        using var folder = new TempFolder();
        var run = CommandRun.Of("policy", "check", folder.Write("policy.json", text));
        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.ErrorLines.ShouldNotBeEmpty();
        run.ErrorLines.ShouldAllBe(line => line.Contains("policy.json", StringComparison.Ordinal));
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public void An_unknown_policy_names_those_there_are()
    {
        var run = CommandRun.Of("policy", "show", "abd");
        run.ExitCode.ShouldBe(1);
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain("channels, abc");
    }

    [Fact]
    public void The_default_follows_the_data_and_says_why()
    {
        using var folder = new TempFolder();
        var plain = folder.Write("plain.csv", SmallBook.Csv);
        CommandRun.Of("tiers", plain).Done().Out.ShouldContain("Policy abc, version 1 (the default where no channel is known)");
        var channels = folder.Write("channels.csv", "date,customer,channel,amount\n2024-05-01,a,modern trade,100\n2024-05-02,b,,50\n");
        CommandRun.Of("tiers", channels).Done().Out.ShouldContain("Policy channels, version 1 (the default where channels are known)");
        var json = CommandRun.Of("tiers", channels, "--json").Done();
        json.Json.GetProperty("policy").GetProperty("name").GetString().ShouldBe("channels");
        json.Error.ShouldContain("policy channels: the default where channels are known");
    }
}
