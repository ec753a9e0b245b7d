using CustomerTiering.Demo.Chance;
using CustomerTiering.Demo.Outlets;
using NodaTime;

namespace CustomerTiering.Demo.Places;

/// <summary>
/// Lays the market out on a plane: six regions of 60 by 45 kilometres, two rows of three, each with a capital and five towns; outlets lie around a
/// town, reps live in the capital or near it.
/// </summary>
internal static class PlacePlan
{
    private const int Width = 600;
    private const int Height = 450;
    private const int TownsInRegion = 6;

    /// <summary>The places of the outlets, in order of id.</summary>
    public static IReadOnlyList<OutletPlace> OfOutlets(MarketStreams streams, IReadOnlyList<Outlet> outlets)
    {
        var towns = Towns(streams);
        return [.. outlets.Select(outlet =>
        {
            var stream = streams.Of("places", outlet.Id.Value);
            // The capital has as many outlets as two towns.
            var town = towns[outlet.Region][Math.Max(0, stream.Below(TownsInRegion + 1) - 1)];
            var (x, y) = Near(town, 35, stream, outlet.Region);
            var opens = 7 + stream.Below(3);
            var closes = 18 + stream.Below(4);
            // Half of the outlets are busiest from 11 to 13 o'clock, the rest in the early morning or towards the evening.
            var busy = stream.Below(4) switch { 0 => opens, 1 => 16, _ => 11 };
            return new OutletPlace(outlet.Id, x / 10m, y / 10m, new LocalTime(opens, 0), new LocalTime(closes, 0), new LocalTime(busy, 0), new LocalTime(busy + 2, 0));
        })];
    }

    /// <summary>The homes of the reps, in order of id.</summary>
    public static IReadOnlyList<RepHome> OfReps(MarketStreams streams, TeamPlan team)
    {
        var towns = Towns(streams);
        return [.. team.Reps.Select((rep, place) =>
        {
            var region = place / Territory.RepsPerRegion;
            var (x, y) = Near(towns[region][0], 30, streams.Of("homes", rep.Id.Value), region);
            return new RepHome(rep.Id, x / 10m, y / 10m);
        })];
    }

    private static (int X, int Y)[][] Towns(MarketStreams streams) =>
        [.. Enumerable.Range(0, Territory.Regions.Count).Select(region =>
        {
            var stream = streams.Of("towns", Territory.Regions[region].English);
            var (left, bottom) = CornerOf(region);
            return Enumerable.Range(0, TownsInRegion).Select(town => town == 0
                ? (left + (Width / 2) + stream.Between(-50, 50), bottom + (Height / 2) + stream.Between(-40, 40))
                : (left + stream.Between(40, Width - 40), bottom + stream.Between(40, Height - 40))).ToArray();
        })];

    // In tenths of a kilometre, within the region.
    private static (int X, int Y) Near((int X, int Y) town, int spread, SeededStream stream, int region)
    {
        var (left, bottom) = CornerOf(region);
        var x = town.X + (int)Math.Round(spread * stream.Normal());
        var y = town.Y + (int)Math.Round(spread * stream.Normal());
        return (Math.Clamp(x, left, left + Width), Math.Clamp(y, bottom, bottom + Height));
    }

    private static (int Left, int Bottom) CornerOf(int region) => (region % 3 * Width, region / 3 * Height);
}
