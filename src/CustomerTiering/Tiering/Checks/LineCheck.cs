using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Checks;

/// <summary>Finds faults in the numbers of single lines.</summary>
internal static class LineCheck
{
    public static IEnumerable<PolicyFault> Faults(RuleUnderCheck rule) => rule.Rule.Ladder.SelectMany((rung, place) => Faults(rule, rung, place));

    private static IEnumerable<PolicyFault> Faults(RuleUnderCheck rule, Rung rung, int place)
    {
        var path = rule.PathOfRung(place);
        return rung.Line.Match(
            share => share.Share.PartsPerMillion > 0 ? [] : [new(TieringFaultCode.ShareZero, path, "0%", "A share of 0 is reached by nobody: the smallest leading group that brings it is empty.")],
            count => count.Count >= 1 ? [] : [new(TieringFaultCode.CountBelowOne, path, PolicyNumber.Text(count.Count), "A tier of the first so many has at least one place.")],
            percent => percent.Percent.PartsPerMillion > 0 ? [] : [new(TieringFaultCode.PercentZero, path, "0%", "0% of a count gives no place.")],
            atLeast => [.. NumberCheck.Figure(atLeast.Limit, path), .. Limit(rule, atLeast.Limit, path)],
            _ => Computed(rule, place, path),
            _ => (IEnumerable<PolicyFault>)[]);
    }

    private static IEnumerable<PolicyFault> Limit(RuleUnderCheck rule, decimal limit, string path)
    {
        var (range, text) = (rule.RankRange, PolicyNumber.Text(limit));
        if (range.Excludes(limit))
        {
            yield return new(TieringFaultCode.LimitOutOfReach, path, $"{rule.Ranked} {text}", $"No customer has a {rule.Ranked} of {text}: {range.Why}.");
        }
        else if (limit < 0 && rule.OnlyPositiveRanked)
        {
            yield return new(
                TieringFaultCode.LineAgainstChoice,
                path,
                $"{rule.Ranked} {text}",
                $"A customer with {rule.Ranked} {text} is inside this line, and in '{rule.Tiers.Lowest}' because the choice nonPositive is lowest. Write 0, or choose ranked.");
        }
    }

    private static IEnumerable<PolicyFault> Computed(RuleUnderCheck rule, int place, string path)
    {
        if (place > 1)
        {
            yield return new(TieringFaultCode.ComputedPlace, path, rule.Rule.Ladder[place].Tier.Value, "Computed ABC analysis sets two lines only, the first and the second of a ladder.");
        }
        else if (place == 1 && rule.Rule.Ladder[0].Line is not TierLine.Computed)
        {
            yield return new(TieringFaultCode.ComputedPlace, path, rule.Rule.Ladder[1].Tier.Value, "The second computed line starts from the first one, so the first line must be computed too.");
        }
    }
}
