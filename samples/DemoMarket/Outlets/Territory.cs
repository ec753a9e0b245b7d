using CustomerTiering.Customers;
using CustomerTiering.Demo.Chance;

namespace CustomerTiering.Demo.Outlets;

/// <summary>Gives every outlet a region and a rep: six regions of four reps, and within a region every rep gets large and small outlets alike.</summary>
internal static class Territory
{
    /// <summary>The regions, English and Chinese; places that do not exist.</summary>
    public static IReadOnlyList<(string English, string Chinese)> Regions { get; } =
        [("North Plain", "北原"), ("River Valley", "河谷"), ("Lake District", "湖区"), ("South Hills", "南丘陵"), ("West Terraces", "西塬"), ("Coast Flats", "海滩")];

    /// <summary>Reps in a region.</summary>
    public const int RepsPerRegion = 4;

    /// <summary>The outlets with region and rep.</summary>
    public static IReadOnlyList<Outlet> Assign(MarketStreams streams, IReadOnlyList<Outlet> outlets)
    {
        var placed = outlets.Select(outlet => outlet with { Region = RegionOf(streams, outlet) }).ToArray();
        foreach (var region in placed.GroupBy(outlet => outlet.Region).ToArray())
        {
            // Dealt like cards, to and fro: 0 1 2 3 3 2 1 0, so that no rep gets the best of every round.
            var place = 0;
            foreach (var outlet in region.OrderByDescending(outlet => outlet.FirstLevel).ThenBy(outlet => outlet.Index))
            {
                var step = place++ % (2 * RepsPerRegion);
                placed[outlet.Index] = outlet with { Rep = (outlet.Region * RepsPerRegion) + Math.Min(step, (2 * RepsPerRegion) - 1 - step) };
            }
        }

        return placed;
    }

    /// <summary>The id of a region.</summary>
    public static RegionId IdOf(int region) => new(Regions[region].English);

    // A group keeps to two neighbouring regions.
    private static int RegionOf(MarketStreams streams, Outlet outlet)
    {
        var drawn = streams.Of("regions", outlet.Id.Value).Below(Regions.Count);
        return outlet.Group < 0 ? drawn : (outlet.Group + (drawn % 2)) % Regions.Count;
    }
}
