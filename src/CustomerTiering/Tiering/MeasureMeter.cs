using CustomerTiering.Measures;

namespace CustomerTiering.Tiering;

/// <summary>Ranks by one measure.</summary>
internal sealed class MeasureMeter(MeasureFormula formula) : RankMeter
{
    public override long Scale { get; } = formula.Measure.Unit is MeasureUnit.Ratio or MeasureUnit.Score ? 1_000_000_000_000 : 1_000_000;

    public override Measure Measure => formula.Measure;

    public override IReadOnlyList<RankMover> Movers { get; } = [new(formula, Up: true)];

    public override bool IsFigure(int driver) => formula.Lower < 0 && formula.Upper == driver && Scale == 1_000_000;

    public override FigureColumn? Column(PeerColumns columns) =>
        formula.Upper >= 0 && IsFigure(formula.Upper) && columns.IsAllKnown(formula.Upper) ? columns.Column(formula.Upper) : null;

    public override Int128 Read(PeerColumns columns, int unit, Hypothesis? hypothesis, out bool known)
    {
        if (formula.Upper >= 0 && IsFigure(formula.Upper))
        {
            known = columns.TryGet(formula.Upper, unit, hypothesis, out var micros);
            return micros;
        }

        known = formula.TryRead(columns, unit, hypothesis, out var value);
        return known ? value.Scaled(Scale) : 0;
    }
}
