namespace CustomerTiering.Sales;

/// <summary>One pass over the columns of a ledger: lines in, sums per customer out.</summary>
internal static class TotalsPass
{
    // Below this a second thread costs more than it saves: its own table has to be added in the end.
    private const int BlocksWorthTwoThreads = 64;

    public static SalesTotals Run(SalesLedger ledger, SalesWindow window)
    {
        var columns = ledger.Columns;
        var customers = columns.Customers.Count;
        var days = WindowDays.Of(window);
        var blocks = columns.Customer.BlockCount;
        var table = Table(customers);
        var adder = new LineAdder(table, days);
        if (blocks < BlocksWorthTwoThreads)
        {
            Add(columns, adder, 0, blocks);
        }
        else
        {
            var second = new LineAdder(Table(customers), days);
            var half = blocks / 2;
            Parallel.Invoke(() => Add(columns, adder, 0, half), () => Add(columns, second, half, blocks));
            table.Add(second.Table, []);
            adder.Add(second);
        }

        if (columns.Orders.Count > 0)
        {
            CountOrders(columns, table, days);
        }

        return new SalesTotals(ledger, window, table, adder.LinesInWindow, adder.LinesNotYetKnown);
    }

    private static SumTable Table(int customers)
    {
        var table = new SumTable(customers);
        table.Reserve(customers);
        return table;
    }

    private static void Add(LedgerColumns columns, LineAdder adder, int from, int until)
    {
        var buffers = new BlockBuffers();
        for (var block = from; block < until; block++)
        {
            adder.Add(buffers.Read(columns, block));
        }
    }

    /// <summary>Orders with an id are counted in a pass of their own: one order may have lines in any block.</summary>
    private static void CountOrders(LedgerColumns columns, SumTable table, WindowDays window)
    {
        var orders = new OrderCount(columns.Orders.Count, table);
        EachOrder(columns, window, orders.Add);
    }

    /// <summary>The named orders that count in a window, by customer.</summary>
    public static NamedOrders NamedOrders(LedgerColumns columns, WindowDays window)
    {
        var named = new NamedOrders();
        if (columns.Orders.Count > 0)
        {
            EachOrder(columns, window, (customer, order, amount) =>
            {
                if (order > 0 && amount > 0)
                {
                    named.Add(customer, columns.Orders.Bytes(order - 1));
                }
            });
        }

        return named;
    }

    /// <summary>Hands over customer, order and amount of every line in a window.</summary>
    private static void EachOrder(LedgerColumns columns, WindowDays window, Action<int, int, long> take)
    {
        var buffers = new BlockBuffers();
        var order = new int[PackedColumn.BlockSize];
        for (var block = 0; block < columns.Customer.BlockCount; block++)
        {
            var lines = buffers.Read(columns, block);
            columns.Order.Read(block, order);
            for (var i = 0; i < lines.Customer.Length; i++)
            {
                var day = lines.Day[i];
                var recorded = day + (lines.RecordedAfter.IsEmpty ? 0 : lines.RecordedAfter[i]);
                if (day >= window.From && day < window.Until && recorded <= window.KnownOn)
                {
                    take(lines.Customer[i], order[i], lines.Amount[i]);
                }
            }
        }
    }
}
