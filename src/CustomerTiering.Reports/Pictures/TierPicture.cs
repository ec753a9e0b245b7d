using System.Globalization;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Pictures;

/// <summary>The tiers side by side: what part of the customers each holds, and what part of the revenue it brings.</summary>
public static class TierPicture
{
    private const double RowHeight = 62;

    /// <summary>The bars of a result, best tier on top. A tier whose net revenue is negative shows no bar of revenue, but its figure.</summary>
    public static SvgPicture Draw(TieringResult result, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(culture);
        var text = PictureText.Phrases;
        var title = text.Say("tiers.title", culture);
        var sentences = result.Tiers.Select(tier => text.Say(
            "tiers.description", culture, tier.Tier.Value, FigureFormat.Percent(PartOf(tier, result), culture), FigureFormat.Percent(tier.Share, culture)));
        var svg = new SvgWriter("tiers", 760, 128 + (RowHeight * result.Tiers.Count), title, string.Join(' ', sentences));
        var left = 40 + Math.Min(150, result.Tiers.Max(tier => TextWidth.Of(tier.Tier.Value, 15)));
        var frame = new PlotFrame(svg, title, left, top: 70, right: 210, bottom: 58);
        var greatest = result.Tiers.Max(tier => Math.Max(PartOf(tier, result), tier.Share));
        var x = NiceScale.Covering(0, Math.Max(greatest, 0.05), frame.Left, frame.Right, ticks: 6);
        frame.Legend(54, (1, text.Say("tiers.customers", culture)), (0, text.Say("tiers.revenue", culture)));
        frame.BottomAxis(x, share => FigureFormat.Percent(share, culture), text.Say("tiers.axis", culture), grid: true);
        foreach (var (place, tier) in result.Tiers.Index())
        {
            var top = frame.Top + (place * RowHeight) + 6;
            svg.Text(frame.Left - 12, top + 30, TextWidth.Fit(tier.Tier.Value, 15, 150), 15, TextAnchor.End, bold: true);
            var customers = text.Say("tiers.customersLabel", culture, FigureFormat.Percent(PartOf(tier, result), culture), tier.Customers);
            var revenue = text.Say("tiers.revenueLabel", culture, FigureFormat.Percent(tier.Share, culture), FigureFormat.ShortMoney(tier.Revenue, result.Currency, culture));
            Row(svg, x, top, PartOf(tier, result), 1, customers);
            Row(svg, x, top + 25, tier.Share, 0, revenue);
        }

        return svg.Close();
    }

    private static void Row(SvgWriter svg, NiceScale x, double top, double share, int filling, string label)
    {
        var end = x.Place(Math.Max(0, share));
        svg.Bar(x.Place(0), top, end - x.Place(0), 21, filling);
        svg.Text(end + 8, top + 15, label, 12, halo: true);
    }

    private static double PartOf(TierSummary tier, TieringResult result) => result.Count == 0 ? 0 : tier.Customers / (double)result.Count;
}
