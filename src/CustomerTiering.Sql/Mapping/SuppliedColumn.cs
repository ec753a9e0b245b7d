using CustomerTiering.Measures;

namespace CustomerTiering.Sql.Mapping;

/// <summary>A measure that comes from outside the sales as a column of the customers' table; NULL is unknown.</summary>
public sealed record SuppliedColumn
{
    /// <summary>A measure and its column.</summary>
    /// <exception cref="ArgumentException">The measure is one that the sales tell, or the column is none.</exception>
    public SuppliedColumn(Measure measure, SqlAmount value)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(value);
        if (Measure.FromSales.Contains(measure))
        {
            throw new ArgumentException($"'{measure.Id}' is computed from the sales and cannot be supplied.", nameof(measure));
        }

        Supplied = measure;
        Value = value.IsNone ? throw new ArgumentException("A supplied measure has a column.", nameof(value)) : value;
    }

    /// <summary>What the values are.</summary>
    public Measure Supplied { get; }

    /// <summary>The column.</summary>
    public SqlAmount Value { get; }
}
