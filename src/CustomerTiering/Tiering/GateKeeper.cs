using CustomerTiering.Measures;

namespace CustomerTiering.Tiering;

/// <summary>Applies the gates of a rule to units, as they are or under a hypothesis.</summary>
internal sealed class GateKeeper
{
    private readonly PeerColumns columns;
    private readonly Dictionary<string, MeasureFormula> formulas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Pool> pools = new(StringComparer.Ordinal);
    private readonly long rankScale;

    public GateKeeper(TierRule rule, PeerColumns columns, long rankScale, IReadOnlyList<SuppliedMeasure> supplied)
    {
        this.columns = columns;
        this.rankScale = rankScale;
        foreach (var test in rule.Gates.SelectMany(gate => gate.Gate.Tests()))
        {
            var formula = formulas[test.Measure] = MeasureFormula.Of(test.Measure, supplied);
            if (test.Limit is GateLimit.OfPooled && !pools.ContainsKey(test.Measure))
            {
                pools.Add(test.Measure, PoolOf(formula));
            }
        }
    }

    /// <summary>How the measure of a test is read.</summary>
    public MeasureFormula FormulaOf(Gate.Test test) => formulas[test.Measure];

    /// <summary>Takes a unit's part out of the pooled figures, before its own figures change.</summary>
    public void Leave(int unit) => Add(unit, -1);

    /// <summary>Puts a unit's part back, after they changed.</summary>
    public void Enter(int unit) => Add(unit, +1);

    /// <summary>The limit of a test as things stand; false when it cannot be told.</summary>
    /// <param name="test">The test.</param>
    /// <param name="lastInside">The ranked value of the last unit inside the tier's line.</param>
    /// <param name="limit">The limit.</param>
    public bool TryLimit(Gate.Test test, Int128 lastInside, out Exact limit) => TryLimit(test, formulas[test.Measure], hypothesis: null, lastInside, out limit);

    /// <summary>Whether a unit passes a gate. Collects the result of every test looked at.</summary>
    /// <param name="gate">The gate.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="hypothesis">Figures changed, or null.</param>
    /// <param name="lastInside">The ranked value of the last unit inside the tier's line.</param>
    /// <param name="results">Takes the results; null where nobody asks.</param>
    public Verdict Apply(Gate gate, int unit, Hypothesis? hypothesis, Int128 lastInside, List<TestResult>? results)
    {
        switch (gate)
        {
            case Gate.Test test:
                var result = Apply(test, unit, hypothesis, lastInside);
                results?.Add(result);
                return result.Verdict;
            case Gate.AllOf all:
                var verdict = Verdict.Passed;
                foreach (var inner in all.Gates)
                {
                    verdict = And(verdict, Apply(inner, unit, hypothesis, lastInside, results));
                }

                return verdict;
            case Gate.AnyOf any:
                var best = Verdict.Failed;
                foreach (var inner in any.Gates)
                {
                    best = Or(best, Apply(inner, unit, hypothesis, lastInside, results));
                }

                return best;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>One test on one unit.</summary>
    public TestResult Apply(Gate.Test test, int unit, Hypothesis? hypothesis, Int128 lastInside)
    {
        var formula = formulas[test.Measure];
        var known = formula.TryRead(columns, unit, hypothesis, out var value);
        var hasLimit = TryLimit(test, formula, hypothesis, lastInside, out var limit);
        if (!known || !hasLimit)
        {
            return new TestResult(test, formula, Verdict.Untested, default, default);
        }

        var order = value.CompareTo(limit);
        var passed = test.Comparison switch
        {
            Comparison.AtLeast => order >= 0,
            Comparison.MoreThan => order > 0,
            Comparison.AtMost => order <= 0,
            _ => order < 0,
        };
        return new TestResult(test, formula, passed ? Verdict.Passed : Verdict.Failed, value, limit);
    }

    private static Verdict And(Verdict left, Verdict right) => left == Verdict.Failed || right == Verdict.Failed ? Verdict.Failed
        : left == Verdict.Untested || right == Verdict.Untested ? Verdict.Untested
        : Verdict.Passed;

    private static Verdict Or(Verdict left, Verdict right) => left == Verdict.Passed || right == Verdict.Passed ? Verdict.Passed
        : left == Verdict.Untested || right == Verdict.Untested ? Verdict.Untested
        : Verdict.Failed;

    private bool TryLimit(Gate.Test test, MeasureFormula formula, Hypothesis? hypothesis, Int128 lastInside, out Exact limit)
    {
        switch (test.Limit)
        {
            case GateLimit.Fixed at:
                limit = Exact.Of(at.Value);
                return true;
            case GateLimit.OfLastInside last:
                limit = new Exact(lastInside, rankScale).Times(Exact.Of(last.Factor));
                return true;
            case GateLimit.OfPooled pooled:
                var known = TryPooled(test.Measure, formula, hypothesis, out var pool);
                limit = known ? pool.Times(Exact.Of(pooled.Factor)) : default;
                return known;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private bool TryPooled(string measure, MeasureFormula formula, Hypothesis? hypothesis, out Exact pooled)
    {
        var (upper, lower) = (pools[measure].Upper, pools[measure].Lower);
        if (hypothesis is not null)
        {
            if (formula.TryReadParts(columns, hypothesis.Unit, hypothesis: null, out var upperBefore, out var lowerBefore))
            {
                upper -= upperBefore;
                lower -= lowerBefore;
            }

            if (formula.TryReadParts(columns, hypothesis.Unit, hypothesis, out var upperAfter, out var lowerAfter))
            {
                upper += upperAfter;
                lower += lowerAfter;
            }
        }

        pooled = lower > 0 ? new Exact(formula.LessOne ? upper - lower : upper, lower) : default;
        return lower > 0;
    }

    private void Add(int unit, int sign)
    {
        foreach (var pool in pools.Values)
        {
            if (pool.Formula.TryReadParts(columns, unit, hypothesis: null, out var upper, out var lower))
            {
                pool.Add(upper * sign, lower * sign);
            }
        }
    }

    private Pool PoolOf(MeasureFormula formula)
    {
        var pool = new Pool(formula);
        for (var unit = 0; unit < columns.Units; unit++)
        {
            if (formula.TryReadParts(columns, unit, hypothesis: null, out var upper, out var lower))
            {
                pool.Add(upper, lower);
            }
        }

        return pool;
    }

    /// <summary>The two parts of a measure, added up over all units for whom it is known.</summary>
    private sealed class Pool(MeasureFormula formula)
    {
        public MeasureFormula Formula => formula;

        public Int128 Upper { get; private set; }

        public Int128 Lower { get; private set; }

        public void Add(Int128 upper, Int128 lower)
        {
            Upper = checked(Upper + upper);
            Lower = checked(Lower + lower);
        }
    }
}
