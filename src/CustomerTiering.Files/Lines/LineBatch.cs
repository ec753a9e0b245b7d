using System.Runtime.InteropServices;
using CustomerTiering.Money;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.Lines;

/// <summary>Lines read from one piece of a file, in columns: their ids still as places in the piece's bytes.</summary>
internal sealed class LineBatch
{
    /// <summary>Most lines of a batch.</summary>
    public const int Size = 1024;

    private readonly int[] customerCodes = new int[Size];
    private readonly int[] orderCodes = new int[Size];
    private readonly int[] itemCodes = new int[Size];

    public LineBatch(int texts)
    {
        Texts = new Slices[texts];
        for (var i = 0; i < texts; i++)
        {
            Texts[i] = new Slices();
        }
    }

    /// <summary>Number of lines.</summary>
    public int Count { get; set; }

    /// <summary>Values that were rounded to six decimals.</summary>
    public long Rounded { get; set; }

    public Slices Customer { get; } = new();

    public Slices Order { get; } = new();

    public Slices Item { get; } = new();

    /// <summary>What lines say of their customers, a column each.</summary>
    public Slices[] Texts { get; }

    public int[] Day { get; } = new int[Size];

    public int[] Recorded { get; } = new int[Size];

    public long[] Quantity { get; } = new long[Size];

    public long[] Amount { get; } = new long[Size];

    public long[] Cost { get; } = new long[Size];

    public bool[] CostKnown { get; } = new bool[Size];

    /// <summary>Hands the lines on and starts anew.</summary>
    public void Flush(byte[] buffer, LineSink sink, TextTally[] tallies, LineLayout layout)
    {
        if (Count == 0)
        {
            return;
        }

        Codes(buffer, Customer, sink.Customers, customerCodes);
        var known = CostKnown.AsSpan(0, Count);
        var someCosts = layout.HasCost && known.Contains(true);
        sink.Add(
            new SalesColumns
            {
                Customer = customerCodes.AsSpan(0, Count),
                Day = MemoryMarshal.Cast<int, DateOnly>(Day.AsSpan(0, Count)),
                Recorded = layout.HasRecorded ? MemoryMarshal.Cast<int, DateOnly>(Recorded.AsSpan(0, Count)) : [],
                Order = layout.HasOrder ? Codes(buffer, Order, sink.Orders, orderCodes) : [],
                Item = layout.HasItem && sink.KeepsItems ? Codes(buffer, Item, sink.Items, itemCodes) : [],
                Quantity = layout.HasQuantity ? MemoryMarshal.Cast<long, LedgerAmount>(Quantity.AsSpan(0, Count)) : [],
                Amount = MemoryMarshal.Cast<long, LedgerAmount>(Amount.AsSpan(0, Count)),
                Cost = someCosts ? MemoryMarshal.Cast<long, LedgerAmount>(Cost.AsSpan(0, Count)) : [],
                CostKnown = someCosts && known.Contains(false) ? known : [],
            },
            Rounded);
        for (var i = 0; i < tallies.Length; i++)
        {
            tallies[i].Add(buffer, Texts[i].Starts.AsSpan(0, Count), Texts[i].Lengths.AsSpan(0, Count), customerCodes, sink.Customers.Count);
        }

        (Count, Rounded) = (0, 0);
    }

    private ReadOnlySpan<int> Codes(byte[] buffer, Slices ids, IdTable table, int[] codes)
    {
        table.CodesOf(buffer, ids.Starts.AsSpan(0, Count), ids.Lengths.AsSpan(0, Count), codes);
        return codes.AsSpan(0, Count);
    }

    /// <summary>A column of texts as they stand in the bytes of a piece; length 0 for none.</summary>
    internal sealed class Slices
    {
        public int[] Starts { get; } = new int[Size];

        public int[] Lengths { get; } = new int[Size];

        public void Set(int line, int start, int end)
        {
            Starts[line] = start;
            Lengths[line] = end - start;
        }
    }
}
