using CustomerTiering.Calendars;
using CustomerTiering.Customers;

namespace CustomerTiering.Sales;

/// <content>Going on from a book, and leaving a copy.</content>
public sealed partial class SalesSummer
{
    /// <summary>The window summed.</summary>
    internal SalesWindow Window => window;

    internal SumTable Table => table;

    internal LineAdder Adder => adder;

    /// <summary>A summer that holds what a book has in a window and takes further lines. Codes are those of the book.</summary>
    internal static SalesSummer Of(SalesBook book, SalesWindow window)
    {
        var summer = new SalesSummer(window, book.Currency);
        var totals = book.Total(window);
        foreach (var customer in book.Customers)
        {
            summer.CustomerCode(customer);
        }

        summer.table.Add(totals.Sums, []);
        summer.adder.Count(totals.LinesInWindow, totals.LinesNotYetKnown);
        summer.orders.Adopt(book.OrdersIn(window), default, static _ => { });
        summer.RoundedValues = book.RoundedValues;
        if (book.Count > 0)
        {
            summer.Note(book.Count, book.LinesWithCost, IsoDay.Number(book.Span.Start), IsoDay.Number(book.Span.LastDay));
        }

        return summer;
    }

    /// <summary>The code of a customer, −1 when it has no line.</summary>
    internal int Find(CustomerId customer) => customers.Find(customer.Value);

    /// <summary>The sums so far; the summer can go on. O(customers).</summary>
    /// <param name="others">Sums of the same lines over other windows.</param>
    internal SalesSums Copy(IReadOnlyList<SalesSums> others)
    {
        var copy = new SumTable(customers.Count);
        copy.Reserve(customers.Count);
        copy.Add(table, []);
        var counted = new LineAdder(copy, WindowDays.Of(window));
        counted.Add(adder);
        var named = new NamedOrders();
        named.Adopt(orders, default, static _ => { });
        return new SalesSums(window, copy, customers.ToCustomers(), counted, Facts()) { Orders = named, Others = others };
    }

    /// <summary>The ids of the customers from a code on.</summary>
    internal CustomerId[] Ids(int from)
    {
        var ids = new CustomerId[customers.Count - from];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = new CustomerId(customers.Text(from + i));
        }

        return ids;
    }

    internal SalesFacts Facts()
    {
        var span = lines == 0 ? default : DayRange.Inclusive(IsoDay.FromNumber(firstDay), IsoDay.FromNumber(lastDay));
        return new SalesFacts(lines, linesWithCost, RoundedValues, Currency, span);
    }

    /// <summary>Throws what adding the line would throw, and changes nothing.</summary>
    internal void Refuse(in OrderLine line)
    {
        if (line.Customer.IsNone)
        {
            throw new ArgumentException("A line names its customer.", nameof(line));
        }

        if (line.Currency != Currency)
        {
            throw new ArgumentException($"The line is in '{line.Currency}', the sums are in '{Currency}'.", nameof(line));
        }

        var rounded = 0;
        FixedPoint(line.Amount, ref rounded);
        FixedPoint(line.Cost.Amount, ref rounded);
        _ = LedgerDay.Number(line.Day) + LedgerDay.Number(line.Recorded);
    }
}
