using CustomerTiering.Measures;
using CustomerTiering.Money;

namespace CustomerTiering.Reports.Html;

/// <summary>The figures one looks at first, the honest sentence, and the warnings.</summary>
internal static class HeadlineSection
{
    private const double GrowthOfBest = 0.1;

    private const double GrowthOfRest = 0.3;

    public static void Write(Page page) => page.Section("headline", page.Say("headline"), () =>
    {
        var (html, result) = (page.Html, page.Result);
        html.In("dl", () =>
        {
            Figure(page, "customers", page.Count(result.Count));
            Figure(page, "buyers", page.Count(result.Buyers));
            Figure(page, "netRevenue", page.Money(result.NetRevenue));
            Figure(page, "base", page.Money(result.Base));
            Figure(page, "gini", double.IsFinite(result.Pareto.Gini) ? result.Pareto.Gini.ToString("0.000", page.Culture) : "–");
            Figure(page, "bestTier", page.Count(result.Tiers[0].Customers), result.Tiers[0].Tier.Value);
        }, ("class", "figures"));
        html.Text("p", result.Pareto.Read(ParetoRule.EightyTwenty).Say(page.Culture), ("class", "lead"));
        Leverage(page);
        var rows = page.Report.Rows;
        html.Text("p", page.Say("rows", rows.Read, rows.Used, rows.WithoutCustomer, rows.Rejected, rows.OutsidePeriod), ("class", "soft"));
        Warnings(page);
    });

    private static void Figure(Page page, string phrase, string figure, params ReadOnlySpan<object?> values)
    {
        var name = page.Say("figure." + phrase, values);
        page.Html.In("div", () => page.Html.Text("dt", name).Text("dd", figure));
    }

    private static void Leverage(Page page)
    {
        decimal best = 0, rest = 0;
        foreach (var decision in page.Result.Decisions)
        {
            var revenue = Math.Max(0m, decision.Revenue);
            (best, rest) = decision.TierPlace == 0 ? (best + revenue, rest) : (best, rest + revenue);
        }

        if (best > 0 && rest > 0)
        {
            var tiers = page.Result.Policy.Tiers.Tiers;
            var compared = Measures.Leverage.Of(
                new LeverageGroup(tiers[0].Value, InMicros(best), GrowthOfBest),
                new LeverageGroup(string.Join('+', tiers.Skip(1).Select(tier => tier.Value)), InMicros(rest), GrowthOfRest));
            page.Html.Text("p", compared.Say(page.Culture));
        }
    }

    private static LedgerTotal InMicros(decimal amount) => new((Int128)(amount * LedgerAmount.MicrosPerUnit));

    private static void Warnings(Page page)
    {
        var warnings = page.Report.Warnings(page.Culture).ToList();
        if (warnings.Count > 0)
        {
            page.Html.Text("h3", page.Say("warnings")).In("ul", () =>
            {
                foreach (var warning in warnings)
                {
                    page.Html.Text("li", warning.Text);
                }
            }, ("class", "warnings"));
        }
    }
}
