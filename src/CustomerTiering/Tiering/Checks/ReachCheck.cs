using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Checks;

/// <summary>Finds tiers that no customer can come into, by line or by gate.</summary>
internal static class ReachCheck
{
    /// <summary>Finds the unreachable tiers of a rule whose rungs and gates name the right tiers.</summary>
    public static IEnumerable<PolicyFault> Faults(RuleUnderCheck rule)
    {
        var (tiers, ladder) = (rule.Tiers.Tiers, rule.Rule.Ladder);
        var reached = new bool[tiers.Count];
        var taken = Taker(rule);
        for (var place = 0; place < tiers.Count; place++)
        {
            var isLowest = place == tiers.Count - 1;
            var byLine = place <= taken || (isLowest && rule.OnlyPositiveRanked);
            reached[place] = byLine || rule.DropsInto(tiers[place], from => reached[from]);
            if (!reached[place])
            {
                yield return new(
                    TieringFaultCode.UnreachableTier,
                    isLowest ? rule.Path + ".ladder" : rule.PathOfRung(place),
                    $"even the last customer is {tiers[taken]}",
                    $"Nobody can be '{tiers[place]}': the line of '{tiers[taken]}' takes every customer that is ranked, and no gate drops anybody into '{tiers[place]}'. ({Wording.Line(ladder[taken].Line)})");
            }
        }
    }

    /// <summary>The first rung that takes everyone who is ranked, or the lowest tier.</summary>
    public static int Taker(RuleUnderCheck rule)
    {
        for (var place = 0; place < rule.Rule.Ladder.Count; place++)
        {
            if (TakesEveryone(rule, rule.Rule.Ladder[place].Line))
            {
                return place;
            }
        }

        return rule.Tiers.Tiers.Count - 1;
    }

    private static bool TakesEveryone(RuleUnderCheck rule, TierLine line) => line.Match(
        share => share.Share == Proportion.All && rule.OnlyPositiveRanked,
        _ => false,
        _ => false,
        atLeast => rule.OnlyPositiveRanked ? atLeast.Limit <= 0 : rule.RankRange.HasLow && atLeast.Limit <= rule.RankRange.Low,
        _ => false,
        _ => true);
}
