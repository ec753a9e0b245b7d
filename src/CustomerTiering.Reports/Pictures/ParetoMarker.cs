using System.Globalization;
using CustomerTiering.Measures;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Pictures;

/// <summary>A line to draw in a Pareto chart: so many of the largest buyers, and what they bring.</summary>
/// <param name="Label">What the line is: a tier's name, or a share.</param>
/// <param name="Customers">Leading buyers left of the line.</param>
/// <param name="Share">Their share of the base.</param>
internal sealed record ParetoMarker(string Label, int Customers, double Share)
{
    /// <summary>The lines at 80% and 95% of the base.</summary>
    public static IReadOnlyList<ParetoMarker> OfShares(ParetoFacts facts, CultureInfo culture) =>
    [
        .. new[] { 80m, 95m }.Select(Proportion.OfPercent)
            .Select(share => new ParetoMarker(PictureText.Phrases.Say("marker.share", culture, FigureFormat.Percent((double)share.Value, culture)), facts.CustomersFor(share), (double)share.Value)),
    ];

    /// <summary>The lines between tiers where tiers are leading groups of the buyers; else those of shares.</summary>
    public static IReadOnlyList<ParetoMarker> OfTiers(TieringResult result, CultureInfo culture)
    {
        var facts = result.Pareto;
        var markers = new List<ParetoMarker>();
        var customers = 0;
        var revenue = 0m;
        foreach (var tier in result.Tiers.SkipLast(1))
        {
            customers += tier.Customers;
            revenue += tier.Revenue;
            if (customers > facts.Buyers || facts.SumOfFirst(customers).Value != revenue)
            {
                return OfShares(facts, culture);
            }

            var share = (double)(revenue / Math.Max(facts.Base.Value, 1e-6m));
            var name = markers.Count == 0 ? tier.Tier.Value : result.Policy.Tiers.Best.Value + "–" + tier.Tier.Value;
            markers.Add(new ParetoMarker(PictureText.Phrases.Say("marker.tier", culture, name, FigureFormat.Percent(share, culture)), customers, share));
        }

        return [.. markers.GroupBy(marker => marker.Customers).Select(same => same.Last())];
    }
}
