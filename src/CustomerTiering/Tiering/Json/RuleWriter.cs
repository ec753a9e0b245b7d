using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Json;

/// <summary>Writes the rule of a channel, or of all others.</summary>
internal static class RuleWriter
{
    public static IEnumerable<PolicyMember> Members(TierRule rule) =>
    [
        new("rankBy", Basis(rule.RankBy)),
        new("ladder", PolicyNode.List(rule.Ladder.Select(Rung))),
        .. TieringPolicyWriter.Listed("gates", rule.Gates.Select(TierGate)),
        .. TieringPolicyWriter.Listed("focus", rule.Focus.Select(Panel)),
    ];

    private static PolicyNode Basis(RankBasis basis) => basis.Match(
        byMeasure => PolicyNode.Text(byMeasure.Measure),
        byScore => PolicyNode.Object(
            new PolicyMember("score", PolicyNode.List(byScore.Criteria.Select(Criterion))),
            new PolicyMember("missing", PolicyNode.Text(TieringWords.Missing.Of(byScore.Missing)))));

    private static PolicyNode Criterion(Criterion criterion) => PolicyNode.Object(
        new PolicyMember("measure", PolicyNode.Text(criterion.Measure)),
        new PolicyMember("weight", PolicyNode.Number(criterion.Weight)),
        criterion.Normalisation.Match(
            anchors => new PolicyMember("anchors", PolicyNode.List([PolicyNode.Number(anchors.Low), PolicyNode.Number(anchors.High)])),
            _ => new PolicyMember("peerRange", PolicyNode.Flag(flag: true)),
            _ => new PolicyMember("peerRank", PolicyNode.Flag(flag: true))));

    private static PolicyNode Rung(Rung rung) => PolicyNode.Object(
        new PolicyMember("tier", PolicyNode.Text(rung.Tier.Value)),
        rung.Line.Match(
            share => new PolicyMember("share", PolicyNode.Number(share.Share.Value)),
            count => new PolicyMember("top", PolicyNode.Number(count.Count)),
            percent => new PolicyMember("topPercent", Percent(percent.Percent)),
            atLeast => new PolicyMember("atLeast", PolicyNode.Number(atLeast.Limit)),
            _ => new PolicyMember("computed", PolicyNode.Flag(flag: true)),
            _ => new PolicyMember("everyone", PolicyNode.Flag(flag: true))));

    /// <summary>Below 1% with the sign, because the number alone could be meant as a share.</summary>
    private static PolicyNode Percent(Proportion percent) =>
        percent.Value * 100 is var number && number is > 0 and < 1 ? PolicyNode.Text(percent.ToString()) : PolicyNode.Number(number);

    private static PolicyNode TierGate(TierGate gate) => PolicyNode.Object(
        [new("tier", PolicyNode.Text(gate.Tier.Value)), .. GateMembers(gate.Gate), new("otherwise", PolicyNode.Text(gate.Otherwise.Value))]);

    private static IEnumerable<PolicyMember> GateMembers(Gate gate) => gate.Match(
        allOf => [new PolicyMember("all", Gates(allOf.Gates))],
        anyOf => [new PolicyMember("any", Gates(anyOf.Gates))],
        test => (IEnumerable<PolicyMember>)[new("measure", PolicyNode.Text(test.Measure)), new(TieringWords.Comparisons.Of(test.Comparison), Limit(test.Limit))]);

    private static PolicyNode Gates(IEnumerable<Gate> gates) => PolicyNode.List(gates.Select(gate => PolicyNode.Object(GateMembers(gate))));

    private static PolicyNode Limit(GateLimit limit) => limit.Match(
        number => PolicyNode.Number(number.Value),
        pooled => PolicyNode.Object(new PolicyMember(TieringWords.OfPooled, PolicyNode.Number(pooled.Factor))),
        last => PolicyNode.Object(new PolicyMember(TieringWords.OfLastInside, PolicyNode.Number(last.Factor))));

    private static PolicyNode Panel(FocusPanel panel) =>
        PolicyNode.Object(new PolicyMember("tier", PolicyNode.Text(panel.Tier.Value)), new PolicyMember("top", PolicyNode.Number(panel.Count)));
}
