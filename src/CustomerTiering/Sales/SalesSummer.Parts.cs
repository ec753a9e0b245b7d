using CustomerTiering.Calendars;

namespace CustomerTiering.Sales;

/// <content>Parts that are stored and sent.</content>
public sealed partial class SalesSummer
{
    /// <summary>All that was taken so far, as bytes that can be stored, sent and merged. The summer can go on.</summary>
    public PartialSales ToPartial()
    {
        var writer = new PartialSalesWriter();
        foreach (var day in (int[])[IsoDay.Number(window.Period.Start), IsoDay.Number(window.Period.End), IsoDay.Number(window.KnownOn)])
        {
            writer.Number((ulong)day);
        }

        writer.Text(Currency.Code);
        foreach (var fact in (long[])[lines, linesWithCost, RoundedValues, adder.LinesInWindow, adder.LinesNotYetKnown, lines == 0 ? 0 : firstDay, lines == 0 ? 0 : lastDay])
        {
            writer.Number((ulong)fact);
        }

        var order = Enumerable.Range(0, customers.Count).ToArray();
        Array.Sort(order, (left, right) => customers.Bytes(left).SequenceCompareTo(customers.Bytes(right)));
        var named = orders.ByCustomer();
        table.Reserve(customers.Count);
        writer.Number((ulong)order.Length);
        foreach (var code in order)
        {
            WriteCustomer(writer, code, [.. named[code]]);
        }

        return new PartialSales(writer.Finish());
    }

    /// <summary>Adds a part that was stored or sent.</summary>
    /// <exception cref="ArgumentException">The part is of another window or currency.</exception>
    public void Merge(PartialSales part)
    {
        ArgumentNullException.ThrowIfNull(part);
        RefuseWhenBuilt();
        var header = PartialSalesReader.Open(part.Bytes.Span, out var reader);
        if (header.Window != window || header.Currency != Currency)
        {
            throw new ArgumentException("Only sums of the same window and currency can be merged.", nameof(part));
        }

        for (var i = 0; i < header.Customers; i++)
        {
            ReadCustomer(ref reader);
        }

        var facts = header.Facts;
        adder.Count(facts.InWindow, facts.NotYetKnown);
        RoundedValues += facts.RoundedValues;
        if (facts.Lines > 0)
        {
            Note(facts.Lines, facts.LinesWithCost, facts.FirstDay, facts.LastDay);
        }
    }

    private void WriteCustomer(PartialSalesWriter writer, int code, int[] named)
    {
        ref readonly var sums = ref table.Sums[code];
        ref readonly var rare = ref table.Rare[code];
        writer.Bytes(customers.Bytes(code));
        writer.Signed(table.Revenue(code));
        writer.Signed(table.Returns(code));
        writer.Signed(table.Cost(code));
        foreach (var count in (int[])[sums.Lines, rare.LinesWithoutCost, sums.Orders - named.Length, sums.FirstDay, sums.LastDay, rare.SeenBefore, named.Length])
        {
            writer.Number((ulong)count);
        }

        Array.Sort(named, (left, right) => orders.Bytes(left).SequenceCompareTo(orders.Bytes(right)));
        foreach (var order in named)
        {
            writer.Bytes(orders.Bytes(order));
        }
    }

    private void ReadCustomer(ref PartialSalesReader reader)
    {
        var code = CustomerCode(reader.Bytes());
        table.AddAside(code, new WideSums { Revenue = reader.Signed(), Returns = reader.Signed(), Cost = reader.Signed() });
        ref var sums = ref table.Sums[code];
        ref var rare = ref table.Rare[code];
        var lineCount = reader.Int();
        rare.LinesWithoutCost += reader.Int();
        sums.AddCountsOf(new CustomerSums { Lines = lineCount, Orders = reader.Int(), FirstDay = reader.Int(), LastDay = reader.Int() });
        rare.SeenBefore |= reader.Int();
        for (var named = reader.Int(); named > 0; named--)
        {
            CountOrder(code, orders.Add(code, reader.Bytes()));
        }
    }
}
