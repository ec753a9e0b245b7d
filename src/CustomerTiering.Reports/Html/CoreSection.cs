using CustomerTiering.Customers;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Html;

/// <summary>The core customers with the largest revenue, each decision explained in full; and those that miss the core by one test.</summary>
internal static class CoreSection
{
    public static void Write(Page page)
    {
        var core = page.Result.Policy.Draft.BestIsCore;
        page.Section("core", page.Say(core ? "core" : "core.best", page.Result.Policy.Tiers.Best.Value), () =>
        {
            var best = page.Result.Decisions.Where(decision => core ? decision.IsCore : decision.TierPlace == 0)
                .OrderByDescending(decision => decision.Revenue).ThenBy(decision => decision.Customer).ToList();
            Explain(page, best, best.Count > page.Options.Explained ? "core.some" : "core.all");
            var failed = InsideTheLine(page.Result).OrderByDescending(decision => decision.Revenue).ThenBy(decision => decision.Customer).ToList();
            if (failed.Count > 0)
            {
                page.Html.Text("h3", page.Say("core.failed"));
                Explain(page, failed, failed.Count > page.Options.Explained ? "core.some" : "core.all");
            }
        });
    }

    /// <summary>Who is inside the line of the best tier and yet not in it: a gate turned it away.</summary>
    private static IEnumerable<TierDecision> InsideTheLine(TieringResult result)
    {
        var best = result.Lines.Where(line => line.Tier == result.Policy.Tiers.Best).ToDictionary(line => line.Channel, line => line.MembersAfterTies);
        var asOne = result.Policy.Draft.Channels.Count == 0;
        return result.Decisions.Where(decision => decision.TierPlace > 0 && decision.Rank > 0
            && best.TryGetValue(asOne ? ChannelId.None : decision.Channel, out var members) && decision.Rank <= members);
    }

    private static void Explain(Page page, List<TierDecision> decisions, string phrase)
    {
        page.Html.Text("p", page.Say(phrase, Math.Min(page.Options.Explained, decisions.Count), decisions.Count), ("class", "soft"));
        foreach (var decision in decisions.Take(page.Options.Explained))
        {
            var lines = decision.Explain(page.Culture).Split('\n');
            page.Html.In("article", () =>
            {
                page.Html.Text("h3", decision.Name.Length == 0 ? decision.Customer.Value : page.Say("customer", decision.Name, decision.Customer.Value)).Text("p", lines[0]);
                page.Html.In("ul", () =>
                {
                    foreach (var line in lines.Skip(1))
                    {
                        page.Html.Text("li", line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line);
                    }
                });
            });
        }
    }
}
