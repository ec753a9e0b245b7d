namespace CustomerTiering.Sales;

/// <summary>The columns under a ledger, with the dictionaries of their codes.</summary>
/// <remarks>Items and orders are coded from 1; 0 means that the line names none. Recorded days are kept as days after the effective day.</remarks>
internal sealed class LedgerColumns
{
    public IdTable Customers { get; } = new();

    public IdTable Items { get; } = new();

    public IdTable Orders { get; } = new();

    public PackedColumn Customer { get; } = new();

    public PackedColumn Item { get; } = new();

    public PackedColumn Order { get; } = new();

    public PackedColumn Day { get; } = new();

    public PackedColumn RecordedAfter { get; } = new();

    public PackedColumn Quantity { get; } = new();

    public PackedColumn Amount { get; } = new();

    public PackedColumn CostKnown { get; } = new();

    public PackedColumn Cost { get; } = new();

    public long Count => Customer.Count;

    public int FirstDay { get; private set; } = int.MaxValue;

    public int LastDay { get; private set; } = int.MinValue;

    public long LinesWithCost { get; private set; }

    public void Add(ReadOnlySpan<char> customer, ReadOnlySpan<char> order, ReadOnlySpan<char> item, int day, int recorded, long quantity, long amount, bool costKnown, long cost)
    {
        Customer.Add(Customers.CodeOf(customer));
        Order.Add(order.IsEmpty ? 0 : Orders.CodeOf(order) + 1);
        Item.Add(item.IsEmpty ? 0 : Items.CodeOf(item) + 1);
        Day.Add(day);
        RecordedAfter.Add(recorded - day);
        Quantity.Add(quantity);
        Amount.Add(amount);
        CostKnown.Add(costKnown ? 1 : 0);
        Cost.Add(cost);
        FirstDay = Math.Min(FirstDay, day);
        LastDay = Math.Max(LastDay, day);
        LinesWithCost += costKnown ? 1 : 0;
    }
}
