using System.Runtime.InteropServices;
using CustomerTiering.Customers;
using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <summary>
/// Adds order lines up per customer over one window without keeping them: for books too large, or questions too simple, to keep every line.
/// </summary>
/// <remarks>
/// Memory grows with customers (and with order ids, where lines have them), never with lines: about 100 bytes a customer. Several
/// summers can take parts of a book, on a thread each, and be merged: the sums are those of one pass, in any order. Not safe for use
/// from several threads at once.
/// </remarks>
public sealed partial class SalesSummer
{
    private const int BlockSize = 8_192;

    private readonly SalesWindow window;
    private readonly IdTable customers = new();
    private readonly NamedOrders orders = new();
    private readonly SumTable table = new(1024);
    private readonly LineAdder adder;
    private readonly int[] recordedAfter = new int[BlockSize];
    private int firstDay = int.MaxValue;
    private int lastDay = int.MinValue;
    private long lines;
    private long linesWithCost;
    private bool built;

    /// <summary>A summer for one window.</summary>
    /// <param name="window">The lines that count.</param>
    /// <param name="currency">The currency of every amount.</param>
    public SalesSummer(SalesWindow window, Currency currency = default)
    {
        this.window = window;
        Currency = currency;
        adder = new LineAdder(table, WindowDays.Of(window));
    }

    /// <summary>The currency of every amount.</summary>
    public Currency Currency { get; }

    /// <summary>Lines taken so far.</summary>
    public long Count => lines;

    /// <summary>Customers seen so far.</summary>
    public int Customers => customers.Count;

    /// <summary>Values whose digits beyond six decimals were rounded half to even.</summary>
    public long RoundedValues { get; private set; }

    /// <summary>The code of a customer, new if it was not seen before. O(1).</summary>
    /// <param name="utf8">The customer's id in UTF-8, without blanks around it; not empty.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public int CustomerCode(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            throw new ArgumentException("A customer id is not empty.", nameof(utf8));
        }

        var code = customers.CodeOf(utf8);
        table.Reserve(code + 1);
        return code;
    }

    /// <summary>The code of a customer, new if it was not seen before. O(1).</summary>
    /// <exception cref="ArgumentException">The id is <see cref="CustomerId.None"/>.</exception>
    public int CustomerCode(CustomerId customer)
    {
        if (customer.IsNone)
        {
            throw new ArgumentException("A customer id is not empty.", nameof(customer));
        }

        var code = customers.CodeOf(customer.Value);
        table.Reserve(code + 1);
        return code;
    }

    /// <summary>Adds one line.</summary>
    /// <exception cref="ArgumentException">The line names no customer or another currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount or cost is beyond the ledger's range, or a day before year 1.</exception>
    public void Add(in OrderLine line) => Take(line);

    /// <summary>Adds one line and says whose it was.</summary>
    internal int Take(in OrderLine line)
    {
        RefuseWhenBuilt();
        if (line.Currency != Currency)
        {
            throw new ArgumentException($"The line is in '{line.Currency}', the sums are in '{Currency}'.", nameof(line));
        }

        // Everything is read before anything is kept: a refused line leaves nothing behind.
        var rounded = 0;
        var amount = FixedPoint(line.Amount, ref rounded);
        var cost = FixedPoint(line.Cost.Amount, ref rounded);
        var day = LedgerDay.Number(line.Day);
        var after = LedgerDay.Number(line.Recorded) - day;
        var code = CustomerCode(line.Customer);
        RoundedValues += rounded;
        var counted = adder.LinesInWindow;
        adder.Add(new LineBlock
        {
            Customer = [code],
            Day = [day],
            RecordedAfter = after == 0 ? [] : [after],
            Amount = [amount],
            Cost = line.Cost.IsKnown ? [cost] : [],
            CountsLinesAsOrders = line.Order.IsNone,
        });
        if (!line.Order.IsNone && adder.LinesInWindow > counted && amount > 0)
        {
            CountOrder(code, orders.Add(code, line.Order.Value));
        }

        Note(1, line.Cost.IsKnown ? 1 : 0, day, day);
        return code;
    }

    /// <summary>Adds lines in columns. O(lines), no memory beyond the sums.</summary>
    /// <exception cref="ArgumentException">A column has another length than the customers'.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A code was not given out by this summer.</exception>
    public void Add(in SalesColumns columns)
    {
        RefuseWhenBuilt();
        var count = columns.Customer.Length;
        RefuseLength(columns.Day.Length, count);
        RefuseLength(columns.Amount.Length, count);
        RefuseLength(columns.Cost.IsEmpty ? count : columns.Cost.Length, count);
        RefuseLength(columns.Recorded.IsEmpty ? count : columns.Recorded.Length, count);
        for (var start = 0; start < count; start += BlockSize)
        {
            AddBlock(columns, start, Math.Min(BlockSize, count - start));
        }
    }

    /// <summary>Adds all that another summer of the same window took. The other is not changed.</summary>
    /// <exception cref="ArgumentException">The other sums another window or currency.</exception>
    public void Merge(SalesSummer other)
    {
        ArgumentNullException.ThrowIfNull(other);
        RefuseWhenBuilt();
        if (other.window != window || other.Currency != Currency)
        {
            throw new ArgumentException("Only sums of the same window and currency can be merged.", nameof(other));
        }

        var map = customers.Adopt(other.customers);
        table.Reserve(customers.Count);
        table.Add(other.table, map);

        // Where both counted an order, one count too many came with the other's sums.
        orders.Adopt(other.orders, map, customer => table.Sums[customer].Orders--);
        adder.Add(other.adder);
        RoundedValues += other.RoundedValues;
        Note(other.lines, other.linesWithCost, other.firstDay, other.lastDay);
    }

    /// <summary>The sums of all lines taken. The summer is then spent.</summary>
    /// <exception cref="InvalidOperationException">The sums were taken already.</exception>
    public SalesSums Build()
    {
        RefuseWhenBuilt();
        built = true;
        table.Reserve(customers.Count);
        return new SalesSums(window, table, Ids(0), adder, Facts()) { Orders = orders };
    }

    private static void RefuseLength(int length, int count)
    {
        if (length != count)
        {
            throw new ArgumentException("All columns have the length of the customers' column.");
        }
    }

    private void AddBlock(in SalesColumns columns, int start, int length)
    {
        var codes = columns.Customer.Slice(start, length);
        var days = MemoryMarshal.Cast<DateOnly, int>(columns.Day.Slice(start, length));
        var (least, most) = (int.MaxValue, int.MinValue);
        foreach (var day in days)
        {
            least = Math.Min(least, day);
            most = Math.Max(most, day);
        }

        uint highest = 0;
        foreach (var code in codes)
        {
            highest = Math.Max(highest, (uint)code);
        }

        if (highest >= (uint)table.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(columns), highest, "A customer code was not given out by this summer.");
        }

        Span<int> after = columns.Recorded.IsEmpty ? [] : recordedAfter.AsSpan(0, length);
        for (var i = 0; i < after.Length; i++)
        {
            after[i] = columns.Recorded[start + i].DayNumber - days[i];
        }

        adder.Add(new LineBlock
        {
            Customer = codes,
            Day = days,
            RecordedAfter = after,
            Amount = MemoryMarshal.Cast<LedgerAmount, long>(columns.Amount.Slice(start, length)),
            Cost = columns.Cost.IsEmpty ? [] : MemoryMarshal.Cast<LedgerAmount, long>(columns.Cost.Slice(start, length)),
            CountsLinesAsOrders = true,
        });
        Note(length, columns.Cost.IsEmpty ? 0 : length, least, most);
    }

    private void CountOrder(int customer, bool isNew) => table.Sums[customer].Orders += isNew ? 1 : 0;

    private void Note(long more, long withCost, int first, int last)
    {
        lines += more;
        linesWithCost += withCost;
        firstDay = Math.Min(firstDay, first);
        lastDay = Math.Max(lastDay, last);
    }

    private static long FixedPoint(decimal value, ref int rounded)
    {
        if (!LedgerAmount.TryFrom(value, out var amount, out var wasRounded))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A ledger amount lies within ±9,223,372,036,854.");
        }

        rounded += wasRounded ? 1 : 0;
        return amount.Micros;
    }

    private void RefuseWhenBuilt()
    {
        if (built)
        {
            throw new InvalidOperationException("The sums were taken already; a new summer takes new lines.");
        }
    }
}
