using System.Collections.Frozen;
using CustomerTiering.Customers;

namespace CustomerTiering.Measures;

/// <summary>
/// Values of one measure that come from outside the sales: potential from a survey, overdue days from the receivables, a loyalty score.
/// </summary>
/// <remarks>A customer without a value is unknown, which is not the same as zero. Immutable.</remarks>
public sealed class SuppliedMeasure
{
    private readonly FrozenDictionary<CustomerId, decimal> values;

    private SuppliedMeasure(Measure measure, FrozenDictionary<CustomerId, decimal> values)
    {
        Measure = measure;
        this.values = values;
    }

    /// <summary>What the values are.</summary>
    public Measure Measure { get; }

    /// <summary>Number of customers with a value.</summary>
    public int Count => values.Count;

    /// <summary>Values of a measure by customer.</summary>
    /// <exception cref="ArgumentException">The measure is one that the ledger computes, or a customer stands twice.</exception>
    public static SuppliedMeasure Of(Measure measure, IEnumerable<KeyValuePair<CustomerId, decimal>> values)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(values);
        if (Measure.FromSales.Contains(measure))
        {
            throw new ArgumentException($"'{measure.Id}' is computed from the sales and cannot be supplied.", nameof(measure));
        }

        var table = new Dictionary<CustomerId, decimal>();
        foreach (var (customer, value) in values)
        {
            if (!table.TryAdd(customer, value))
            {
                throw new ArgumentException($"'{customer}' has two values of '{measure.Id}'.", nameof(values));
            }
        }

        return new SuppliedMeasure(measure, table.ToFrozenDictionary());
    }

    /// <summary>The values, in no order.</summary>
    internal IEnumerable<KeyValuePair<CustomerId, decimal>> Values => values;

    /// <summary>The value of a customer, if it is known.</summary>
    public bool TryGet(CustomerId customer, out decimal value) => values.TryGetValue(customer, out value);
}
