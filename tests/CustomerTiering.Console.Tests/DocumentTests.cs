using CustomerTiering.Console.Tests.Running;
using CustomerTiering.Testing;

namespace CustomerTiering.Console.Tests;

/// <summary>What docs/console.md shows is what the command prints.</summary>
/// <remarks>With APPROVE_DOCS=1 in the environment the output is written into the page instead.</remarks>
public sealed class DocumentTests
{
    private const string Fence = "```text\n";
    private static readonly string Page = Checkout.PathOf("docs/console.md");

    [Fact]
    public void The_page_shows_what_the_command_prints()
    {
        using var folder = new TempFolder();
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var orders = folder.Write("orders.csv", BlockAfter(page, "### From one file to tiers"));
        Directory.CreateDirectory(folder.PathOf("own"));
        folder.Write("own/orders.csv", File.ReadAllText(orders));
        var broken = folder.Write("broken.csv", "date,customer,amount\n2024-05-01,c1,100.00\n2024-05-02,c2,fifty\n2024-02-30,c3,25.00\n");
        var market = folder.PathOf("market");
        CommandRun.Of("demo", "--write", market).Done();
        string[] files = ["tiers", Path.Combine(market, "orders.csv"), "--customers", Path.Combine(market, "customers.csv")];
        var june = folder.Write("june.json", CommandRun.Of([.. files, "--as-of", "2025-06-30", "--json"]).Done().Out);

        var shown = page;
        shown = Fill(shown, "prints\n", CommandRun.Of("tiers", orders).Done().Out, string.Empty);
        shown = Fill(shown, "what more data would show what:\n", CommandRun.Of("report", folder.PathOf("own")).Done().Out, "── What more");
        shown = Fill(shown, "half-year result was kept, ends with\n", CommandRun.Of([.. files, "--since", june, "--top", "4"]).Done().Out, "Since the result");
        shown = Fill(shown, "no stack trace:\n", CommandRun.Of("tiers", broken).Done().Error.Replace(broken, "broken.csv", StringComparison.Ordinal), string.Empty);
        string[] rules = [folder.Write("sales.csv", BlockAfter(page, "in `sales.csv`")), "--policy", folder.Write("metals.json", BlockAfter(page, "in `metals.json`")), "--qualification", "calendar-year", "--movement", "period-end", "--period", "all", "--known-on", "2026-01-14"];
        shown = Fill(shown, "shows the history known then:\n", CommandRun.Of(["tiers", .. rules, "--history", "--as-of", "2026-01-10"]).Done().Out, "Decided from");
        shown = Fill(shown, "says what was wrong:\n", CommandRun.Of(["replay", .. rules, "--later", "2026-01-15"]).Done().Out, "Decided from");
        string[] diary = ["--orders", Path.Combine(market, "orders.csv"), "--visits", Path.Combine(market, "visits.csv"), "--customers", Path.Combine(market, "customers.csv"), "--reps", Path.Combine(market, "reps.csv")];
        shown = Fill(shown, "that account:\n", FirstCall(CommandRun.Of(["week", .. diary, "--rep", "R-24"]).Done().Out), string.Empty);
        if (Environment.GetEnvironmentVariable("APPROVE_DOCS") is "1")
        {
            File.WriteAllText(Page, shown);
        }

        page.ShouldBe(shown);
    }

    /// <summary>The beginning of a week, up to its second customer.</summary>
    private static string FirstCall(string week) => week[..week.IndexOf("\n2. ", StringComparison.Ordinal)];

    private static string Fill(string page, string before, string printed, string from)
    {
        var lines = printed[(from.Length == 0 ? 0 : printed.IndexOf(from, StringComparison.Ordinal))..].TrimEnd().Split('\n').Select(line => line.TrimEnd());
        var (start, end) = Block(page, before);
        return page[..start] + string.Join('\n', lines) + "\n" + page[end..];
    }

    private static string BlockAfter(string page, string heading)
    {
        var (start, end) = Block(page, heading);
        return page[start..end];
    }

    private static (int Start, int End) Block(string page, string before)
    {
        var start = page.IndexOf(Fence, page.IndexOf(before, StringComparison.Ordinal), StringComparison.Ordinal) + Fence.Length;
        return (start, page.IndexOf("```", start, StringComparison.Ordinal));
    }
}
