using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;

namespace CustomerTiering.Sql.Tests.Books;

/// <summary>The facts of one book, for the library and for tables alike.</summary>
internal sealed record BookFacts(IReadOnlyList<BookRow> Rows, IReadOnlyList<Customer> Customers, IReadOnlyList<CustomerGroup> Groups, IReadOnlyList<SuppliedMeasure> Supplied, bool HasFile)
{
    public const int Digits = 2;
    public const decimal MinorUnits = 100m;

    public Portfolio Portfolio()
    {
        var sales = SalesLedger.Of(Rows.Where(row => !string.IsNullOrWhiteSpace(row.Customer)).Select(row => new OrderLine(new CustomerId(row.Customer!), row.Day, row.Amount / MinorUnits)
        {
            Recorded = row.Recorded ?? row.Day,
            Cost = row.Cost is { } cost ? LineCost.Of(cost / MinorUnits) : LineCost.Unknown,
            Order = OrderId.OfOptional(row.Order),
        }));
        return HasFile ? Measures.Portfolio.Of(CustomerFile.Of(Customers, Groups), sales, Supplied) : Measures.Portfolio.Of(sales);
    }
}
