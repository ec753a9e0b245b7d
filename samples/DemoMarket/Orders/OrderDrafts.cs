using System.Globalization;
using CustomerTiering.Demo.Items;
using CustomerTiering.Demo.Outlets;
using CustomerTiering.Money;
using CustomerTiering.Sales;

namespace CustomerTiering.Demo.Orders;

/// <summary>Collects drafted orders and emits them numbered by day. Not safe for use from several threads.</summary>
internal sealed class OrderDrafts
{
    private readonly List<DraftHead> heads = new(64_000);
    private readonly List<DraftLine> lines = new(260_000);

    /// <summary>Lines drafted so far.</summary>
    public int LineCount => lines.Count;

    /// <summary>Opens an order or credit note.</summary>
    public int Open(int day, int outlet, bool isReturn)
    {
        heads.Add(new DraftHead(day, outlet, heads.Count, isReturn));
        return heads.Count - 1;
    }

    /// <summary>Adds a line; a correction of nothing and a line recorded after the last day are not in a file drawn on it.</summary>
    public void Add(in DraftLine line)
    {
        if (line.Recorded < DemandCalendar.Days && (line.Quantity != 0 || line.Fen != 0))
        {
            lines.Add(line);
        }
    }

    /// <summary>Returns every line from a place on.</summary>
    public void ReturnAll(int outlet, int from, int day, int recorded)
    {
        var head = Open(day, outlet, isReturn: true);
        var until = lines.Count;
        for (var place = from; place < until; place++)
        {
            var line = lines[place];
            Add(new DraftLine(head, line.Item, recorded, -line.Quantity, -line.Fen, -line.CostFen));
        }
    }

    /// <summary>The lines by effective day, outlet and order, corrections beside the line they correct.</summary>
    public IReadOnlyList<OrderLine> Emit(IReadOnlyList<Outlet> outlets, IReadOnlyList<Item> items)
    {
        var currency = Currency.Of("CNY");
        var place = Enumerable.Range(0, heads.Count).OrderBy(head => heads[head].Day).ThenBy(head => heads[head].Outlet).ThenBy(head => heads[head].Sequence).ToArray();
        var rankOf = new int[heads.Count];
        var numbers = Number(place, rankOf);
        var order = Enumerable.Range(0, lines.Count).ToArray();
        var keys = Array.ConvertAll(order, line => ((long)rankOf[lines[line].Head] << 32) | (uint)line);
        Array.Sort(keys, order);
        return Array.ConvertAll(order, drafted =>
        {
            var line = lines[drafted];
            var head = heads[line.Head];
            return new OrderLine(outlets[head.Outlet].Id, DemandCalendar.DayAt(head.Day), line.Fen / 100m)
            {
                Recorded = DemandCalendar.DayAt(line.Recorded),
                Order = numbers[line.Head],
                Item = items[line.Item].Fact.Id,
                Quantity = line.Quantity,
                Cost = LineCost.Of(line.CostFen / 100m),
                Currency = currency,
            };
        });
    }

    // SO-25-00001 for orders, CN-25-00001 for credit notes, counted apart within each calendar year.
    private OrderId[] Number(int[] place, int[] rankOf)
    {
        var numbers = new OrderId[heads.Count];
        var counts = new Dictionary<(int Year, bool IsReturn), int>();
        for (var rank = 0; rank < place.Length; rank++)
        {
            var head = heads[place[rank]];
            var key = (DemandCalendar.DayAt(head.Day).Year % 100, head.IsReturn);
            var count = counts.GetValueOrDefault(key) + 1;
            counts[key] = count;
            rankOf[place[rank]] = rank;
            numbers[place[rank]] = new OrderId(string.Create(CultureInfo.InvariantCulture, $"{(head.IsReturn ? "CN" : "SO")}-{key.Item1:00}-{count:00000}"));
        }

        return numbers;
    }
}
