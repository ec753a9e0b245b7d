using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <summary>
/// Sales added up per customer over one window, without the lines they came from: what a <see cref="SalesSummer"/> leaves.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class SalesSums : SalesBook
{
    private readonly SalesWindow window;
    private readonly SumTable table;
    private readonly long linesInWindow;
    private readonly long linesNotYetKnown;
    private readonly Lazy<Dictionary<CustomerId, int>> codes;

    internal SalesSums(SalesWindow window, SumTable table, IReadOnlyList<CustomerId> customers, LineAdder adder, SalesFacts facts)
    {
        this.window = window;
        this.table = table;
        linesInWindow = adder.LinesInWindow;
        linesNotYetKnown = adder.LinesNotYetKnown;
        Customers = customers;
        Count = facts.Lines;
        Currency = facts.Currency;
        RoundedValues = facts.RoundedValues;
        LinesWithCost = facts.LinesWithCost;
        Span = facts.Span;
        codes = new(() => customers.Select((id, code) => (id, code)).ToDictionary(entry => entry.id, entry => entry.code));
    }

    /// <inheritdoc/>
    public override long Count { get; }

    /// <inheritdoc/>
    public override Currency Currency { get; }

    /// <inheritdoc/>
    public override long RoundedValues { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<CustomerId> Customers { get; }

    /// <inheritdoc/>
    public override DayRange Span { get; }

    /// <inheritdoc/>
    public override long LinesWithCost { get; }

    /// <summary>The named orders that were counted.</summary>
    internal NamedOrders Orders { get; init; } = new();

    /// <summary>Sums of the same lines over other windows; a customer has the same code in all of them.</summary>
    internal IReadOnlyList<SalesSums> Others { get; init; } = [];

    /// <summary>The sums, over the one window they were added up for.</summary>
    /// <exception cref="InvalidOperationException">Another window is asked for.</exception>
    public override SalesTotals Total(SalesWindow window) => Over(window) is { } sums
        ? new SalesTotals(this, window, sums.table, sums.linesInWindow, sums.linesNotYetKnown)
        : throw new InvalidOperationException($"The lines were not kept and were added up over {this.window.Period}; {window.Period} cannot be told from the sums.");

    internal override NamedOrders OrdersIn(SalesWindow window) => Over(window)!.Orders;

    private SalesSums? Over(SalesWindow asked) => asked == window ? this : Others.FirstOrDefault(other => other.window == asked);

    internal override int CodeOf(CustomerId customer) => codes.Value.GetValueOrDefault(customer, -1);
}
