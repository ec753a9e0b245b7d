using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Demo.Chance;

namespace CustomerTiering.Demo.Outlets;

/// <summary>Lays out the 1,200 outlets: channel, group, planned size, rhythm, discount and name. An outlet's number tells nothing about its size.</summary>
internal static class OutletRoster
{
    /// <summary>The outlets in order of id, before they have a territory or dates.</summary>
    public static IReadOnlyList<Outlet> Of(MarketStreams streams)
    {
        var places = ChannelShape.All.SelectMany((shape, channel) => OutletSizes.Of(channel).Select((size, rank) => (channel, rank, size.Fen, size.Group))).ToArray();
        streams.Of("outlet numbers").Shuffle(places.AsSpan());
        return [.. places.Select((place, index) => Make(streams, index, place.channel, place.rank, place.Fen, place.Group))];
    }

    private static Outlet Make(MarketStreams streams, int index, int channel, int rank, long fen, int group)
    {
        var shape = ChannelShape.All[channel];
        var id = new CustomerId("C-" + (index + 1).ToString("0000", CultureInfo.InvariantCulture));
        var stream = streams.Of("outlets", id.Value);
        var (english, chinese) = OutletNames.Of(stream.Below(OutletNames.Count), stream.Pick(shape.Kinds), index + 1);
        if (group >= 0)
        {
            english = $"{GroupShape.All[group].English} {english}";
            chinese = GroupShape.All[group].Chinese + chinese;
        }

        return new Outlet(index, id, channel, rank, group)
        {
            English = english,
            Chinese = chinese,
            FirstLevel = fen,
            SecondLevel = fen,
            OrdersPerYear = OrdersAt(fen) * stream.Between(85, 115) / 100,
            DiscountPermille = Math.Min(20, (int)(fen / 5_000_000)),
        };
    }

    // Large outlets order more often, but not in proportion: about 4 orders a year at 1,000 CNY, 11 at 13,000, 27 at 115,000, 64 at 1 million.
    private static int OrdersAt(long fen) => Math.Clamp((int)(4 * SteadyMath.Exp(0.4 * SteadyMath.Log(fen / 100_000.0))), 4, 100);
}
