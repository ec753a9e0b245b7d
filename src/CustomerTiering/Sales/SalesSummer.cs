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
    private readonly SalesWindow window;
    private readonly IdTable customers;
    private readonly NamedOrders orders = new();
    private readonly SumTable table = new(1024);
    private readonly LineAdder adder;

    /// <summary>The customers, where a list of them was given and their codes are their places in it.</summary>
    private CustomerIds? given;
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
        customers = new IdTable();
        adder = new LineAdder(table, WindowDays.Of(window));
    }

    private SalesSummer(SalesSummer sharing)
        : this(sharing.window, sharing.Currency)
    {
        customers = sharing.customers;
        given = sharing.given;
        table.Reserve(Customers);
    }

    /// <summary>The currency of every amount.</summary>
    public Currency Currency { get; }

    /// <summary>Lines taken so far.</summary>
    public long Count => lines;

    /// <summary>Customers seen so far.</summary>
    public int Customers => given?.Count ?? customers.Count;

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

        var map = ReferenceEquals(customers, other.customers) ? [] : customers.Adopt(other.customers);
        table.Reserve(Customers);
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
        table.Reserve(Customers);
        return new SalesSums(window, table, given ?? customers.ToCustomers(), adder, Facts()) { Orders = orders };
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
