using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <summary>Opens blocks of packed columns, one at a time, into buffers that stay in the processor's cache.</summary>
internal sealed class BlockBuffers
{
    private readonly int[] customer = new int[PackedColumn.BlockSize];
    private readonly int[] day = new int[PackedColumn.BlockSize];
    private readonly int[] recordedAfter = new int[PackedColumn.BlockSize];
    private readonly int[] costKnown = new int[PackedColumn.BlockSize];
    private readonly long[] amount = new long[PackedColumn.BlockSize];
    private readonly long[] cost = new long[PackedColumn.BlockSize];

    /// <summary>The lines of a block; good until the next call.</summary>
    public LineBlock Read(LedgerColumns columns, int block)
    {
        var count = columns.Customer.Read(block, customer);
        columns.Day.Read(block, day);
        columns.Amount.Read(block, amount);
        var onTheDay = columns.RecordedAfter.IsConstant(block, out var after) && after == 0;
        var sameKnowledge = columns.CostKnown.IsConstant(block, out var known);
        if (!onTheDay)
        {
            columns.RecordedAfter.Read(block, recordedAfter);
        }

        if (!sameKnowledge)
        {
            columns.CostKnown.Read(block, costKnown);
        }

        if (!sameKnowledge || known != 0)
        {
            columns.Cost.Read(block, cost);
        }

        var (first, last) = FigureSize.Ends(day.AsSpan(0, count));
        return new LineBlock
        {
            FirstDay = first,
            LastDay = last,
            Customer = customer.AsSpan(0, count),
            Day = day.AsSpan(0, count),
            Amount = amount.AsSpan(0, count),
            RecordedAfter = onTheDay ? [] : recordedAfter.AsSpan(0, count),
            CostKnown = sameKnowledge ? [] : costKnown.AsSpan(0, count),
            Cost = sameKnowledge && known == 0 ? [] : cost.AsSpan(0, count),
            CountsLinesAsOrders = columns.Orders.Count == 0,
        };
    }
}
