using CustomerTiering.Entitlements;

namespace CustomerTiering.Reports.Html;

/// <summary>What each tier is entitled to; left out where the entitlements are for other tiers than the result's.</summary>
internal static class EntitlementSection
{
    public static void Write(Page page)
    {
        var policy = page.Options.Entitlements;
        if (policy.Tiers != page.Result.Policy.Tiers)
        {
            return;
        }

        page.Section("entitlements", page.Say("entitlements"), () =>
        {
            page.Html.Text("p", page.Say("entitlements.note"), ("class", "soft"));
            var table = new PageTable(page.Html, page.Say("entitlements"), sorted: false, [page.Say("col.respect"), .. policy.Tiers.Tiers.Select(tier => tier.Value)]);
            foreach (var kind in EntitlementKind.InOrder)
            {
                table.Row(() =>
                {
                    table.Head(kind.NameIn(page.Culture));
                    foreach (var tier in policy.Tiers.Tiers)
                    {
                        table.Cell(policy.Of(tier).Single(entry => entry.Kind == kind).Text(page.Culture));
                    }
                });
            }

            table.Close();
        });
    }
}
