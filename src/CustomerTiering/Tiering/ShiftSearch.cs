using CustomerTiering.Measures;
using CustomerTiering.Money;

namespace CustomerTiering.Tiering;

/// <summary>
/// Searches what would move one unit up or down. Upwards: first the ranked value until the lines let it in, then whatever its gate
/// still asks. Downwards: the smallest single loss.
/// </summary>
internal sealed class ShiftSearch
{
    private readonly Peers peers;
    private readonly TierScheme tiers;
    private readonly IReadOnlyList<SuppliedMeasure> supplied;
    private readonly long minorUnit;
    private readonly Int128 farthest;
    private readonly int unit;
    private readonly int current;

    public ShiftSearch(Peers peers, TierScheme tiers, IReadOnlyList<SuppliedMeasure> supplied, Currency currency, int unit)
        : this(peers, tiers, supplied, currency, unit, peers.Decide(unit, results: null))
    {
    }

    /// <summary>A search seen from another tier than the unit's own: upwards, what brings it above that tier.</summary>
    public ShiftSearch(Peers peers, TierScheme tiers, IReadOnlyList<SuppliedMeasure> supplied, Currency currency, int unit, int from)
    {
        this.peers = peers;
        this.tiers = tiers;
        this.supplied = supplied;
        this.unit = unit;
        minorUnit = (long)(currency.MinorUnit * LedgerAmount.MicrosPerUnit);
        current = from;

        // No real figure lies beyond 2^80 millionths, nor beyond 2^64 where ratios are ranked; sums of such figures still fit in 128 bits when a share is taken of them.
        farthest = Int128.One << (peers.Meter.Scale == LedgerAmount.MicrosPerUnit ? 80 : 64);
    }

    /// <summary>What moves the unit to a better tier.</summary>
    public TierShift Up()
    {
        if (current == 0 || !peers.IsActive(unit))
        {
            return new TierShift.NoWay();
        }

        // The next better tier first; a better one still where the gate of the next cannot be passed.
        var lines = peers.Decide(new Hypothesis(unit), gated: false);
        for (var target = current - 1; target >= 0; target--)
        {
            if (ToLine(target, isInside: lines <= target) is TierShift.By found)
            {
                return found;
            }
        }

        return new TierShift.NoWay();
    }

    /// <summary>What brings the unit inside the line of a tier or a better one, and through the gate there.</summary>
    private TierShift ToLine(int target, bool isInside)
    {
        if (isInside)
        {
            return Repaired(new Hypothesis(unit));
        }

        foreach (var (driver, up) in Gains())
        {
            var attempt = new Hypothesis(unit);
            if (TryStep(attempt, driver, up, () => peers.Decide(attempt, gated: false) <= target, target)
                && Repaired(attempt) is TierShift.By found)
            {
                return found;
            }
        }

        return new TierShift.NoWay();
    }

    /// <summary>The smallest loss that moves the unit to a lower tier.</summary>
    public TierShift Down()
    {
        if (current == tiers.Tiers.Count - 1)
        {
            return new TierShift.NoWay();
        }

        TierShift.By? least = null;
        foreach (var (driver, up) in Losses())
        {
            var attempt = new Hypothesis(unit);
            if (TryStep(attempt, driver, up, () => peers.Decide(attempt, gated: true) > current, current))
            {
                var found = Found(attempt, down: true);
                least = least is null || IsLess(found.Changes[0], least.Changes[0]) ? found : least;
            }
        }

        return least is null ? new TierShift.NoWay() : least;
    }

    private static bool IsLess(MeasureChange change, MeasureChange than) => change.Measure.Unit == MeasureUnit.Money
        ? than.Measure.Unit != MeasureUnit.Money || Math.Abs(change.Amount) < Math.Abs(than.Amount)
        : than.Measure.Unit != MeasureUnit.Money && Math.Abs(change.Amount) < Math.Abs(than.Amount);

    private bool CanMove(MeasureFormula formula) => formula.Upper >= 0 && formula.TryRead(peers.Columns, unit, hypothesis: null, out _);

    /// <summary>Every single figure that moves the unit in the ranking, with the direction that is the gain; the profit that breaks ties comes last.</summary>
    private IEnumerable<(int Driver, bool Up)> Gains()
    {
        var gains = peers.Meter.Movers.Where(mover => CanMove(mover.Formula)).Select(mover => (mover.Formula.Upper, mover.Up));
        return peers.BreaksTies && peers.Columns.TryGet(Driver.Profit, unit, hypothesis: null, out _) ? gains.Append((Driver.Profit, true)).Distinct() : gains;
    }

    /// <summary>Every single figure whose loss may cost the tier, with the direction that is the loss.</summary>
    private IEnumerable<(int Driver, bool Up)> Losses()
    {
        var moves = Gains().Select(gain => (gain.Driver, !gain.Up));
        foreach (var gate in peers.Rule.Gates)
        {
            moves = moves.Concat(gate.Gate.Tests()
                .Select(test => (Formula: peers.Gates.FormulaOf(test), Up: test.Comparison is Comparison.AtMost or Comparison.LessThan))
                .Where(move => CanMove(move.Formula))
                .Select(move => (move.Formula.Upper, move.Up)));
        }

        return moves.Distinct();
    }

    /// <summary>The shift of a hypothesis whose lines are passed, after its gate is satisfied; no way when that cannot be.</summary>
    private TierShift Repaired(Hypothesis hypothesis)
    {
        for (var round = 0; round < 4; round++)
        {
            if (peers.Decide(hypothesis, gated: true) < current)
            {
                Tighten(hypothesis);
                return Found(hypothesis, down: false);
            }

            if (!TryRepairOne(hypothesis))
            {
                break;
            }
        }

        return new TierShift.NoWay();
    }

    /// <summary>Satisfies the lowest gate that the hypothesis runs into above the current tier, or where that cannot be, one above it.</summary>
    private bool TryRepairOne(Hypothesis hypothesis)
    {
        var refusing = new Stack<int>();
        var tier = peers.Decide(hypothesis, gated: false);
        while (tier < current && peers.GateOf(tier) is { } gate)
        {
            refusing.Push(tier);
            tier = tiers.PlaceOf(gate.Otherwise);
        }

        foreach (var place in refusing)
        {
            var attempt = hypothesis.Copy();
            if (TryRepair(peers.GateOf(place)!.Gate, attempt, place))
            {
                hypothesis.Take(attempt);
                return true;
            }
        }

        return false;
    }

    private bool TryRepair(Gate gate, Hypothesis hypothesis, int tier)
    {
        if (peers.Gates.Apply(gate, unit, hypothesis, peers.LastInside(hypothesis, tier), results: null) != Verdict.Failed)
        {
            return true;
        }

        return gate.Match(
            all => all.Gates.All(inner => TryRepair(inner, hypothesis, tier)),
            any => TryCheapest(any, hypothesis, tier),
            test => TryRepairTest(test, hypothesis, tier));
    }

    private bool TryRepairTest(Gate.Test test, Hypothesis hypothesis, int tier)
    {
        var formula = peers.Gates.FormulaOf(test);
        var up = test.Comparison is Comparison.AtLeast or Comparison.MoreThan;
        return TryStep(hypothesis, formula.Upper, up, () => peers.Gates.Apply(test, unit, hypothesis, peers.LastInside(hypothesis, tier)).Verdict != Verdict.Failed);
    }

    private bool TryCheapest(Gate.AnyOf any, Hypothesis hypothesis, int tier)
    {
        Hypothesis? best = null;
        foreach (var inner in any.Gates)
        {
            var attempt = hypothesis.Copy();
            if (TryRepair(inner, attempt, tier) && (best is null || Cost(attempt) < Cost(best)))
            {
                best = attempt;
            }
        }

        if (best is not null)
        {
            hypothesis.Take(best);
        }

        return best is not null;
    }

    private decimal Cost(Hypothesis hypothesis) => Found(hypothesis, down: false).Changes
        .Sum(change => change.Measure.Unit == MeasureUnit.Money ? Math.Abs(change.Amount) : 0m);

    /// <summary>Moves one figure by the fewest steps until a condition holds.</summary>
    /// <param name="hypothesis">Takes the change.</param>
    /// <param name="driver">The figure.</param>
    /// <param name="up">Whether it rises.</param>
    /// <param name="holds">The condition; it alone decides.</param>
    /// <param name="line">The line that the condition is likely to hang on, −1 for none: it tells where to look first.</param>
    private bool TryStep(Hypothesis hypothesis, int driver, bool up, Func<bool> holds, int line = -1)
    {
        if (!peers.Columns.TryGet(driver, unit, hypothesis, out var start))
        {
            return false;
        }

        var step = StepOf(driver);
        bool HoldsAfter(Int128 steps)
        {
            hypothesis.Set(driver, up ? start + (steps * step) : start - (steps * step));
            return holds();
        }

        // What is counted cannot fall below nothing.
        var most = !up && (driver == Driver.Returns || MeasureOf(driver).Unit is MeasureUnit.Count or MeasureUnit.Days) ? start : farthest;
        if (!StepSearch.TryFind(most / step, HoldsAfter, out var found, Guess(driver, up, line, start, step)))
        {
            hypothesis.Set(driver, start);
            return false;
        }

        hypothesis.Set(driver, up ? start + (found * step) : start - (found * step));
        return true;
    }

    /// <summary>How many steps it takes to be inside a line, or to be out of it; 0 where that is not known without a search.</summary>
    private Int128 Guess(int driver, bool up, int line, Int128 start, Int128 step) =>
        line < 0 || !peers.TryLeastInside(unit, line, driver, out var least) ? 0
        : up ? (least - start + step - 1) / step
        : ((start - least) / step) + 1;

    /// <summary>Takes back what is not needed: a later repair may have made an earlier change too large, or needless.</summary>
    private void Tighten(Hypothesis hypothesis)
    {
        var smaller = true;
        for (var round = 0; smaller && round < 8; round++)
        {
            smaller = false;
            foreach (var (driver, value) in hypothesis.Figures.ToArray())
            {
                smaller |= Tighten(hypothesis, driver, value);
            }
        }
    }

    private bool Tighten(Hypothesis hypothesis, int driver, Int128 value)
    {
        peers.Columns.TryGet(driver, unit, hypothesis: null, out var start);
        var step = value > start ? StepOf(driver) : -StepOf(driver);
        var (below, enough) = ((Int128)(-1), (value - start) / step);
        bool HoldsAfter(Int128 steps)
        {
            hypothesis.Set(driver, start + (steps * step));
            return peers.Decide(hypothesis, gated: true) < current;
        }

        if (enough == 0 || !HoldsAfter(enough - 1))
        {
            hypothesis.Set(driver, value);
            return false;
        }

        while (enough - below > 1)
        {
            var middle = below + ((enough - below) / 2);
            (below, enough) = HoldsAfter(middle) ? (below, middle) : (middle, enough);
        }

        hypothesis.Set(driver, start + (enough * step));
        return true;
    }

    private Int128 StepOf(int driver) => MeasureOf(driver).Unit switch
    {
        MeasureUnit.Money => minorUnit,
        MeasureUnit.Count or MeasureUnit.Days => LedgerAmount.MicrosPerUnit,
        _ => 1,
    };

    private TierShift.By Found(Hypothesis hypothesis, bool down)
    {
        var changes = new List<MeasureChange>();
        foreach (var (driver, value) in hypothesis.Figures)
        {
            peers.Columns.TryGet(driver, unit, hypothesis: null, out var before);
            var change = LedgerTotal.ToDecimal(down ? before - value : value - before);
            if (change != 0m)
            {
                changes.Add(new MeasureChange(MeasureOf(driver), change));
            }
        }

        return new TierShift.By(tiers.Tiers[peers.Decide(hypothesis, gated: true)], changes);
    }

    private Measure MeasureOf(int driver) => driver switch
    {
        Driver.Revenue => Measure.Revenue,
        Driver.Profit => Measure.Profit,
        Driver.Orders => Measure.Orders,
        Driver.Returns => Measure.Returns,
        Driver.Recency => Measure.Recency,
        _ => supplied[driver - Driver.FirstSupplied].Measure,
    };
}
