using CustomerTiering.Console.Tests.Running;

namespace CustomerTiering.Console.Tests;

/// <summary>A wrong command line exits with 2, says what is wrong in one line, and reads nothing.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("--bogus")]
    [InlineData("tiers")]
    [InlineData("tiers a.csv --bogus")]
    [InlineData("tiers --bogus")]
    [InlineData("tiers a.csv b.csv")]
    [InlineData("tiers a.csv --policy --bogus")]
    [InlineData("tiers a.csv --policy")]
    [InlineData("tiers a.csv --period 13")]
    [InlineData("tiers a.csv --period 0m")]
    [InlineData("tiers a.csv --period 2024-12-31..2024-01-01")]
    [InlineData("tiers a.csv --period 2024-02-30..2024-12-31")]
    [InlineData("tiers a.csv --period all --period 12m")]
    [InlineData("tiers a.csv --as-of 31/12/2024")]
    [InlineData("tiers a.csv --known-on soon")]
    [InlineData("tiers a.csv --map amount")]
    [InlineData("tiers a.csv --map colour=Blue")]
    [InlineData("tiers a.csv --date-format hello")]
    [InlineData("tiers a.csv --lang fr")]
    [InlineData("tiers a.csv --top many")]
    [InlineData("tiers a.csv --profile nowhere.json")]
    [InlineData("pareto")]
    [InlineData("report")]
    [InlineData("report --bogus")]
    [InlineData("policy show --bogus")]
    [InlineData("policy show abc --format html")]
    [InlineData("anonymise")]
    [InlineData("anonymise a.csv b.csv")]
    [InlineData("anonymise --bogus")]
    [InlineData("demo --bogus")]
    [InlineData("demo extra")]
    [InlineData("plan --seconds 3 --demo")]
    [InlineData("plan --instance p01 --weeks 4")]
    [InlineData("plan --instance p01 --out plan")]
    [InlineData("plan --demo --customers a.csv")]
    [InlineData("plan --demo --absences a.csv")]
    [InlineData("plan replan plan")]
    public void A_wrong_command_line_exits_with_2(string line)
    {
        var run = CommandRun.Of(line.Split(' '));
        run.ExitCode.ShouldBe(2, run.Error);
        run.Out.ShouldBeEmpty();
        run.ErrorLines[0].ShouldStartWith("tiering: ");
        run.ErrorLines.Count.ShouldBeLessThanOrEqualTo(2);
        run.Error.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("--help", "report")]
    [InlineData("tiers --help", "--known-on")]
    [InlineData("policy --help", "check")]
    [InlineData("tiers --help --lang zh", "截至日")]
    [InlineData("--help --lang zh", "用法")]
    [InlineData("plan replan --help --lang zh", "显示本帮助")]
    public void Help_is_there_in_both_languages(string line, string word)
    {
        var run = CommandRun.Of(line.Split(' ')).Done();
        run.Out.ShouldContain(word);
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public void An_option_that_is_lacking_is_named_in_the_readers_language()
    {
        CommandRun.Of("plan", "replan", "plan", "--from", "2026-03-02").ErrorLines[0].ShouldBe("tiering: --changes is needed.");
        CommandRun.Of("plan", "replan", "plan", "--changes", "a.csv", "--lang", "zh").ErrorLines[0].ShouldBe("tiering: 必须给出 --from。");
        CommandRun.Of("week", "--lang", "zh", "--orders", "a.csv", "--visits", "b.csv").ErrorLines[0].ShouldBe("tiering: 必须给出 --rep。");
    }

    [Theory]
    [InlineData("zh_CN.UTF-8", null, null, "zh-Hans")]
    [InlineData(null, null, "zh_TW", "zh-Hans")]
    [InlineData("C", null, "zh_CN.UTF-8", "en")]
    [InlineData(null, "en_GB", "zh_CN", "en")]
    [InlineData(null, null, null, "en")]
    [InlineData("", "", "de_DE", "en")]
    public void The_language_comes_from_the_environment(string? all, string? messages, string? lang, string culture) =>
        Surroundings.LanguageOf(name => name switch { "LC_ALL" => all, "LC_MESSAGES" => messages, "LANG" => lang, _ => null }).Name.ShouldBe(culture);

    [Fact]
    public void A_stopped_run_says_so_and_writes_nothing()
    {
        using var folder = new TempFolder();
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var file = folder.Write("orders.csv", SmallBook.Csv);
        var run = CommandRun.Of(stop.Token, "tiers", file, "--out", folder.PathOf("out"));
        run.ExitCode.ShouldBe(130);
        run.Out.ShouldBeEmpty();
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain("stopped");
        folder.Files().ShouldBe(["orders.csv"]);
    }

    [Fact]
    public void Plain_output_holds_no_control_sequence_and_is_120_wide()
    {
        var run = CommandRun.Of("demo").Done();
        run.Out.ShouldNotContain("\u001b");
        run.Out.Split('\n').ShouldAllBe(line => line.Length <= 120);
    }
}
