using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <summary>A book in which the sales of merged customers count for the ones that stand for them.</summary>
internal sealed class MergedSales : SalesBook
{
    private readonly SalesBook book;
    private readonly HashSet<CustomerId> merged = [];
    private readonly Dictionary<CustomerId, int> added = [];
    private readonly List<(int Merged, int Surviving)> pairs = [];

    /// <summary>The book under merges, each to the id that stands for it in the end.</summary>
    public MergedSales(SalesBook book, IReadOnlyDictionary<CustomerId, CustomerId> merges)
    {
        this.book = book;
        var customers = new List<CustomerId>(book.Customers);
        foreach (var (from, to) in merges.OrderBy(pair => pair.Key))
        {
            merged.Add(from);
            var code = book.CodeOf(from);
            if (code < 0)
            {
                continue;
            }

            var surviving = book.CodeOf(to);
            if (surviving < 0 && !added.TryGetValue(to, out surviving))
            {
                surviving = customers.Count;
                added.Add(to, surviving);
                customers.Add(to);
            }

            pairs.Add((code, surviving));
        }

        Customers = customers;
    }

    public override long Count => book.Count;

    public override Currency Currency => book.Currency;

    public override long RoundedValues => book.RoundedValues;

    public override IReadOnlyList<CustomerId> Customers { get; }

    public override DayRange Span => book.Span;

    public override long LinesWithCost => book.LinesWithCost;

    /// <summary>The codes whose sums move, and where to.</summary>
    internal IReadOnlyList<(int Merged, int Surviving)> Pairs => pairs;

    public override SalesTotals Total(SalesWindow window)
    {
        var totals = book.Total(window);
        var table = new SumTable(Customers.Count);
        table.Reserve(Customers.Count);
        table.Add(totals.Sums, []);
        new CodeMerge(pairs).Apply(table);
        return new SalesTotals(this, window, table, totals.LinesInWindow, totals.LinesNotYetKnown);
    }

    internal override int CodeOf(CustomerId customer)
    {
        if (merged.Contains(customer))
        {
            return -1;
        }

        var code = book.CodeOf(customer);
        return code >= 0 ? code : added.GetValueOrDefault(customer, -1);
    }

    internal override NamedOrders OrdersIn(SalesWindow window) => throw new NotSupportedException("A book under merges is decided over, not gone on from.");
}
