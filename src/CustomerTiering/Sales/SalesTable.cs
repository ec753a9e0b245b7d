using CustomerTiering.Customers;
using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <summary>
/// Order lines in columns that lie in memory as a whole, as hosts with columns of their own have them, for adding up without a ledger in
/// between. Lines name no order: each positive line is one. They were recorded on their effective day.
/// </summary>
/// <remarks>The columns are read where they lie and not copied; they must not change while they are added up.</remarks>
public sealed class SalesTable
{
    // Below this a second thread costs more than it saves: its sums have to be added in the end.
    private const int WorthTwoThreads = 1 << 18;
    private const int Piece = 1 << 13;

    private readonly IReadOnlyList<CustomerId> customers = [];
    private readonly ReadOnlyMemory<int> codes;
    private readonly ReadOnlyMemory<string> ids;
    private readonly ReadOnlyMemory<DateOnly> days;
    private readonly ReadOnlyMemory<LedgerAmount> amounts;
    private readonly ReadOnlyMemory<LedgerAmount> costs;

    private SalesTable(int lines, ReadOnlyMemory<DateOnly> days, ReadOnlyMemory<LedgerAmount> amounts, ReadOnlyMemory<LedgerAmount> costs)
    {
        if (days.Length != lines || amounts.Length != lines || (costs.Length != lines && costs.Length != 0))
        {
            throw new ArgumentException("All columns have the length of the customers' column.");
        }

        Count = lines;
        (this.days, this.amounts, this.costs) = (days, amounts, costs);
    }

    private SalesTable(IReadOnlyList<CustomerId> customers, ReadOnlyMemory<int> codes, ReadOnlyMemory<DateOnly> days, ReadOnlyMemory<LedgerAmount> amounts, ReadOnlyMemory<LedgerAmount> costs)
        : this(codes.Length, days, amounts, costs) => (this.customers, this.codes) = (customers, codes);

    private SalesTable(ReadOnlyMemory<string> ids, ReadOnlyMemory<DateOnly> days, ReadOnlyMemory<LedgerAmount> amounts, ReadOnlyMemory<LedgerAmount> costs)
        : this(ids.Length, days, amounts, costs) => this.ids = ids;

    /// <summary>Number of lines.</summary>
    public int Count { get; }

    /// <summary>Lines whose customers are places in a list.</summary>
    /// <param name="customers">The customers, each once.</param>
    /// <param name="codes">The customer of each line, as its place among the customers.</param>
    /// <param name="days">The effective day of each line.</param>
    /// <param name="amounts">The net amount of each line.</param>
    /// <param name="costs">The cost of each line; empty when costs are not known.</param>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public static SalesTable OfCodes(IReadOnlyList<CustomerId> customers, ReadOnlyMemory<int> codes, ReadOnlyMemory<DateOnly> days, ReadOnlyMemory<LedgerAmount> amounts, ReadOnlyMemory<LedgerAmount> costs = default)
    {
        ArgumentNullException.ThrowIfNull(customers);
        return new SalesTable(customers, codes, days, amounts, costs);
    }

    /// <summary>Lines that name their customers.</summary>
    /// <param name="customers">The id of each line's customer.</param>
    /// <param name="days">The effective day of each line.</param>
    /// <param name="amounts">The net amount of each line.</param>
    /// <param name="costs">The cost of each line; empty when costs are not known.</param>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public static SalesTable OfIds(ReadOnlyMemory<string> customers, ReadOnlyMemory<DateOnly> days, ReadOnlyMemory<LedgerAmount> amounts, ReadOnlyMemory<LedgerAmount> costs = default) =>
        new(customers, days, amounts, costs);

    /// <summary>Sums per customer over a window. O(lines + customers), on two threads where that pays.</summary>
    /// <param name="window">The lines that count.</param>
    /// <param name="currency">The currency of every amount.</param>
    /// <exception cref="ArgumentException">A customer is blank, or stands twice among the customers.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A code is no place among the customers.</exception>
    public SalesSums Sum(SalesWindow window, Currency currency = default)
    {
        if (Count < WorthTwoThreads)
        {
            var only = Summer(window, currency);
            Add(only, 0, Count);
            return only.Build();
        }

        var half = Count / 2;
        var first = Summer(window, currency);
        var second = ids.IsEmpty ? first.WithSameCustomers() : Summer(window, currency);
        var other = Task.Run(() => Add(second, half, Count));
        try
        {
            Add(first, 0, half);
        }
        finally
        {
            _ = Task.WaitAny([other]);
        }

        other.GetAwaiter().GetResult();
        first.Merge(second);
        return first.Build();
    }

    private SalesSummer Summer(SalesWindow window, Currency currency)
    {
        var summer = new SalesSummer(window, currency);
        if (ids.IsEmpty)
        {
            summer.TakeCustomers(customers);
        }

        return summer;
    }

    private void Add(SalesSummer summer, int from, int until)
    {
        var named = ids.IsEmpty ? [] : new int[Piece];
        for (var start = from; start < until; start += Piece)
        {
            var length = Math.Min(Piece, until - start);
            if (!ids.IsEmpty)
            {
                summer.CustomerCodes(ids.Span.Slice(start, length), named);
            }

            summer.Add(new SalesColumns
            {
                Customer = ids.IsEmpty ? codes.Span.Slice(start, length) : named.AsSpan(0, length),
                Day = days.Span.Slice(start, length),
                Amount = amounts.Span.Slice(start, length),
                Cost = costs.IsEmpty ? [] : costs.Span.Slice(start, length),
            });
        }
    }
}
