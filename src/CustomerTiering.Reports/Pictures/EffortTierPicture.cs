using System.Globalization;
using CustomerTiering.Effort;

namespace CustomerTiering.Reports.Pictures;

/// <summary>The tiers one below the other: what part of a rep's visits, hours and spend went into each, beside what part of the sales came from it.</summary>
public static class EffortTierPicture
{
    private const double RowHeight = 92;
    private const double BarHeight = 17;

    /// <summary>The bars of a rep, best tier on top.</summary>
    public static SvgPicture Draw(RepEffort rep, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(rep);
        ArgumentNullException.ThrowIfNull(culture);
        var text = EffortPictureText.Phrases;
        var title = text.Say("tiers.title", culture, EffortPictureText.Who(rep, culture));
        var sentences = rep.ByTier.Select(tier => text.Say(
            "tiers.description",
            culture,
            tier.Tier.Value,
            FigureFormat.Percent(tier.VisitShare, culture),
            FigureFormat.Percent(tier.HourShare, culture),
            FigureFormat.Percent(tier.SpendShare, culture),
            FigureFormat.Percent(tier.SalesShare, culture)));
        var svg = new SvgWriter("effort-tiers", 760, 128 + (RowHeight * rep.ByTier.Count), title, string.Join(' ', sentences));
        var left = 40 + rep.ByTier.Select(tier => TextWidth.Of(tier.Tier.Value, 15)).DefaultIfEmpty(0).Max(width => Math.Min(150, width));
        var frame = new PlotFrame(svg, title, left, top: 70, right: 90, bottom: 58);
        var greatest = rep.ByTier.Select(tier => Math.Max(Math.Max(tier.VisitShare, tier.HourShare), Math.Max(tier.SpendShare, tier.SalesShare))).DefaultIfEmpty(0).Max();
        var x = NiceScale.Covering(0, Math.Max(greatest, 0.05), frame.Left, frame.Right, ticks: 6);
        frame.Legend(54, (1, text.Say("tiers.visits", culture)), (2, text.Say("tiers.hours", culture)), (3, text.Say("tiers.spend", culture)), (0, text.Say("tiers.sales", culture)));
        frame.BottomAxis(x, share => FigureFormat.Percent(share, culture), text.Say("tiers.axis", culture), grid: true);
        foreach (var (place, tier) in rep.ByTier.Index())
        {
            var top = frame.Top + (place * RowHeight) + 10;
            svg.Text(frame.Left - 12, top + 42, TextWidth.Fit(tier.Tier.Value, 15, 150), 15, TextAnchor.End, bold: true);
            foreach (var (row, (filling, share)) in Bars(tier).Index())
            {
                var end = x.Place(share);
                svg.Bar(x.Place(0), top + (row * (BarHeight + 2)), end - x.Place(0), BarHeight, filling);
                svg.Text(end + 8, top + (row * (BarHeight + 2)) + 13, FigureFormat.Percent(share, culture), 12, halo: true);
            }
        }

        return svg.Close();
    }

    private static (int Filling, double Share)[] Bars(TierEffort tier) => [(1, tier.VisitShare), (2, tier.HourShare), (3, tier.SpendShare), (0, tier.SalesShare)];
}
