using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Money;
using NodaTime;

namespace CustomerTiering.Sales;

/// <summary>
/// Sums per customer over a window, in columns: a customer's place is its code in the book. Customers without a line in the window hold zeros.
/// </summary>
/// <remarks>
/// Net revenue, returns and orders are three different things and each has its column. An order counts when at least one of its
/// lines in the window has a positive amount; a line without an order id is an order of its own; an order named by two customers
/// counts for both.
/// </remarks>
public sealed class SalesTotals
{
    internal SalesTotals(SalesBook book, SalesWindow window, SumTable sums, long linesInWindow, long linesNotYetKnown)
    {
        Book = book;
        Window = window;
        Sums = sums;
        LinesInWindow = linesInWindow;
        LinesNotYetKnown = linesNotYetKnown;
    }

    /// <summary>The book the sums come from.</summary>
    public SalesBook Book { get; }

    /// <summary>The lines that were summed.</summary>
    public SalesWindow Window { get; }

    /// <summary>Everyone with a line in the book; a customer's place is its code.</summary>
    public IReadOnlyList<CustomerId> Customers => Book.Customers;

    /// <summary>Lines inside the window.</summary>
    public long LinesInWindow { get; }

    /// <summary>Lines effective inside the period but recorded after the window's day.</summary>
    public long LinesNotYetKnown { get; }

    internal SumTable Sums { get; }

    /// <summary>Net revenue of a customer: all its lines, returns included.</summary>
    public LedgerTotal RevenueOf(int code) => new(Sums.Revenue(code));

    /// <summary>The negative lines of a customer, as a positive sum.</summary>
    public LedgerTotal ReturnsOf(int code) => new(Sums.Returns(code));

    /// <summary>What the customer's goods cost the seller, over the lines that state it.</summary>
    public LedgerTotal CostOf(int code) => new(Sums.Cost(code));

    /// <summary>Whether every line of the customer in the window states its cost.</summary>
    public bool HasFullCost(int code) => Sums.Rare[code].LinesWithoutCost == 0;

    /// <summary>Lines of a customer.</summary>
    public int LinesOf(int code) => Sums.Sums[code].Lines;

    /// <summary>Orders of a customer.</summary>
    public int OrdersOf(int code) => Sums.Sums[code].Orders;

    /// <summary>The last effective day with a line of the customer.</summary>
    /// <returns>False when it has no line in the window.</returns>
    public bool TryGetLastDay(int code, out LocalDate day) => TryGetDay(Sums.Sums[code].LastDay, out day);

    /// <summary>The last effective day with a line of the customer, for hosts whose columns hold days of this type: no calendar is asked.</summary>
    /// <returns>False when it has no line in the window.</returns>
    public bool TryGetLastDate(int code, out DateOnly date)
    {
        var known = TryGetLastDayNumber(code, out var number);
        date = known ? DateOnly.FromDayNumber(number) : default;
        return known;
    }

    /// <summary>The first effective day with a line of the customer.</summary>
    /// <returns>False when it has no line in the window.</returns>
    public bool TryGetFirstDay(int code, out LocalDate day) => TryGetDay(Sums.Sums[code].FirstDay, out day);

    /// <summary>Whether any line in the window states its cost.</summary>
    internal bool StatesCosts
    {
        get
        {
            for (var code = 0; code < Sums.Count; code++)
            {
                if (Sums.Sums[code].Lines > Sums.Rare[code].LinesWithoutCost)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether the customer has a known line up to the period's end, inside the period or before it.</summary>
    internal bool WasSeen(int code) => Sums.Sums[code].Lines > 0 || Sums.Rare[code].SeenBefore != 0;

    /// <summary>The number of the last effective day with a line of the customer, for those who reckon with many.</summary>
    internal bool TryGetLastDayNumber(int code, out int number)
    {
        number = Sums.Sums[code].LastDay - 1;
        return number >= 0;
    }

    private static bool TryGetDay(int kept, out LocalDate day)
    {
        day = kept == 0 ? default : IsoDay.FromNumber(kept - 1);
        return kept != 0;
    }
}
