using System.Buffers;
using CustomerTiering.Calendars;

namespace CustomerTiering.Sales;

/// <summary>One pass over the columns of a ledger: lines in, sums per customer out.</summary>
internal static class TotalsPass
{
    public static SalesTotals Run(SalesLedger ledger, SalesWindow window)
    {
        var columns = ledger.Columns;
        var totals = new SalesTotals(ledger, window, columns.Customers.Count);
        var from = IsoDay.Number(window.Period.Start);
        var until = IsoDay.Number(window.Period.End);
        var knownOn = IsoDay.Number(window.KnownOn);
        var orders = new OrderCount(columns.Orders.Count, totals.Orders);
        using var buffers = new Buffers();
        for (var block = 0; block < columns.Customer.BlockCount; block++)
        {
            var count = buffers.Read(columns, block);
            for (var i = 0; i < count; i++)
            {
                var day = (int)buffers.Day[i];
                var known = day + buffers.RecordedAfter[i] <= knownOn;
                var customer = (int)buffers.Customer[i];
                totals.SeenBefore[customer] |= known && day < until;
                if (day < from || day >= until)
                {
                    continue;
                }

                if (!known)
                {
                    totals.LinesNotYetKnown++;
                    continue;
                }

                Add(totals, buffers, i, customer, day);
                orders.Add(customer, (int)buffers.Order[i], buffers.Amount[i]);
            }
        }

        return totals;
    }

    private static void Add(SalesTotals totals, Buffers line, int i, int customer, int day)
    {
        var amount = line.Amount[i];
        totals.LinesInWindow++;
        totals.Revenue[customer] += amount;
        totals.Returns[customer] -= Math.Min(amount, 0);
        totals.Cost[customer] += line.Cost[i];
        totals.LinesWithoutCost[customer] += 1 - (int)line.CostKnown[i];
        var first = totals.Lines[customer]++ == 0;
        totals.FirstDay[customer] = first ? day : Math.Min(totals.FirstDay[customer], day);
        totals.LastDay[customer] = first ? day : Math.Max(totals.LastDay[customer], day);
    }

    private sealed class Buffers : IDisposable
    {
        public long[] Customer { get; } = Rent();

        public long[] Order { get; } = Rent();

        public long[] Day { get; } = Rent();

        public long[] RecordedAfter { get; } = Rent();

        public long[] Amount { get; } = Rent();

        public long[] Cost { get; } = Rent();

        public long[] CostKnown { get; } = Rent();

        public int Read(LedgerColumns columns, int block)
        {
            columns.Order.Read(block, Order);
            columns.Day.Read(block, Day);
            columns.RecordedAfter.Read(block, RecordedAfter);
            columns.Amount.Read(block, Amount);
            columns.Cost.Read(block, Cost);
            columns.CostKnown.Read(block, CostKnown);
            return columns.Customer.Read(block, Customer);
        }

        public void Dispose()
        {
            foreach (var buffer in (long[][])[Customer, Order, Day, RecordedAfter, Amount, Cost, CostKnown])
            {
                ArrayPool<long>.Shared.Return(buffer);
            }
        }

        private static long[] Rent() => ArrayPool<long>.Shared.Rent(PackedColumn.BlockSize);
    }
}
