using CustomerTiering.Reports.Pictures;

namespace CustomerTiering.Reports.Html;

/// <summary>Effort beside the tiers, in short: the finding in words, two pictures, reps compared; left out where no diary stands beside the report.</summary>
internal static class EffortSection
{
    public static void Write(Page page)
    {
        foreach (var effort in page.Report.Effort)
        {
            page.Section("effort", page.Say("effort"), () =>
            {
                EffortPage.Finding(page.Html, effort.All, page.Culture);
                page.Html.In(
                    "div", () => page.Html.Picture(QuadrantPicture.Draw(effort.All, page.Culture)).Picture(EffortTierPicture.Draw(effort.All, page.Culture)), ("class", "pictures"));
                EffortPage.Reps(page.Html, effort, page.Culture);
            });
        }
    }
}
