using CustomerTiering.Demo.Chance;

namespace CustomerTiering.Demo.Outlets;

/// <summary>Plans how much each outlet of a channel buys: lognormal sizes laid out by rank, so that the concentration is planned and not left to chance.</summary>
internal static class OutletSizes
{
    private const long SmallestFen = 60_000;
    private const double StoreSpread = 2.0;

    /// <summary>What each outlet buys in a year and its group (−1 for none), largest first.</summary>
    public static IReadOnlyList<(long Fen, int Group)> Of(int channel)
    {
        var shape = ChannelShape.All[channel];
        if (channel != ChannelShape.Modern)
        {
            var sizes = ByRank(shape.Outlets, shape.YearlySales * 100, shape.Spread);
            return [.. sizes.Select((fen, rank) => (fen, GroupShape.Holding(channel, rank)))];
        }

        // In modern trade the chains and the single stores are laid out first, then every chain is split over its stores.
        var chains = GroupShape.All.Select((group, place) => (group, place)).Where(pair => pair.group.ModernStores > 0).ToArray();
        var units = shape.Outlets - chains.Sum(pair => pair.group.ModernStores - 1);
        var unitSizes = ByRank(units, shape.YearlySales * 100, shape.Spread);
        var stores = new List<(long Fen, int Group)>();
        for (var rank = 0; rank < units; rank++)
        {
            var (group, place) = chains.FirstOrDefault(pair => pair.group.ModernRank == rank, (null!, -1));
            stores.AddRange(place < 0 ? [(unitSizes[rank], -1)] : ByRank(group.ModernStores, unitSizes[rank], StoreSpread).Select(fen => (fen, place)));
        }

        return [.. stores.OrderByDescending(store => store.Fen).ThenBy(store => store.Group)];
    }

    /// <summary>A total laid out over ranks; very small outlets are lifted to the smallest size that still orders.</summary>
    private static long[] ByRank(int count, long totalFen, double spread)
    {
        var weights = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++)
        {
            weights[rank] = SteadyMath.Exp(spread * SteadyMath.NormalQuantile((count - rank - 0.5) / count));
            sum += weights[rank];
        }

        return [.. weights.Select(weight => Math.Max(SmallestFen, (long)(totalFen * (weight / sum))))];
    }
}
