using System.Runtime.InteropServices;
using CustomerTiering.Money;

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

    /// <summary>Adds lines in columns whose codes were given out here.</summary>
    public void Add(in SalesColumns lines)
    {
        var count = lines.Customer.Length;
        var days = MemoryMarshal.Cast<DateOnly, int>(lines.Day);
        Customer.AddRange(lines.Customer, 0);
        Day.AddRange(days, 0);
        Amount.AddRange(MemoryMarshal.Cast<LedgerAmount, long>(lines.Amount));
        AddCodes(Order, lines.Order, count);
        AddCodes(Item, lines.Item, count);
        AddFigures(Quantity, lines.Quantity, count);
        AddFigures(Cost, lines.Cost, count);
        AddKnown(lines, count);
        if (lines.Recorded.IsEmpty)
        {
            RecordedAfter.AddRepeated(0, count);
        }

        for (var i = 0; i < count; i++)
        {
            FirstDay = Math.Min(FirstDay, days[i]);
            LastDay = Math.Max(LastDay, days[i]);
            if (!lines.Recorded.IsEmpty)
            {
                RecordedAfter.Add(lines.Recorded[i].DayNumber - days[i]);
            }
        }
    }

    /// <summary>Takes over the lines of other columns, which are spent then. The order of lines changes a little; nothing is computed from it.</summary>
    public void Append(LedgerColumns other)
    {
        Customer.Append(other.Customer, Customers.Adopt(other.Customers), 0);
        Item.Append(other.Item, Items.Adopt(other.Items), 1);
        Order.Append(other.Order, Orders.Adopt(other.Orders), 1);
        Day.Append(other.Day);
        RecordedAfter.Append(other.RecordedAfter);
        Quantity.Append(other.Quantity);
        Amount.Append(other.Amount);
        CostKnown.Append(other.CostKnown);
        Cost.Append(other.Cost);
        FirstDay = Math.Min(FirstDay, other.FirstDay);
        LastDay = Math.Max(LastDay, other.LastDay);
        LinesWithCost += other.LinesWithCost;
    }

    private static void AddCodes(PackedColumn column, ReadOnlySpan<int> codes, int count)
    {
        if (codes.IsEmpty)
        {
            column.AddRepeated(0, count);
        }
        else
        {
            column.AddRange(codes, 1);
        }
    }

    private static void AddFigures(PackedColumn column, ReadOnlySpan<LedgerAmount> figures, int count)
    {
        if (figures.IsEmpty)
        {
            column.AddRepeated(0, count);
        }
        else
        {
            column.AddRange(MemoryMarshal.Cast<LedgerAmount, long>(figures));
        }
    }

    private void AddKnown(in SalesColumns lines, int count)
    {
        if (lines.CostKnown.IsEmpty)
        {
            CostKnown.AddRepeated(lines.Cost.IsEmpty ? 0 : 1, count);
            LinesWithCost += lines.Cost.IsEmpty ? 0 : count;
            return;
        }

        foreach (var known in lines.CostKnown)
        {
            CostKnown.Add(known ? 1 : 0);
            LinesWithCost += known ? 1 : 0;
        }
    }
}
