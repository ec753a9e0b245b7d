using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <summary>Makes another ledger of an existing one: the same lines, some with other amounts, some left out, some added.</summary>
internal sealed class LedgerCopy
{
    private readonly SalesLedger ledger;
    private readonly LedgerColumns copy = new();

    private LedgerCopy(SalesLedger ledger) => this.ledger = ledger;

    /// <summary>The ledger with every line of a period multiplied by a factor, and more lines after them.</summary>
    /// <param name="ledger">The ledger; it is not changed.</param>
    /// <param name="period">The effective days on which factors apply; lines of other days stay as they are.</param>
    /// <param name="factorOf">The factor of a line by the code of its customer and of its item (0: it names none).</param>
    /// <param name="leaves">Whether the customer of a code leaves with all its lines, of any day.</param>
    /// <param name="added">Lines added.</param>
    /// <exception cref="ArgumentOutOfRangeException">A changed amount is beyond the ledger's range.</exception>
    public static SalesLedger Of(SalesLedger ledger, DayRange period, Func<int, int, decimal> factorOf, Func<int, bool> leaves, IEnumerable<OrderLine> added)
    {
        var other = new LedgerCopy(ledger);
        other.Take(IsoDay.Number(period.Start), IsoDay.Number(period.End), factorOf, leaves);
        foreach (var line in added)
        {
            other.Add(line);
        }

        return new SalesLedger(other.copy, ledger.Currency, ledger.RoundedValues);
    }

    private static string[] Texts(IdTable ids) => [string.Empty, .. Enumerable.Range(0, ids.Count).Select(ids.Text)];

    private static long Scaled(long micros, decimal factor) => LedgerAmount.From(new LedgerAmount(micros).Value * factor).Micros;

    private void Take(int from, int until, Func<int, int, decimal> factorOf, Func<int, bool> leaves)
    {
        var columns = ledger.Columns;
        var (customers, orders, items) = (Texts(columns.Customers), Texts(columns.Orders), Texts(columns.Items));
        var buffers = new BlockBuffers();
        var (order, item, quantity) = (new int[PackedColumn.BlockSize], new int[PackedColumn.BlockSize], new long[PackedColumn.BlockSize]);
        for (var block = 0; block < columns.Customer.BlockCount; block++)
        {
            var lines = buffers.Read(columns, block);
            columns.Order.Read(block, order);
            columns.Item.Read(block, item);
            columns.Quantity.Read(block, quantity);
            for (var i = 0; i < lines.Customer.Length; i++)
            {
                if (leaves(lines.Customer[i]))
                {
                    continue;
                }

                var day = lines.Day[i];
                var factor = day >= from && day < until ? factorOf(lines.Customer[i], item[i]) : 1;
                var known = !lines.Cost.IsEmpty && (lines.CostKnown.IsEmpty || lines.CostKnown[i] != 0);
                var cost = known ? lines.Cost[i] : 0;
                copy.Add(
                    customers[lines.Customer[i] + 1],
                    orders[order[i]],
                    items[item[i]],
                    day,
                    day + (lines.RecordedAfter.IsEmpty ? 0 : lines.RecordedAfter[i]),
                    factor == 1 ? quantity[i] : Scaled(quantity[i], factor),
                    factor == 1 ? lines.Amount[i] : Scaled(lines.Amount[i], factor),
                    known,
                    factor == 1 ? cost : Scaled(cost, factor));
            }
        }
    }

    private void Add(in OrderLine line)
    {
        if (line.Customer == CustomerId.None || (ledger.Count > 0 && line.Currency != ledger.Currency))
        {
            throw new ArgumentException($"An added line names its customer and is in '{ledger.Currency}'.", nameof(line));
        }

        copy.Add(
            line.Customer.Value,
            line.Order.Value,
            line.Item.Value,
            IsoDay.Number(line.Day),
            IsoDay.Number(line.Recorded),
            LedgerAmount.From(line.Quantity).Micros,
            LedgerAmount.From(line.Amount).Micros,
            line.Cost.IsKnown,
            LedgerAmount.From(line.Cost.Amount).Micros);
    }
}
