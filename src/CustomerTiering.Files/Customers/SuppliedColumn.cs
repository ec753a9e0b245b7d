using CustomerTiering.Files.Columns;
using CustomerTiering.Measures;

namespace CustomerTiering.Files.Customers;

/// <summary>
/// A column of a measure that a file supplies, and what the measure's name says about it.
/// </summary>
/// <remarks>
/// A name that ends in <c>Days</c> counts days, and a group has the greatest of its children's. <c>Count</c>, <c>Orders</c> and <c>Visits</c> are counted
/// and added; <c>Amount</c>, <c>Value</c>, <c>Revenue</c>, <c>Sales</c>, <c>Spend</c> and <c>Potential</c> are money and added; <c>Rate</c>,
/// <c>Ratio</c>, <c>Share</c> and <c>Margin</c> are ratios; anything else is a score. Ratios and scores have no value for a group of several.
/// </remarks>
internal sealed class SuppliedColumn
{
    private readonly Dictionary<CustomerTiering.Customers.CustomerId, decimal> values = [];

    private SuppliedColumn(Field field, Measure measure)
    {
        Field = field;
        Measure = measure;
    }

    public Field Field { get; }

    public Measure Measure { get; }

    /// <summary>The measure of a field.</summary>
    public static SuppliedColumn Of(Field field) => new(field, field == Field.Potential ? Measure.Potential : MeasureOf(field.Name[Field.MeasurePrefix.Length..]));

    /// <summary>What a measure of a name is counted in.</summary>
    public static Measure MeasureOf(string name) => Measure.TryFind(name, out var known) ? known : name switch
    {
        _ when Ends(name, "Days") => new Measure(name, MeasureUnit.Days, RollUp.Greatest),
        _ when Ends(name, "Count", "Orders", "Visits") => new Measure(name, MeasureUnit.Count, RollUp.Sum),
        _ when Ends(name, "Amount", "Value", "Revenue", "Sales", "Spend", "Potential") => new Measure(name, MeasureUnit.Money, RollUp.Sum),
        _ when Ends(name, "Rate", "Ratio", "Share", "Margin") => new Measure(name, MeasureUnit.Ratio, RollUp.Derived),
        _ => new Measure(name, MeasureUnit.Score, RollUp.Derived),
    };

    public void Set(CustomerTiering.Customers.CustomerId customer, decimal value) => values[customer] = value;

    /// <summary>Forgets the value of somebody who turned out to be no outlet.</summary>
    public bool Forget(CustomerTiering.Customers.CustomerId customer) => values.Remove(customer);

    public SuppliedMeasure Close() => SuppliedMeasure.Of(Measure, values);

    private static bool Ends(string name, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
