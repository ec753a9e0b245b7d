using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <summary>
/// The book of order lines in columns: dictionary-coded ids, days as numbers, amounts in fixed point. No object stands for a line.
/// </summary>
/// <remarks>
/// Immutable once built and safe to read from several threads. Nothing computed from it depends on the order in which lines came.
/// </remarks>
public sealed partial class SalesLedger : SalesBook
{
    internal SalesLedger(LedgerColumns columns, Currency currency, long roundedValues)
    {
        Columns = columns;
        Currency = currency;
        RoundedValues = roundedValues;
        Customers = columns.Customers.ToCustomers();
    }

    /// <summary>A ledger without lines.</summary>
    public static SalesLedger Empty { get; } = Of([]);

    /// <summary>Number of lines.</summary>
    public override long Count => Columns.Count;

    /// <inheritdoc/>
    public override Currency Currency { get; }

    /// <inheritdoc/>
    public override long RoundedValues { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<CustomerId> Customers { get; }

    /// <inheritdoc/>
    public override DayRange Span => Count == 0
        ? new DayRange(DayRange.All.Start, DayRange.All.Start)
        : DayRange.Inclusive(IsoDay.FromNumber(Columns.FirstDay), IsoDay.FromNumber(Columns.LastDay));

    /// <inheritdoc/>
    public override long LinesWithCost => Columns.LinesWithCost;

    internal LedgerColumns Columns { get; }

    /// <summary>The ledger of lines in one currency.</summary>
    /// <exception cref="MixedCurrencyException">The lines are in several currencies; give rates to a <see cref="SalesLedgerBuilder"/>.</exception>
    /// <exception cref="ArgumentException">A line names no customer or holds an amount beyond the ledger's range.</exception>
    public static SalesLedger Of(IEnumerable<OrderLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var builder = new SalesLedgerBuilder();
        foreach (var line in lines)
        {
            builder.Add(line);
        }

        return builder.Build().Match(built => built.Ledger, mixed => throw new MixedCurrencyException(mixed.Counts));
    }

    /// <summary>Sums per customer over a period, as known on a day. O(lines), on two threads for large ledgers.</summary>
    public override SalesTotals Total(SalesWindow window) => TotalsPass.Run(this, window);

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> IdOf(int code) => Columns.Customers.Bytes(code);

    internal override int CodeOf(CustomerId customer) => Columns.Customers.Find(customer.Value);

    internal override NamedOrders OrdersIn(SalesWindow window) => TotalsPass.NamedOrders(Columns, WindowDays.Of(window));
}
