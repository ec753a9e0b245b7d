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
    private readonly CustomerIds ids;
    private readonly Lazy<Dictionary<CustomerId, int>> codes;

    internal SalesSums(SalesWindow window, SumTable table, CustomerIds customers, LineAdder adder, SalesFacts facts)
    {
        this.window = window;
        this.table = table;
        linesInWindow = adder.LinesInWindow;
        linesNotYetKnown = adder.LinesNotYetKnown;
        ids = customers;
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
    public override IReadOnlyList<CustomerId> Customers => ids;

    /// <inheritdoc/>
    public override DayRange Span { get; }

    /// <inheritdoc/>
    public override long LinesWithCost { get; }

    /// <summary>The named orders that were counted.</summary>
    internal NamedOrders Orders { get; init; } = new();

    /// <summary>Sums of the same lines over other windows; a customer has the same code in all of them.</summary>
    internal IReadOnlyList<SalesSums> Others { get; init; } = [];

    /// <summary>The sums, over the one window they were added up for, or another that holds the same lines: beyond the first and last line a period may go on.</summary>
    /// <exception cref="InvalidOperationException">A window with other lines is asked for.</exception>
    public override SalesTotals Total(SalesWindow window) => Over(window) is { } sums
        ? new SalesTotals(this, window, sums.table, sums.linesInWindow, sums.linesNotYetKnown)
        : throw new InvalidOperationException($"The lines were not kept and were added up over {this.window.Period}; {window.Period} cannot be told from the sums.");

    /// <summary>Whether <see cref="Total"/> can tell the sums of a window.</summary>
    public bool CanTotal(SalesWindow window) => Over(window) is not null;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> IdOf(int code) => ids.Bytes(code);

    internal override NamedOrders OrdersIn(SalesWindow window) => Over(window)!.Orders;

    private SalesSums? Over(SalesWindow asked) => Holds(asked) ? this : Others.FirstOrDefault(other => other.Holds(asked));

    /// <summary>Whether a window holds the same lines as the one added up over: the days in which they differ have no line.</summary>
    private bool Holds(SalesWindow asked)
    {
        var (own, other) = (window.Period, asked.Period);
        return asked.KnownOn == window.KnownOn
            && (own.Start == other.Start || Count == 0 || (own.Start <= Span.Start && other.Start <= Span.Start))
            && (own.End == other.End || Count == 0 || (own.End >= Span.End && other.End >= Span.End));
    }

    internal override int CodeOf(CustomerId customer) => codes.Value.GetValueOrDefault(customer, -1);
}
