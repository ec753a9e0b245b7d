using System.Runtime.InteropServices;

namespace CustomerTiering.Sales;

/// <summary>
/// What happened to each customer in a window, event by event: an order or credit note with all its lines added up. A line without an order
/// id is an event of its own.
/// </summary>
/// <remarks>The events of customer code c stand from <c>Starts[c]</c> to <c>Starts[c + 1]</c>, ordered by their amounts, so that nothing hangs on the order of the lines.</remarks>
internal sealed class OrderEvents
{
    private OrderEvents(int[] starts, OrderEvent[] events)
    {
        Starts = starts;
        Events = events;
    }

    public int[] Starts { get; }

    public OrderEvent[] Events { get; }

    /// <summary>The events of a ledger in a window. O(lines + events · log events of a customer).</summary>
    public static OrderEvents Of(SalesLedger ledger, SalesWindow window)
    {
        var columns = ledger.Columns;
        var days = WindowDays.Of(window);
        var buffers = new BlockBuffers();
        var order = new int[PackedColumn.BlockSize];
        var events = new List<OrderEvent>();
        var places = new Dictionary<(int Customer, int Order), int>();
        for (var block = 0; block < columns.Customer.BlockCount; block++)
        {
            var lines = buffers.Read(columns, block);
            columns.Order.Read(block, order);
            for (var i = 0; i < lines.Customer.Length; i++)
            {
                var recorded = lines.Day[i] + (lines.RecordedAfter.IsEmpty ? 0 : lines.RecordedAfter[i]);
                if (lines.Day[i] < days.From || lines.Day[i] >= days.Until || recorded > days.KnownOn)
                {
                    continue;
                }

                var place = events.Count;
                if (order[i] == 0 || places.TryAdd((lines.Customer[i], order[i]), place))
                {
                    events.Add(new OrderEvent { Customer = lines.Customer[i] });
                }
                else
                {
                    place = places[(lines.Customer[i], order[i])];
                }

                var cost = lines.Cost.IsEmpty || (!lines.CostKnown.IsEmpty && lines.CostKnown[i] == 0) ? 0 : lines.Cost[i];
                CollectionsMarshal.AsSpan(events)[place].Add(lines.Amount[i], cost);
            }
        }

        var sorted = events.ToArray();
        Array.Sort(sorted, OrderEvent.Compare);
        var starts = new int[columns.Customers.Count + 1];
        foreach (var one in sorted)
        {
            starts[one.Customer + 1]++;
        }

        for (var customer = 0; customer < columns.Customers.Count; customer++)
        {
            starts[customer + 1] += starts[customer];
        }

        return new OrderEvents(starts, sorted);
    }
}
