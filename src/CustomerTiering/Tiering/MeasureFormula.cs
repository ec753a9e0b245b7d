using CustomerTiering.Measures;

namespace CustomerTiering.Tiering;

/// <summary>How a measure is read from the drivers, and which driver moves it.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Upper">The driver above the line, or the only one.</param>
/// <param name="Lower">The driver below the line, −1 for a measure that is read directly.</param>
/// <param name="LessOne">Whether one is taken off the ratio, as for growth.</param>
internal sealed record MeasureFormula(Measure Measure, int Upper, int Lower, bool LessOne)
{
    /// <summary>The formula of a measure, or a direct reading of a supplied one; a measure nobody supplied has no driver (−1).</summary>
    public static MeasureFormula Of(string id, IReadOnlyList<SuppliedMeasure> supplied)
    {
        for (var i = 0; i < supplied.Count; i++)
        {
            if (string.Equals(supplied[i].Measure.Id, id, StringComparison.Ordinal))
            {
                return new MeasureFormula(supplied[i].Measure, Driver.FirstSupplied + i, -1, LessOne: false);
            }
        }

        return id switch
        {
            "revenue" => new MeasureFormula(Measure.Revenue, Driver.Revenue, -1, LessOne: false),
            "profit" => new MeasureFormula(Measure.Profit, Driver.Profit, -1, LessOne: false),
            "margin" => new MeasureFormula(Measure.Margin, Driver.Profit, Driver.Revenue, LessOne: false),
            "growth" => new MeasureFormula(Measure.Growth, Driver.Revenue, Driver.EarlierRevenue, LessOne: true),
            "orders" => new MeasureFormula(Measure.Orders, Driver.Orders, -1, LessOne: false),
            "returns" => new MeasureFormula(Measure.Returns, Driver.Returns, -1, LessOne: false),
            "recency" => new MeasureFormula(Measure.Recency, Driver.Recency, -1, LessOne: false),
            _ => new MeasureFormula(Measure.TryFind(id, out var known) ? known : new Measure(id, MeasureUnit.Score, RollUp.Derived), -1, -1, LessOne: false),
        };
    }

    /// <summary>The drivers the formula reads.</summary>
    public IEnumerable<int> Drivers => ((int[])[Upper, Lower]).Where(driver => driver >= 0);

    /// <summary>The measure of a unit.</summary>
    /// <returns>False when it is unknown: a driver is, or there is nothing positive to divide by.</returns>
    public bool TryRead(PeerColumns columns, int unit, Hypothesis? hypothesis, out Exact value)
    {
        value = default;
        if (!TryReadParts(columns, unit, hypothesis, out var upper, out var lower) || lower <= 0)
        {
            return false;
        }

        value = new Exact(LessOne ? upper - lower : upper, lower);
        return true;
    }

    /// <summary>
    /// The two parts of the measure, so that parts of many can be pooled; below the line stand millionths of one for a measure read directly. The
    /// lower part may be zero or negative: a customer who only returned goods belongs to the pool, though it has no margin of its own.
    /// </summary>
    public bool TryReadParts(PeerColumns columns, int unit, Hypothesis? hypothesis, out Int128 upper, out Int128 lower)
    {
        lower = 1_000_000;
        upper = 0;
        return Upper >= 0
            && columns.TryGet(Upper, unit, hypothesis, out upper)
            && (Lower < 0 || columns.TryGet(Lower, unit, hypothesis, out lower));
    }
}
