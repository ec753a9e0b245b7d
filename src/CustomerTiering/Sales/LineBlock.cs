namespace CustomerTiering.Sales;

/// <summary>A block of lines in columns, as it goes into the sums. An empty column means the same for every line: see each.</summary>
internal readonly ref struct LineBlock
{
    public LineBlock()
    {
    }

    /// <summary>Customer codes; the table has places for all of them.</summary>
    public required ReadOnlySpan<int> Customer { get; init; }

    /// <summary>Effective days.</summary>
    public required ReadOnlySpan<int> Day { get; init; }

    /// <summary>Days from the effective to the recorded day; empty: none.</summary>
    public ReadOnlySpan<int> RecordedAfter { get; init; }

    /// <summary>Amounts in millionths.</summary>
    public required ReadOnlySpan<long> Amount { get; init; }

    /// <summary>Costs in millionths; empty: unknown.</summary>
    public ReadOnlySpan<long> Cost { get; init; }

    /// <summary>1 for a known cost, 0 for an unknown; empty: all costs given are known.</summary>
    public ReadOnlySpan<int> CostKnown { get; init; }

    /// <summary>No line is before this day; what is not known is left at the least day there is.</summary>
    public int FirstDay { get; init; } = int.MinValue;

    /// <summary>No line is after this day; what is not known is left at the greatest day there is.</summary>
    public int LastDay { get; init; } = int.MaxValue;

    /// <summary>Whether lines name no order, so that each positive one is an order of its own.</summary>
    public bool CountsLinesAsOrders { get; init; }

    /// <summary>Some lines of the block.</summary>
    public LineBlock Slice(int start, int length) => new()
    {
        Customer = Customer.Slice(start, length),
        Day = Day.Slice(start, length),
        RecordedAfter = RecordedAfter.IsEmpty ? [] : RecordedAfter.Slice(start, length),
        Amount = Amount.Slice(start, length),
        Cost = Cost.IsEmpty ? [] : Cost.Slice(start, length),
        CostKnown = CostKnown.IsEmpty ? [] : CostKnown.Slice(start, length),
        CountsLinesAsOrders = CountsLinesAsOrders,
        FirstDay = FirstDay,
        LastDay = LastDay,
    };
}
