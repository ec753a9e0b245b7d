using CustomerTiering.Calendars;
using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <content>A ledger that goes on.</content>
public sealed partial class SalesLedger
{
    /// <summary>The ledger with further lines: late ones, returns, corrections. This one stays as it is. O(all lines).</summary>
    /// <exception cref="MixedCurrencyException">A line is in another currency.</exception>
    /// <exception cref="ArgumentException">A line names no customer or holds an amount beyond the ledger's range.</exception>
    public SalesLedger With(IEnumerable<OrderLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var builder = new SalesLedgerBuilder();
        foreach (var line in Lines().Concat(lines))
        {
            builder.Add(line);
        }

        return builder.Build().Match(
            built => new SalesLedger(built.Ledger.Columns, built.Ledger.Currency, RoundedValues + built.Ledger.RoundedValues),
            mixed => throw new MixedCurrencyException(mixed.Counts));
    }

    private IEnumerable<OrderLine> Lines()
    {
        var (customer, item, order, day) = (new int[PackedColumn.BlockSize], new int[PackedColumn.BlockSize], new int[PackedColumn.BlockSize], new int[PackedColumn.BlockSize]);
        var (after, costKnown) = (new int[PackedColumn.BlockSize], new int[PackedColumn.BlockSize]);
        var (quantity, amount, cost) = (new long[PackedColumn.BlockSize], new long[PackedColumn.BlockSize], new long[PackedColumn.BlockSize]);
        for (var block = 0; block < Columns.Customer.BlockCount; block++)
        {
            var count = Columns.Customer.Read(block, customer);
            Columns.Item.Read(block, item);
            Columns.Order.Read(block, order);
            Columns.Day.Read(block, day);
            Columns.RecordedAfter.Read(block, after);
            Columns.CostKnown.Read(block, costKnown);
            Columns.Quantity.Read(block, quantity);
            Columns.Amount.Read(block, amount);
            Columns.Cost.Read(block, cost);
            for (var i = 0; i < count; i++)
            {
                yield return new OrderLine(Customers[customer[i]], IsoDay.FromNumber(day[i]), new LedgerAmount(amount[i]).Value)
                {
                    Recorded = IsoDay.FromNumber(day[i] + after[i]),
                    Order = order[i] == 0 ? OrderId.None : new OrderId(Columns.Orders.Text(order[i] - 1)),
                    Item = item[i] == 0 ? ItemId.None : new ItemId(Columns.Items.Text(item[i] - 1)),
                    Quantity = new LedgerAmount(quantity[i]).Value,
                    Cost = costKnown[i] == 0 ? default : LineCost.Of(new LedgerAmount(cost[i]).Value),
                    Currency = Currency,
                };
            }
        }
    }
}
