using CustomerTiering.Demo.Chance;
using CustomerTiering.Sales;

namespace CustomerTiering.Demo.Items;

/// <summary>Makes the 300 items: category after category, price and popularity independent of each other.</summary>
internal static class ItemList
{
    private const double PopularitySpread = 1.0;

    /// <summary>The items of a market, in order of id.</summary>
    public static IReadOnlyList<Item> Of(MarketStreams streams)
    {
        var items = new List<Item>();
        foreach (var shape in CategoryShape.All)
        {
            var stream = streams.Of("items", shape.Category.ToString());
            var popularity = new double[shape.Items];
            for (var rank = 0; rank < popularity.Length; rank++)
            {
                popularity[rank] = SteadyMath.Exp(PopularitySpread * SteadyMath.NormalQuantile((popularity.Length - rank - 0.5) / popularity.Length));
            }

            stream.Shuffle(popularity.AsSpan());
            for (var i = 0; i < shape.Items; i++)
            {
                items.Add(Make(items.Count, shape, stream, popularity[i]));
            }
        }

        return items;
    }

    private static Item Make(int index, CategoryShape shape, SeededStream stream, double popularity)
    {
        // The lower of two draws: cheap items are more frequent than dear ones.
        var spread = shape.HighestFen - shape.LowestFen;
        var list = (shape.LowestFen + Math.Min(stream.Below(spread), stream.Below(spread))) / 50 * 50;
        var margin = shape.MarginPermille + stream.Between(-30, 30);
        var cost = list * (1000 - margin) / 1000;
        var goods = stream.Pick(shape.Goods);
        var pack = stream.Pick(shape.Packs);
        var number = (index + 1).ToString("000", System.Globalization.CultureInfo.InvariantCulture);
        var fact = new MarketItem(new ItemId($"I-{number}"), $"{goods.English} {pack} No. {number}", $"{goods.Chinese} {pack} {number}号", shape.Category, list / 100m, cost / 100m);
        return new Item(index, fact, list, cost, popularity);
    }
}
