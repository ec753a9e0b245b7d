using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Html;

/// <summary>Who is in which tier: the first of each tier by revenue, in a table that can be searched and sorted where scripts run.</summary>
internal static class DecisionSection
{
    public static void Write(Page page) => page.Section("decisions", page.Say("decisions"), () =>
    {
        var most = page.Options.RowsPerTier;
        var tiers = page.Result.Decisions.GroupBy(decision => decision.TierPlace).OrderBy(tier => tier.Key).ToList();
        foreach (var tier in tiers.Where(tier => tier.Count() > most))
        {
            page.Html.Text("p", page.Say("decisions.some", page.Result.Policy.Tiers.Tiers[tier.Key].Value, most, tier.Count()), ("class", "soft"));
        }

        page.Html.In("div", () => page.Html
            .Text("label", page.Say("find"), ("for", "find"))
            .Void("input", ("id", "find"), ("type", "search"), ("autocomplete", "off"))
            .Text("output", string.Empty, ("for", "find")), ("class", "find"), ("hidden", string.Empty));
        var table = new PageTable(page.Html, page.Say("decisions.caption"), sorted: true,
            page.Say("col.customer"), page.Say("col.name"), page.Say("col.channel"), page.Say("col.tier"), ">" + page.Say("col.rank"), ">" + page.InMoney("col.revenue"),
            ">" + page.Say("col.share"), ">" + page.Say("col.cumulative"), page.Say("col.up"), page.Say("col.down"), page.Say("col.notes"));
        foreach (var decision in tiers.SelectMany(tier => tier.OrderByDescending(decision => decision.Revenue).ThenBy(decision => decision.Customer).Take(most)))
        {
            table.Row(() => Cells(page, table, page.Result[decision.Customer]));
        }

        table.Close();
    });

    private static void Cells(Page page, PageTable table, TierDecision decision)
    {
        table.Head(decision.Customer.Value);
        table.Cell(decision.Name);
        table.Cell(page.ChannelOf(decision.Channel));
        table.Cell(decision.Tier.Value);
        table.Figure(decision.Rank == 0 ? "–" : page.Count(decision.Rank), decision.Rank == 0 ? int.MaxValue : decision.Rank);
        table.Figure(page.Figure(decision.Revenue), decision.Revenue);
        table.Ratio(page.Percent(decision.Share), decision.Share);
        table.Ratio(page.Percent(decision.CumulativeShare), decision.CumulativeShare);
        table.Cell(page.Shift(decision.ToUpper, "+"));
        table.Cell(page.Shift(decision.ToLower, "−"));
        table.Cell(string.Join(page.Say("list"), Notes(page, decision)));
    }

    private static IEnumerable<string> Notes(Page page, TierDecision decision)
    {
        if (decision.IsCore)
        {
            yield return page.Say("note.core");
        }

        if (decision.IsFocus)
        {
            yield return page.Say("note.focus");
        }

        if (decision.Status == DecisionStatus.Provisional)
        {
            yield return page.Say("note.provisional");
        }

        foreach (var reason in decision.Reasons.Where(reason => reason.Code == TierReasonCode.TestFailed || reason.Code == TierReasonCode.Closed || reason.Code == TierReasonCode.NotSigned))
        {
            yield return reason.Text(page.Culture).TrimEnd('.', '。');
        }
    }
}
