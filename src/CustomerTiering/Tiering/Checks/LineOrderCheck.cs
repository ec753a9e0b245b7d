using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Checks;

/// <summary>Finds lines that take nobody because a line above them, of a kind that can be compared, already took them all.</summary>
internal static class LineOrderCheck
{
    public static IEnumerable<PolicyFault> Faults(RuleUnderCheck rule)
    {
        var ladder = rule.Rule.Ladder;
        for (var place = 1; place < ladder.Count; place++)
        {
            foreach (var above in ladder.Take(place))
            {
                var witness = Witness(rule, above, ladder[place]);
                if (witness.Length > 0)
                {
                    yield return new(
                        TieringFaultCode.LinesOutOfOrder,
                        rule.PathOfRung(place),
                        witness,
                        $"The line of '{ladder[place].Tier}' takes nobody whom the line of '{above.Tier}' did not take: {witness}, so nobody is ever '{ladder[place].Tier}'.");
                    break;
                }
            }
        }
    }

    private static string Witness(RuleUnderCheck rule, Rung above, Rung below) => (above.Line, below.Line) switch
    {
        (TierLine.CumulativeShare upper, TierLine.CumulativeShare lower) when lower.Share <= upper.Share =>
            $"the customer who reaches {lower.Share} is {above.Tier} already",
        (TierLine.TopCount upper, TierLine.TopCount lower) when lower.Count <= upper.Count =>
            $"the customer in place {PolicyNumber.Text(lower.Count)} is {above.Tier} already",
        (TierLine.TopPercent upper, TierLine.TopPercent lower) when lower.Percent <= upper.Percent =>
            $"of 1,000 customers the first {PolicyNumber.Text(lower.Percent.Value * 1000)} are {above.Tier} already",
        (TierLine.TopPercent, TierLine.TopCount lower) when lower.Count <= rule.Draft.Choices.MinimumPlaces =>
            $"with at least {PolicyNumber.Text(rule.Draft.Choices.MinimumPlaces)} places for a percentage, the customer in place {PolicyNumber.Text(lower.Count)} is {above.Tier} already",
        (TierLine.AtLeast upper, TierLine.AtLeast lower) when lower.Limit >= upper.Limit => lower.Limit == upper.Limit
            ? $"{PolicyNumber.Text(lower.Limit)} is {above.Tier}"
            : $"{PolicyNumber.Text(lower.Limit)} is {above.Tier}, {PolicyNumber.Text(upper.Limit)} is {above.Tier}",
        _ => string.Empty,
    };
}
