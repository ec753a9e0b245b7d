using CustomerTiering.Customers;
using CustomerTiering.Development;

namespace CustomerTiering.Reports.Html;

/// <summary>Small and middle customers worth developing, where potential is known.</summary>
internal static class GrowthSection
{
    public static void Write(Page page)
    {
        var found = GrowthCandidates.Find(page.Result);
        if (found.Candidates.Count == 0)
        {
            return;
        }

        page.Section("growth", page.Say("growth"), () =>
        {
            var shown = Math.Min(page.Options.Candidates, found.Candidates.Count);
            page.Html.Text("p", page.Say("growth.some", shown, found.Candidates.Count, found.WithoutPotential));
            var table = new PageTable(page.Html, page.Say("growth.caption"), sorted: false,
                ">" + page.Say("col.place"), page.Say("col.customer"), page.Say("col.channel"), page.Say("col.tier"), ">" + page.InMoney("col.purchases"), ">" + page.InMoney("col.potential"),
                ">" + page.InMoney("col.gap"), ">" + page.Say("col.wallet"), page.Say("col.benchmark"));
            foreach (var candidate in found.Candidates.Take(shown))
            {
                table.Row(() =>
                {
                    table.Figure(page.Count(candidate.Rank), candidate.Rank);
                    table.Head(Named(page, candidate.Decision.Customer, candidate.Decision.Name));
                    table.Cell(page.ChannelOf(candidate.Decision.Channel));
                    table.Cell(candidate.Decision.Tier.Value);
                    table.Figure(page.Figure(candidate.Purchases), candidate.Purchases);
                    table.Figure(page.Figure(candidate.Potential), candidate.Potential);
                    table.Figure(page.Figure(candidate.Gap), candidate.Gap);
                    table.Ratio(page.Percent(candidate.ShareOfWallet), candidate.ShareOfWallet);
                    table.Cell(candidate.Benchmark.IsNone ? "–" : Named(page, candidate.Benchmark, page.Result[candidate.Benchmark].Name));
                });
            }

            table.Close();
        });
    }

    private static string Named(Page page, CustomerId id, string name) => name.Length == 0 ? id.Value : page.Say("customer", name, id.Value);
}
