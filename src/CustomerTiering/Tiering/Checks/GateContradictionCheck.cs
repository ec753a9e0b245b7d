using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Checks;

/// <summary>
/// Finds gates, and branches of them, that nobody can pass: their tests, or a test and the tier's line, leave no value of a measure.
/// </summary>
/// <remarks>
/// Only what can be proved is refused. Multiples of the pooled value are compared with each other only where they are the same
/// multiple, because that value may be negative; multiples of the last inside only where all ranked values are positive.
/// </remarks>
internal static class GateContradictionCheck
{
    public static IEnumerable<PolicyFault> Faults(RuleUnderCheck rule) =>
        rule.Rule.Gates.SelectMany((gate, place) => Walk(rule, [gate.Gate], [rule.PathOfGate(place)], Start(rule, gate.Tier)));

    /// <summary>Adds the tests that must all be passed, then walks into each branch that is one of several.</summary>
    private static IEnumerable<PolicyFault> Walk(RuleUnderCheck rule, IReadOnlyList<Gate> gates, IReadOnlyList<string> paths, IReadOnlyDictionary<string, Bracket> open)
    {
        var brackets = new Dictionary<string, Bracket>(open, StringComparer.Ordinal);
        var tests = gates.SelectMany((gate, place) => Required(gate, paths[place])).ToList();
        foreach (var (test, path) in tests.Where(pair => pair.Gate is Gate.Test).Select(pair => ((Gate.Test)pair.Gate, pair.Path)))
        {
            if (!Narrow(rule, test, brackets, out var fault))
            {
                return [fault with { Path = path }];
            }
        }

        return tests
            .Where(pair => pair.Gate is Gate.AnyOf)
            .SelectMany(pair => ((Gate.AnyOf)pair.Gate).Gates.SelectMany((branch, place) => Walk(rule, [branch], [$"{pair.Path}.any[{PolicyNumber.Text(place)}]"], brackets)));
    }

    private static IEnumerable<(Gate Gate, string Path)> Required(Gate gate, string path) => gate.Match(
        allOf => allOf.Gates.SelectMany((within, place) => Required(within, $"{path}.all[{PolicyNumber.Text(place)}]")),
        anyOf => [(anyOf, path)],
        test => (IEnumerable<(Gate, string)>)[(test, path)]);

    private static bool Narrow(RuleUnderCheck rule, Gate.Test test, Dictionary<string, Bracket> brackets, out PolicyFault fault)
    {
        var range = MeasureRange.Of(test.Measure);
        var (key, limit, whole) = test.Limit.Match(
            number => (test.Measure, number.Value, range.IsWhole),
            pooled => ($"{test.Measure} of pooled × {PolicyNumber.Text(pooled.Factor)}", pooled.Factor, false),
            last => (rule.OnlyPositiveRanked ? $"{test.Measure} of last" : $"{test.Measure} of last × {PolicyNumber.Text(last.Factor)}", last.Factor, false));
        var bracket = (brackets.TryGetValue(key, out var open) ? open : test.Limit is GateLimit.Fixed ? Within(range) : new Bracket(whole))
            .With(test.Comparison, limit, Wording.Test(test), TieringFaultCode.GateContradiction);
        brackets[key] = bracket;
        var empty = bracket.IsEmpty(out var low, out var high);
        var code = string.Equals(low.Code, TieringFaultCode.GateContradiction, StringComparison.Ordinal) ? high.Code : low.Code;
        fault = new PolicyFault(code, rule.Path, $"{low.Words} and {high.Words}", $"No customer can pass: no {test.Measure} is {low.Words} and {high.Words} at once.");
        return !empty;
    }

    private static Bracket Within(MeasureRange range)
    {
        var bracket = new Bracket(range.IsWhole);
        bracket = range.HasLow ? bracket.With(Comparison.AtLeast, range.Low, $"≥ {PolicyNumber.Text(range.Low)} ({range.Why})", TieringFaultCode.LimitOutOfReach) : bracket;
        return range.HasHigh ? bracket.With(Comparison.AtMost, range.High, $"≤ {PolicyNumber.Text(range.High)} ({range.Why})", TieringFaultCode.LimitOutOfReach) : bracket;
    }

    /// <summary>What is known of the ranked value of everyone who meets a tier's gate.</summary>
    private static Dictionary<string, Bracket> Start(RuleUnderCheck rule, TierName tier)
    {
        var open = new Dictionary<string, Bracket>(StringComparer.Ordinal);
        if (rule.Rule.RankBy is not RankBasis.ByMeasure ranked)
        {
            return open;
        }

        var bracket = Within(MeasureRange.Of(ranked.Measure));
        if (rule.OnlyPositiveRanked)
        {
            bracket = bracket.With(Comparison.MoreThan, 0, $"> 0 (who is not positive is {rule.Tiers.Lowest})", TieringFaultCode.GateAgainstLine);
        }

        // Who is dropped into the tier from above has passed a line above, so all lines down to this one must be limits.
        var lines = rule.Rule.Ladder.Take(rule.Tiers.PlaceOf(tier) + 1).Select(rung => rung.Line).ToList();
        if (lines.Count > 0 && lines.TrueForAll(line => line is TierLine.AtLeast))
        {
            var limit = lines.Min(line => ((TierLine.AtLeast)line).Limit);
            bracket = bracket.With(Comparison.AtLeast, limit, $"≥ {PolicyNumber.Text(limit)} (the line of {tier})", TieringFaultCode.GateAgainstLine);
        }

        open[ranked.Measure] = bracket;

        // Whoever meets the gate is inside the tier's line or a better one, so has at least the value of the last inside.
        open[$"{ranked.Measure} of last"] = new Bracket(IsWhole: false).With(Comparison.AtLeast, 1, $"≥ 1 × last inside (the line of {tier})", TieringFaultCode.GateAgainstLine);
        return open;
    }
}
