using CustomerTiering.Customers;
using CustomerTiering.Sales;

namespace CustomerTiering.Measures;

/// <summary>
/// A book of business: the customers on file, their sales, and measures supplied from outside. Everything later is decided over it.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial class Portfolio
{
    private Portfolio(CustomerFile customers, bool onFile, SalesBook sales, IReadOnlyList<SuppliedMeasure> supplied)
    {
        Customers = customers;
        HasCustomerFile = onFile;
        Sales = sales;
        Supplied = supplied;
    }

    /// <summary>What is known of each customer.</summary>
    public CustomerFile Customers { get; }

    /// <summary>
    /// Whether <see cref="Customers"/> is the host's customer file. If it is, the customers on file count; if not, everyone with a
    /// line up to the end of the period does.
    /// </summary>
    public bool HasCustomerFile { get; }

    /// <summary>The sales.</summary>
    public SalesBook Sales { get; }

    /// <summary>The measures supplied from outside, each id once, ordered by id.</summary>
    public IReadOnlyList<SuppliedMeasure> Supplied { get; }

    /// <summary>A book with a customer file.</summary>
    /// <exception cref="ArgumentException">Two supplied measures have the same id.</exception>
    public static Portfolio Of(CustomerFile customers, SalesBook sales, params IEnumerable<SuppliedMeasure> supplied)
    {
        ArgumentNullException.ThrowIfNull(customers);
        return Create(customers, !customers.IsEmpty, sales, supplied);
    }

    /// <summary>A book of customers on file and order lines.</summary>
    /// <exception cref="MixedCurrencyException">The lines are in several currencies.</exception>
    public static Portfolio Of(IEnumerable<Customer> customers, SalesBook sales) => Of(CustomerFile.Of(customers), sales);

    /// <summary>A book of sales alone: everyone who bought is a customer, nobody's channel is known.</summary>
    public static Portfolio Of(SalesBook sales, params IEnumerable<SuppliedMeasure> supplied) => Create(CustomerFile.Empty, onFile: false, sales, supplied);

    /// <summary>A book of sales whose lines also told channel, rep or region: that is known of each buyer, but there is no customer file to count from.</summary>
    public static Portfolio OfLines(CustomerFile seenOnLines, SalesBook sales, params IEnumerable<SuppliedMeasure> supplied)
    {
        ArgumentNullException.ThrowIfNull(seenOnLines);
        return Create(seenOnLines, onFile: false, sales, supplied);
    }

    /// <summary>The same book with other sales.</summary>
    internal Portfolio With(SalesBook sales) => new(Customers, HasCustomerFile, sales, Supplied);

    private static Portfolio Create(CustomerFile customers, bool onFile, SalesBook sales, IEnumerable<SuppliedMeasure> supplied)
    {
        ArgumentNullException.ThrowIfNull(sales);
        ArgumentNullException.ThrowIfNull(supplied);
        SuppliedMeasure[] ordered = [.. supplied.OrderBy(column => column.Measure.Id, StringComparer.Ordinal)];
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Measure == ordered[i - 1].Measure)
            {
                throw new ArgumentException($"'{ordered[i].Measure.Id}' is supplied twice.", nameof(supplied));
            }
        }

        return new Portfolio(customers, onFile, sales, ordered);
    }
}
