using CustomerTiering.Measures;

namespace CustomerTiering.Tiering;

/// <summary>Reads the value by which units are ranked, in whole steps of 1 ÷ <see cref="Scale"/>.</summary>
internal abstract class RankMeter
{
    /// <summary>Steps in one: a million for money, counts and days, 10¹² for ratios and scores.</summary>
    public abstract long Scale { get; }

    /// <summary>What is ranked, for people.</summary>
    public abstract Measure Measure { get; }

    /// <summary>The measures the value is read from, the strongest first.</summary>
    public abstract IReadOnlyList<RankMover> Movers { get; }

    /// <summary>Whether changing one unit can move the values of others.</summary>
    public virtual bool OthersMove => false;

    /// <summary>Whether the value is one figure as it stands, step for step.</summary>
    public virtual bool IsFigure(int driver) => false;

    /// <summary>The values of all units where they lie as a column already; null where each has to be read.</summary>
    public virtual FigureColumn? Column(PeerColumns columns) => null;

    /// <summary>The value of a unit; zero when it is unknown.</summary>
    /// <param name="columns">The figures.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="hypothesis">Figures changed, or null.</param>
    /// <param name="known">Whether everything it is read from is known.</param>
    public abstract Int128 Read(PeerColumns columns, int unit, Hypothesis? hypothesis, out bool known);

    /// <summary>The measures that the value of a unit is read from and that are unknown for it.</summary>
    public IEnumerable<Measure> Unknown(PeerColumns columns, int unit) =>
        Movers.Where(mover => !mover.Formula.TryRead(columns, unit, hypothesis: null, out _)).Select(mover => mover.Formula.Measure);

    /// <summary>The meter to read all units with, where their values depend on each other; itself where they do not.</summary>
    public virtual RankMeter PreparedFor(PeerColumns columns, ReadOnlySpan<bool> active, Hypothesis? hypothesis) => this;

    public static RankMeter Of(RankBasis basis, IReadOnlyList<SuppliedMeasure> supplied) => basis.Match<RankMeter>(
        measure => new MeasureMeter(MeasureFormula.Of(measure.Measure, supplied)),
        score => new ScoreMeter(score, supplied));
}
