using CustomerTiering.Measures;

namespace CustomerTiering.Tiering;

/// <summary>Ranks by a weighted score of several measures, each brought to 0 to 1 first. Decimal throughout, so that every machine agrees.</summary>
internal sealed class ScoreMeter : RankMeter
{
    private readonly RankBasis.ByScore basis;
    private readonly MeasureFormula[] formulas;
    private readonly decimal[][] ordered;

    public ScoreMeter(RankBasis.ByScore basis, IReadOnlyList<SuppliedMeasure> supplied)
        : this(basis, [.. basis.Criteria.Select(criterion => MeasureFormula.Of(criterion.Measure, supplied))], [])
    {
    }

    private ScoreMeter(RankBasis.ByScore basis, MeasureFormula[] formulas, decimal[][] ordered)
    {
        this.basis = basis;
        this.formulas = formulas;
        this.ordered = ordered;
        Movers = [.. formulas.Zip(basis.Criteria).OrderByDescending(pair => pair.Second.Weight)
            .Select(pair => new RankMover(pair.First, pair.Second.Normalisation is not Normalisation.Anchors { Low: var low, High: var high } || low < high))];
        OthersMove = basis.Criteria.Any(criterion => criterion.Normalisation is not Normalisation.Anchors);
    }

    public override long Scale => 1_000_000_000_000;

    public override Measure Measure { get; } = new("score", MeasureUnit.Score, RollUp.Derived);

    public override IReadOnlyList<RankMover> Movers { get; }

    public override bool OthersMove { get; }

    public override RankMeter PreparedFor(PeerColumns columns, ReadOnlySpan<bool> active, Hypothesis? hypothesis)
    {
        var peers = new decimal[formulas.Length][];
        for (var i = 0; i < formulas.Length; i++)
        {
            peers[i] = basis.Criteria[i].Normalisation is Normalisation.Anchors ? [] : Ordered(formulas[i], columns, active, hypothesis);
        }

        return new ScoreMeter(basis, formulas, peers);
    }

    public override Int128 Read(PeerColumns columns, int unit, Hypothesis? hypothesis, out bool known)
    {
        known = true;
        var (points, weights) = (0m, 0m);
        for (var i = 0; i < formulas.Length; i++)
        {
            var criterion = basis.Criteria[i];
            var isKnown = formulas[i].TryRead(columns, unit, hypothesis, out var value);
            known &= isKnown;
            if (isKnown)
            {
                points += criterion.Weight * PointsOf(i, criterion.Normalisation, value.Value);
            }

            weights += isKnown || basis.Missing == MissingCriterion.Zero ? criterion.Weight : 0m;
        }

        return weights == 0m ? 0 : (Int128)decimal.Round(points / weights * Scale, 0, MidpointRounding.ToEven);
    }

    private decimal PointsOf(int criterion, Normalisation normalisation, decimal value) => normalisation.Match(
        anchors => Between(anchors.Low, anchors.High, value),
        _ => ordered[criterion] is [var least, .., var greatest] && least < greatest ? Between(least, greatest, value) : 0m,
        _ => RankOf(ordered[criterion], value));

    private static decimal[] Ordered(MeasureFormula formula, PeerColumns columns, ReadOnlySpan<bool> active, Hypothesis? hypothesis)
    {
        var values = new List<decimal>();
        for (var unit = 0; unit < columns.Units; unit++)
        {
            if (active[unit] && formula.TryRead(columns, unit, hypothesis, out var value))
            {
                values.Add(value.Value);
            }
        }

        values.Sort();
        return [.. values];
    }

    private static decimal Between(decimal low, decimal high, decimal value)
    {
        // Cut off before dividing: far outside the anchors the quotient may be beyond what a decimal holds.
        var (least, greatest) = low < high ? (low, high) : (high, low);
        return (Math.Clamp(value, least, greatest) - low) / (high - low);
    }

    private static decimal RankOf(decimal[] values, decimal value)
    {
        if (values.Length < 2)
        {
            return 0m;
        }

        var below = CountBelow(values, value, orEqual: false);
        var equalOthers = Math.Max(0, CountBelow(values, value, orEqual: true) - below - 1);
        return (below + (equalOthers / 2m)) / (values.Length - 1);
    }

    private static int CountBelow(decimal[] values, decimal value, bool orEqual)
    {
        var (low, high) = (0, values.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = values[middle] < value || (orEqual && values[middle] == value) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
