using System.Text;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <summary>
/// Sales by customer, however they are kept: as lines (<see cref="SalesLedger"/>) or already added up (<see cref="SalesSums"/>).
/// </summary>
public abstract class SalesBook
{
    private protected SalesBook()
    {
    }

    /// <summary>Number of lines behind the book.</summary>
    public abstract long Count { get; }

    /// <summary>The currency of every amount.</summary>
    public abstract Currency Currency { get; }

    /// <summary>Values whose digits beyond six decimals were rounded half to even when the lines came in.</summary>
    public abstract long RoundedValues { get; }

    /// <summary>Everyone with a line, in order of first sight: a customer's place here is its code in the columns.</summary>
    public abstract IReadOnlyList<CustomerId> Customers { get; }

    /// <summary>From the first to the last effective day of any line; an empty range when there is no line.</summary>
    public abstract DayRange Span { get; }

    /// <summary>How many lines state their cost.</summary>
    public abstract long LinesWithCost { get; }

    /// <summary>Sums per customer over a window.</summary>
    /// <exception cref="InvalidOperationException">The lines were not kept, and they were added up over another window.</exception>
    public abstract SalesTotals Total(SalesWindow window);

    /// <summary>The id of a customer in UTF-8, by its code: for writing many of them without a text each.</summary>
    public virtual ReadOnlySpan<byte> IdOf(int code) => Encoding.UTF8.GetBytes(Customers[code].Value);

    /// <summary>The code of a customer, −1 when it has no line.</summary>
    internal abstract int CodeOf(CustomerId customer);

    /// <summary>The named orders with a positive line in a window, by customer code.</summary>
    internal abstract NamedOrders OrdersIn(SalesWindow window);
}
