using CustomerTiering.Demo.Chance;
using CustomerTiering.Demo.Items;
using CustomerTiering.Demo.Outlets;

namespace CustomerTiering.Demo.Orders;

/// <summary>What one outlet carries and how its purchases spread over categories and items.</summary>
internal sealed class OutletDemand
{
    private readonly Outlet outlet;
    private readonly SeasonTable seasons;
    private readonly int[] mix;
    private readonly int[][] carried;
    private readonly int[][] weights;
    private readonly int[] sums;

    /// <summary>The demand of an outlet; <paramref name="favourite"/> (−1 for none) is an item that makes about a fifth of its purchases.</summary>
    public OutletDemand(Outlet outlet, IReadOnlyList<Item> items, SeasonTable seasons, MarketStreams streams, int favourite)
    {
        this.outlet = outlet;
        this.seasons = seasons;
        var stream = streams.Of("assortment", outlet.Id.Value);
        var categories = CategoryShape.All.Count;
        LinesPerOrder = outlet.Shape.ExtraLines + (outlet.OrdersPerYear switch { < 8 => 2, < 16 => 3, < 40 => 5, _ => 7 });
        mix = new int[categories];
        carried = new int[categories][];
        weights = new int[categories][];
        sums = new int[categories];
        var dearest = Math.Max(4000, Math.Max(outlet.FirstLevel, outlet.SecondLevel) / outlet.OrdersPerYear / LinesPerOrder);
        var wanted = Math.Clamp(8 + outlet.OrdersPerYear, 12, 70);
        for (var category = 0; category < categories; category++)
        {
            mix[category] = outlet.Shape.Mix[category] * stream.Between(60, 140) / 100;
            var count = Math.Max(1, wanted * outlet.Shape.Mix[category] / 1000);
            carried[category] = Carry(items, category, dearest, count, stream);
            weights[category] = [.. carried[category].Select(item => Math.Max(1, (int)(1000 * items[item].Popularity * stream.LogNormal(0.5))))];
            if (favourite >= 0 && items[favourite].Category == category)
            {
                Favour(category, favourite);
            }

            sums[category] = weights[category].Sum();
        }
    }

    /// <summary>Lines of a usual order.</summary>
    public int LinesPerOrder { get; }

    /// <summary>An item, drawn by the outlet's demand on a day. Takes two draws.</summary>
    public int Draw(SeededStream stream, int day)
    {
        Span<int> now = stackalloc int[mix.Length];
        var total = 0;
        for (var category = 0; category < mix.Length; category++)
        {
            now[category] = mix[category] * seasons.Of(category, day);
            total += now[category];
        }

        var chosen = Index(now, stream.Below(total));
        return carried[chosen][Index(weights[chosen], stream.Below(sums[chosen]))];
    }

    /// <summary>Share of an item in the outlet's expected purchases on a day.</summary>
    public double ShareOf(Item item, int day)
    {
        var place = Array.IndexOf(carried[item.Category], item.Index);
        if (place < 0)
        {
            return 0;
        }

        var total = 0.0;
        for (var category = 0; category < mix.Length; category++)
        {
            total += (double)mix[category] * seasons.Of(category, day);
        }

        return mix[item.Category] * (double)seasons.Of(item.Category, day) / total * weights[item.Category][place] / sums[item.Category];
    }

    /// <summary>Expected purchases of some items on the days from one place up to, not including, another, at base prices and without planted effects, fen.</summary>
    public double Expected(IReadOnlyList<Item> items, int from, int to, DemandCalendar calendar)
    {
        var sum = 0.0;
        for (var day = from; day < to; day++)
        {
            var purchases = outlet.Level(DemandCalendar.YearOf(day)) * (calendar.On(outlet.Channel, day) / (double)DemandCalendar.Year);
            foreach (var item in items)
            {
                sum += purchases * ShareOf(item, day);
            }
        }

        return sum;
    }

    // Weighted choice without repetition (Efraimidis and Spirakis 2006): the smallest exponential waiting times win.
    private static int[] Carry(IReadOnlyList<Item> items, int category, long dearest, int count, SeededStream stream)
    {
        var candidates = new List<(double Wait, int Item)>();
        var cheapest = -1;
        foreach (var item in items)
        {
            if (item.Category != category)
            {
                continue;
            }

            var wait = stream.Erlang(1) / item.Popularity;
            cheapest = cheapest < 0 || item.ListFen < items[cheapest].ListFen ? item.Index : cheapest;
            if (item.ListFen <= dearest)
            {
                candidates.Add((wait, item.Index));
            }
        }

        return candidates.Count == 0 ? [cheapest] : [.. candidates.Order().Take(count).Select(candidate => candidate.Item)];
    }

    // The favourite makes two thirds of its category, the category about a third of the outlet over the year: about a fifth.
    private void Favour(int category, int favourite)
    {
        mix[category] = 450;
        if (!carried[category].Contains(favourite))
        {
            carried[category][0] = favourite;
        }

        var place = Array.IndexOf(carried[category], favourite);
        weights[category][place] = 2 * (weights[category].Sum() - weights[category][place]);
    }

    private static int Index(ReadOnlySpan<int> weights, int drawn)
    {
        var place = 0;
        while (drawn >= weights[place])
        {
            drawn -= weights[place];
            place++;
        }

        return place;
    }
}
