using System.Runtime.InteropServices;
using CustomerTiering.Customers;
using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <content>Lines in columns.</content>
public sealed partial class SalesSummer
{
    private const int BlockSize = 8_192;

    private int[] recordedAfter = [];
    private int[] costKnown = [];

    /// <summary>The customers seen so far; <see cref="SalesColumns"/> may hold any of their codes.</summary>
    internal IdTable CustomerIds => customers;

    /// <summary>The orders seen so far.</summary>
    internal IdTable OrderIds => orders.Ids;

    /// <summary>The codes of customers, new ones for those not seen before. O(ids).</summary>
    /// <param name="ids">The customers' ids; blanks around them are taken off.</param>
    /// <param name="codes">Takes as many codes.</param>
    /// <exception cref="ArgumentException">An id is empty or blank.</exception>
    public void CustomerCodes(ReadOnlySpan<string> ids, Span<int> codes)
    {
        customers.CodesOf(ids, codes);
        table.Reserve(customers.Count);
    }

    /// <summary>The code of an order, new if it was not seen before. O(1).</summary>
    /// <param name="utf8">The order's id in UTF-8, without blanks around it; not empty.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public int OrderCode(ReadOnlySpan<byte> utf8) => utf8.IsEmpty
        ? throw new ArgumentException("An id is not empty.", nameof(utf8))
        : orders.Ids.CodeOf(utf8);

    /// <summary>Adds lines in columns. O(lines), no memory beyond the sums.</summary>
    /// <exception cref="ArgumentException">A column has another length than the customers'.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A code was not given out by this summer.</exception>
    public void Add(in SalesColumns columns)
    {
        RefuseWhenBuilt();
        columns.RefuseLengths();
        SalesColumns.RefuseCodes(columns.Customer, 0, Customers);
        SalesColumns.RefuseCodes(columns.Order, -1, orders.Ids.Count);
        table.Reserve(customers.Count);
        for (var start = 0; start < columns.Customer.Length; start += BlockSize)
        {
            AddBlock(columns, start, Math.Min(BlockSize, columns.Customer.Length - start));
        }
    }

    /// <summary>Gives every customer of a list the code that is its place; the summer gives out no others.</summary>
    /// <exception cref="ArgumentException">A customer is none, or stands twice.</exception>
    internal void TakeCustomers(IReadOnlyList<CustomerId> ids)
    {
        CustomerId[] own = [.. ids];
        if (Array.Exists(own, id => id.IsNone))
        {
            throw new ArgumentException("A customer id is not empty.", nameof(ids));
        }

        if (RepeatedIds.Any(own))
        {
            throw new ArgumentException("A customer stands twice.", nameof(ids));
        }

        given = new CustomerIds(own);
        table.Reserve(own.Length);
    }

    /// <summary>A summer without lines that shares the customers of this one and gives out no further codes.</summary>
    internal SalesSummer WithSameCustomers() => new(this);

    /// <summary>Counts values that were rounded before they came here in fixed point.</summary>
    internal void NoteRounded(long values) => RoundedValues += values;

    private static int[] Room(ref int[] buffer) => buffer.Length == 0 ? buffer = new int[BlockSize] : buffer;

    private void AddBlock(in SalesColumns columns, int start, int length)
    {
        var days = MemoryMarshal.Cast<DateOnly, int>(columns.Day.Slice(start, length));
        var (least, most) = FigureSize.Ends(days);

        Span<int> after = columns.Recorded.IsEmpty ? [] : Room(ref recordedAfter).AsSpan(0, length);
        for (var i = 0; i < after.Length; i++)
        {
            after[i] = columns.Recorded[start + i].DayNumber - days[i];
        }

        var withCost = columns.Cost.IsEmpty ? 0 : length;
        Span<int> known = columns.CostKnown.IsEmpty ? [] : Room(ref costKnown).AsSpan(0, length);
        for (var i = 0; i < known.Length; i++)
        {
            known[i] = columns.CostKnown[start + i] ? 1 : 0;
            withCost -= 1 - known[i];
        }

        var block = new LineBlock
        {
            Customer = columns.Customer.Slice(start, length),
            Day = days,
            RecordedAfter = after,
            Amount = MemoryMarshal.Cast<LedgerAmount, long>(columns.Amount.Slice(start, length)),
            Cost = columns.Cost.IsEmpty ? [] : MemoryMarshal.Cast<LedgerAmount, long>(columns.Cost.Slice(start, length)),
            CostKnown = known,
            CountsLinesAsOrders = columns.Order.IsEmpty,
            FirstDay = least,
            LastDay = most,
        };
        adder.Add(block);
        if (!columns.Order.IsEmpty)
        {
            CountOrders(block, columns.Order.Slice(start, length));
        }

        Note(length, withCost, least, most);
    }

    private void CountOrders(in LineBlock block, ReadOnlySpan<int> named)
    {
        var (from, until, knownOn) = WindowDays.Of(window);
        for (var i = 0; i < named.Length; i++)
        {
            var day = block.Day[i];
            var recorded = day + (block.RecordedAfter.IsEmpty ? 0 : block.RecordedAfter[i]);
            if (day < from || day >= until || recorded > knownOn || block.Amount[i] <= 0)
            {
                continue;
            }

            if (named[i] < 0)
            {
                table.Sums[block.Customer[i]].Orders++;
            }
            else
            {
                CountOrder(block.Customer[i], orders.Add(block.Customer[i], named[i]));
            }
        }
    }
}
