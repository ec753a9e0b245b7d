using CustomerTiering.Measures;
using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Checks;

/// <summary>Finds faults in the gates of a rule.</summary>
internal static class GateCheck
{
    /// <summary>Faults in the tiers that gates name.</summary>
    public static IEnumerable<PolicyFault> TierFaults(RuleUnderCheck rule)
    {
        var seen = new HashSet<TierName>();
        for (var place = 0; place < rule.Rule.Gates.Count; place++)
        {
            var (gate, path) = (rule.Rule.Gates[place], rule.PathOfGate(place));
            var (from, to) = (rule.Tiers.PlaceOf(gate.Tier), rule.Tiers.PlaceOf(gate.Otherwise));
            if (from < 0)
            {
                yield return LadderCheck.Unknown(rule.Tiers, gate.Tier, path + ".tier");
            }
            else if (!seen.Add(gate.Tier))
            {
                yield return new(TieringFaultCode.GateTwice, path + ".tier", gate.Tier.Value, $"'{gate.Tier}' has a gate already; join the two with all or any.");
            }
            else if (gate.Tier == rule.Tiers.Lowest)
            {
                yield return new(TieringFaultCode.GateOnLowest, path + ".tier", gate.Tier.Value, $"'{gate.Tier}' is the lowest tier: a customer who failed its gate would have no tier.");
            }

            if (to < 0)
            {
                yield return LadderCheck.Unknown(rule.Tiers, gate.Otherwise, path + ".otherwise");
            }
            else if (from >= 0 && to <= from && gate.Tier != rule.Tiers.Lowest)
            {
                yield return new(TieringFaultCode.GateOtherwise, path + ".otherwise", $"{gate.Tier} → {gate.Otherwise}", $"Who fails the gate of '{gate.Tier}' must go to a lower tier; '{gate.Otherwise}' is not lower.");
            }
        }
    }

    /// <summary>Faults in single tests and empty gates.</summary>
    public static IEnumerable<PolicyFault> TestFaults(RuleUnderCheck rule) =>
        rule.Rule.Gates.SelectMany((gate, place) => TestFaults(rule, gate.Gate, rule.PathOfGate(place)));

    private static IEnumerable<PolicyFault> TestFaults(RuleUnderCheck rule, Gate gate, string path) => gate.Match(
        allOf => Within(rule, allOf.Gates, path + ".all", "A gate without a test lets everybody through; leave it out."),
        anyOf => Within(rule, anyOf.Gates, path + ".any", "Nobody can pass at least one of no tests."),
        test => TestFaults(rule, test, path));

    private static IEnumerable<PolicyFault> Within(RuleUnderCheck rule, IReadOnlyList<Gate> gates, string path, string whenEmpty) => gates.Count == 0
        ? [new(TieringFaultCode.GateEmpty, path, "0 tests", whenEmpty)]
        : gates.SelectMany((gate, place) => TestFaults(rule, gate, $"{path}[{PolicyNumber.Text(place)}]"));

    private static IEnumerable<PolicyFault> TestFaults(RuleUnderCheck rule, Gate.Test test, string path)
    {
        if (!Enum.IsDefined(test.Comparison))
        {
            yield return new(TieringFaultCode.ChoiceUnknown, path, test.Comparison.ToString(), $"{test.Comparison} is no comparison.");
        }

        var written = RankCheck.MeasureFaults(test.Measure, path + ".measure");
        foreach (var fault in (IEnumerable<PolicyFault>)[.. written, .. LimitFaults(rule, test, path)])
        {
            yield return fault;
        }
    }

    private static IEnumerable<PolicyFault> LimitFaults(RuleUnderCheck rule, Gate.Test test, string path) => test.Limit.Match<IEnumerable<PolicyFault>>(
        number => [.. NumberCheck.Figure(number.Value, path), .. Reach(test.Measure, number.Value, path)],
        pooled => Factor(pooled.Factor, path),
        last => [.. Factor(last.Factor, path), .. Units(rule, test.Measure, path)]);

    private static IEnumerable<PolicyFault> Reach(string measure, decimal limit, string path)
    {
        var (range, text) = (MeasureRange.Of(measure), $"{measure} {PolicyNumber.Text(limit)}");
        return range.Excludes(limit)
            ? [new(TieringFaultCode.LimitOutOfReach, path, text, $"No customer has a {measure} of {PolicyNumber.Text(limit)}: {range.Why}.")]
            : [];
    }

    private static IEnumerable<PolicyFault> Factor(decimal factor, string path) => factor > 0
        ? NumberCheck.Factor(factor, path)
        : (IEnumerable<PolicyFault>)[new(TieringFaultCode.FactorNotPositive, path, PolicyNumber.Text(factor), "A multiple is more than 0; for a fixed limit write the number itself.")];

    private static IEnumerable<PolicyFault> Units(RuleUnderCheck rule, string measure, string path)
    {
        if (!Measure.TryFind(measure, out var tested))
        {
            return [];
        }

        var ranked = rule.Rule.RankBy.Match(byMeasure => Measure.TryFind(byMeasure.Measure, out var known) ? known.Unit : tested.Unit, _ => MeasureUnit.Score);
        return ranked == tested.Unit
            ? []
            : [new(
                TieringFaultCode.UnitMismatch,
                path,
                $"{tested.Id} in {Unit(tested.Unit)}, {rule.Ranked} in {Unit(ranked)}",
                $"'{tested.Id}' cannot be compared with the {rule.Ranked} of the last customer inside: one is {Unit(tested.Unit)}, the other {Unit(ranked)}.")];
    }

    private static string Unit(MeasureUnit unit) => unit.ToString().ToLowerInvariant();
}
