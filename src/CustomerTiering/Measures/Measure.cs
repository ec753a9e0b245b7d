namespace CustomerTiering.Measures;

/// <summary>
/// A named number per customer: what it is, what it is counted in, and how it rolls up to a group.
/// </summary>
/// <remarks>Two measures are the same when their ids are the same letter by letter. A host names its own (<c>overdueDays</c>, <c>surveyScore</c>) the same way.</remarks>
/// <param name="Id">The name in policies and results: lower camel case, such as <c>revenue</c>.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="RollUp">How a group's value comes from its children's.</param>
public sealed record Measure(string Id, MeasureUnit Unit, RollUp RollUp)
{
    /// <summary>Net revenue in the period: all lines, returns included.</summary>
    public static Measure Revenue { get; } = new("revenue", MeasureUnit.Money, RollUp.Sum);

    /// <summary>Gross profit in the period: net revenue less the cost of the goods. Unknown where a line does not state its cost.</summary>
    public static Measure Profit { get; } = new("profit", MeasureUnit.Money, RollUp.Sum);

    /// <summary>Gross profit ÷ net revenue. Unknown where profit is, and where net revenue is not positive.</summary>
    public static Measure Margin { get; } = new("margin", MeasureUnit.Ratio, RollUp.Derived);

    /// <summary>Net revenue ÷ net revenue of the period of the same length before, less 1. Unknown where the earlier revenue is not positive.</summary>
    public static Measure Growth { get; } = new("growth", MeasureUnit.Ratio, RollUp.Derived);

    /// <summary>Orders in the period with at least one positive line.</summary>
    public static Measure Orders { get; } = new("orders", MeasureUnit.Count, RollUp.Sum);

    /// <summary>Returns in the period: the negative lines as a positive amount.</summary>
    public static Measure Returns { get; } = new("returns", MeasureUnit.Money, RollUp.Sum);

    /// <summary>Days from the last line of the period to the as-of day. Unknown for a customer without a line.</summary>
    public static Measure Recency { get; } = new("recency", MeasureUnit.Days, RollUp.Least);

    /// <summary>Addressable purchases in the next twelve months, whoever they are bought from (潜力). Always supplied from outside the sales.</summary>
    public static Measure Potential { get; } = new("potential", MeasureUnit.Money, RollUp.Sum);

    /// <summary>The measures computed from the sales ledger.</summary>
    public static IReadOnlyList<Measure> FromSales { get; } = [Revenue, Profit, Margin, Growth, Orders, Returns, Recency];

    /// <summary>The measure with the id, if it is one that the library defines.</summary>
    public static bool TryFind(string id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Measure? measure)
    {
        measure = FromSales.Append(Potential).FirstOrDefault(known => string.Equals(known.Id, id, StringComparison.Ordinal));
        return measure is not null;
    }

    /// <inheritdoc/>
    public bool Equals(Measure? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
