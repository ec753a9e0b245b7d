using CustomerTiering.Measures;
using CustomerTiering.Reports;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;

namespace CustomerTiering.Console.Reading;

/// <summary>
/// A book ready to be decided on, with the account of the rows it came from.
/// </summary>
/// <param name="Name">What it is called: a file, a folder, the demo market.</param>
/// <param name="Book">Customers, sales and supplied measures.</param>
/// <param name="RowsRead">Rows of the order file.</param>
/// <param name="WithoutCustomer">Rows that name no customer.</param>
/// <param name="Rejected">Rows that cannot be read.</param>
/// <param name="Warnings">What the reader decided by itself, in the reader's language.</param>
internal sealed record SourceBook(string Name, Portfolio Book, long RowsRead, long WithoutCustomer, long Rejected, IReadOnlyList<ReportWarning> Warnings)
{
    /// <summary>The file of visits that lies beside; empty for none.</summary>
    public string Diary { get; init; } = string.Empty;

    /// <summary>Whether any customer's channel is known.</summary>
    public bool KnowsChannels => Book.Customers.Customers.Any(customer => !customer.Channel.IsNone) || Book.Customers.Groups.Any(group => !group.Channel.IsNone);

    /// <summary>What became of the rows once a period is chosen: each row in exactly one place.</summary>
    public ReportRows RowsIn(SalesTotals totals) =>
        new(RowsRead, totals.LinesInWindow, WithoutCustomer, Rejected, RowsRead - WithoutCustomer - Rejected - totals.LinesInWindow);

    /// <summary>The sums of a period.</summary>
    public SalesTotals TotalsIn(TieringScope scope) => Book.Sales.Total(new SalesWindow(scope.Period, scope.KnownOn));
}
