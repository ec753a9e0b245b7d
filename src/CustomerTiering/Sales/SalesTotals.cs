using CustomerTiering.Money;
using NodaTime;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;

namespace CustomerTiering.Sales;

/// <summary>
/// Sums per customer over a window, in columns: a customer's place is its code in the ledger. Customers without a line in the window hold zeros.
/// </summary>
/// <remarks>
/// Net revenue, returns and orders are three different things and each has its column. An order counts when at least one of its
/// lines in the window has a positive amount; a line without an order id is an order of its own; an order named by two customers
/// counts for both.
/// </remarks>
public sealed class SalesTotals
{
    internal SalesTotals(SalesLedger ledger, SalesWindow window, int customers)
    {
        Ledger = ledger;
        Window = window;
        Revenue = new Int128[customers];
        Returns = new Int128[customers];
        Cost = new Int128[customers];
        Lines = new int[customers];
        LinesWithoutCost = new int[customers];
        Orders = new int[customers];
        FirstDay = new int[customers];
        LastDay = new int[customers];
        SeenBefore = new bool[customers];
    }

    /// <summary>The ledger the sums come from.</summary>
    public SalesLedger Ledger { get; }

    /// <summary>The lines that were summed.</summary>
    public SalesWindow Window { get; }

    /// <summary>Everyone with a line in the ledger; a customer's place is its code.</summary>
    public IReadOnlyList<CustomerId> Customers => Ledger.Customers;

    /// <summary>Lines inside the window.</summary>
    public long LinesInWindow { get; internal set; }

    /// <summary>Lines effective inside the period but recorded after the window's day.</summary>
    public long LinesNotYetKnown { get; internal set; }

    internal Int128[] Revenue { get; }

    internal Int128[] Returns { get; }

    internal Int128[] Cost { get; }

    internal int[] Lines { get; }

    internal int[] LinesWithoutCost { get; }

    internal int[] Orders { get; }

    internal int[] FirstDay { get; }

    internal int[] LastDay { get; }

    /// <summary>Whether the customer has a known line up to the period's end, inside the period or before it.</summary>
    internal bool[] SeenBefore { get; }

    /// <summary>Net revenue of a customer: all its lines, returns included.</summary>
    public LedgerTotal RevenueOf(int code) => new(Revenue[code]);

    /// <summary>The negative lines of a customer, as a positive sum.</summary>
    public LedgerTotal ReturnsOf(int code) => new(Returns[code]);

    /// <summary>What the customer's goods cost the seller, over the lines that state it.</summary>
    public LedgerTotal CostOf(int code) => new(Cost[code]);

    /// <summary>Whether every line of the customer in the window states its cost.</summary>
    public bool HasFullCost(int code) => LinesWithoutCost[code] == 0;

    /// <summary>Lines of a customer.</summary>
    public int LinesOf(int code) => Lines[code];

    /// <summary>Orders of a customer.</summary>
    public int OrdersOf(int code) => Orders[code];

    /// <summary>The last effective day with a line of the customer.</summary>
    /// <returns>False when it has no line in the window.</returns>
    public bool TryGetLastDay(int code, out LocalDate day)
    {
        day = Lines[code] == 0 ? default : IsoDay.FromNumber(LastDay[code]);
        return Lines[code] > 0;
    }

    /// <summary>The first effective day with a line of the customer.</summary>
    /// <returns>False when it has no line in the window.</returns>
    public bool TryGetFirstDay(int code, out LocalDate day)
    {
        day = Lines[code] == 0 ? default : IsoDay.FromNumber(FirstDay[code]);
        return Lines[code] > 0;
    }
}
