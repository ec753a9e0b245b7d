namespace CustomerTiering.Reports.Html;

/// <summary>The tiers of the whole book and of each channel as tables.</summary>
internal static class TierSection
{
    public static void Write(Page page)
    {
        page.Section("tiers", page.Say("tiers"), () => Tiers(page));
        page.Section("channels", page.Say("channels"), () => Channels(page));
    }

    private static void Tiers(Page page)
    {
        var table = new PageTable(page.Html, page.Say("tiers.caption"), sorted: false,
            page.Say("col.tier"), ">" + page.Say("col.customers"), ">" + page.Say("col.partOfCustomers"), ">" + page.InMoney("col.revenue"), ">" + page.Say("col.share"));
        foreach (var tier in page.Result.Tiers)
        {
            var part = page.Result.Count == 0 ? 0 : tier.Customers / (double)page.Result.Count;
            table.Row(() =>
            {
                table.Head(tier.Tier.Value);
                table.Figure(page.Count(tier.Customers), tier.Customers);
                table.Ratio(page.Percent(part), part);
                table.Figure(page.Figure(tier.Revenue), tier.Revenue);
                table.Ratio(page.Percent(tier.Share), tier.Share);
            });
        }

        table.Close();
    }

    private static void Channels(Page page)
    {
        var tiers = page.Result.Policy.Tiers.Tiers;
        var table = new PageTable(page.Html, page.Say("channels.caption"), sorted: false,
            [page.Say("col.channel"), ">" + page.Say("col.customers"), .. tiers.Select(tier => ">" + tier.Value), ">" + page.InMoney("col.revenue"), ">" + page.Say("col.share"), ">" + page.Say("col.bestShare", tiers[0].Value)]);
        foreach (var channel in ChannelSummary.Of(page.Result).OrderByDescending(channel => channel.Revenue).ThenBy(channel => channel.Channel))
        {
            table.Row(() =>
            {
                table.Head(page.ChannelOf(channel.Channel));
                table.Figure(page.Count(channel.Customers), channel.Customers);
                foreach (var tier in channel.Tiers)
                {
                    table.Figure(page.Count(tier.Customers), tier.Customers);
                }

                table.Figure(page.Figure(channel.Revenue), channel.Revenue);
                table.Ratio(page.Percent(channel.Share), channel.Share);
                var best = channel.Revenue > 0 ? (double)(channel.Tiers[0].Revenue / channel.Revenue) : double.NaN;
                table.Ratio(page.Percent(best), double.IsNaN(best) ? 0 : best);
            });
        }

        table.Close();
    }
}
