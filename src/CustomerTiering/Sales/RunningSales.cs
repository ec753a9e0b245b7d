using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <summary>Sums over one or more windows that go on with every line. A customer has the same code in all of them.</summary>
internal sealed class RunningSales : SalesBook
{
    private readonly SalesSummer[] summers;
    private readonly List<CustomerId> customers;

    /// <summary>The sums of a book to go on from.</summary>
    /// <param name="book">The book.</param>
    /// <param name="windows">The windows, one or more.</param>
    /// <exception cref="InvalidOperationException">The book kept no lines and was added up over another window.</exception>
    public RunningSales(SalesBook book, IReadOnlyList<SalesWindow> windows)
    {
        summers = [.. windows.Select(window => SalesSummer.Of(book, window))];
        customers = [.. book.Customers];
    }

    public override long Count => First.Count;

    public override Currency Currency => First.Currency;

    public override long RoundedValues => First.RoundedValues;

    public override IReadOnlyList<CustomerId> Customers => customers;

    public override DayRange Span => First.Facts().Span;

    public override long LinesWithCost => First.Facts().LinesWithCost;

    private SalesSummer First => summers[0];

    /// <summary>The sums as they stand and go on: a view, not a copy.</summary>
    public override SalesTotals Total(SalesWindow window)
    {
        var summer = summers.FirstOrDefault(summer => summer.Window == window)
            ?? throw new InvalidOperationException($"The sums do not run over {window.Period}.");
        return new SalesTotals(this, window, summer.Table, summer.Adder.LinesInWindow, summer.Adder.LinesNotYetKnown);
    }

    /// <summary>Adds lines, all or none.</summary>
    /// <returns>The code of each line's customer.</returns>
    public int[] Add(IReadOnlyList<OrderLine> lines)
    {
        foreach (var line in lines)
        {
            First.Refuse(line);
        }

        var codes = new int[lines.Count];
        foreach (var summer in summers)
        {
            for (var i = 0; i < codes.Length; i++)
            {
                codes[i] = summer.Take(lines[i]);
            }
        }

        customers.AddRange(First.Ids(customers.Count));
        return codes;
    }

    /// <summary>The sums so far over all windows, as a book that stays as it is. O(customers).</summary>
    public SalesSums Copy() => First.Copy([.. summers.Skip(1).Select(summer => summer.Copy([]))]);

    public override ReadOnlySpan<byte> IdOf(int code) => First.CustomerIds.Bytes(code);

    internal override int CodeOf(CustomerId customer) => First.Find(customer);

    internal override NamedOrders OrdersIn(SalesWindow window) => throw new NotSupportedException("Running sums are copied, not gone on from.");
}
