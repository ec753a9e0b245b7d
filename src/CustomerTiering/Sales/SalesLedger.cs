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
public sealed class SalesLedger
{
    internal SalesLedger(LedgerColumns columns, Currency currency, long roundedValues)
    {
        Columns = columns;
        Currency = currency;
        RoundedValues = roundedValues;
        Customers = [.. columns.Customers.Texts.ToArray().Select(text => new CustomerId(text))];
    }

    /// <summary>A ledger without lines.</summary>
    public static SalesLedger Empty { get; } = Of([]);

    /// <summary>Number of lines.</summary>
    public long Count => Columns.Count;

    /// <summary>The currency of every amount.</summary>
    public Currency Currency { get; }

    /// <summary>Values whose digits beyond six decimals were rounded half to even when the lines came in.</summary>
    public long RoundedValues { get; }

    /// <summary>Everyone with a line, in order of first sight: a customer's place here is its code in the columns.</summary>
    public IReadOnlyList<CustomerId> Customers { get; }

    /// <summary>From the first to the last effective day of any line; an empty range when there is no line.</summary>
    public DayRange Span => Count == 0
        ? new DayRange(DayRange.All.Start, DayRange.All.Start)
        : DayRange.Inclusive(IsoDay.FromNumber(Columns.FirstDay), IsoDay.FromNumber(Columns.LastDay));

    /// <summary>How many lines state their cost.</summary>
    public long LinesWithCost => Columns.LinesWithCost;

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

    /// <summary>Sums per customer over a period, as known on a day. O(lines).</summary>
    public SalesTotals Total(SalesWindow window) => TotalsPass.Run(this, window);
}
