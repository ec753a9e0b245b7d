using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Checks;

/// <summary>Finds faults in the rungs of a ladder: every tier but the lowest has exactly one, best first.</summary>
internal static class LadderCheck
{
    public static IEnumerable<PolicyFault> Faults(RuleUnderCheck rule) => [.. Rungs(rule), .. Holes(rule)];

    /// <summary>The fault of a tier that the scheme does not have.</summary>
    public static PolicyFault Unknown(TierScheme tiers, TierName tier, string path) =>
        new(TieringFaultCode.TierUnknown, path, tier.Value, $"There is no tier '{tier}'.{NearestName.Hint(tier.Value, [.. tiers.Tiers.Select(known => known.Value)])}");

    private static IEnumerable<PolicyFault> Rungs(RuleUnderCheck rule)
    {
        var (tiers, lowest) = (rule.Tiers, -1);
        var seen = new HashSet<TierName>();
        for (var place = 0; place < rule.Rule.Ladder.Count; place++)
        {
            var tier = rule.Rule.Ladder[place].Tier;
            var path = rule.PathOfRung(place) + ".tier";
            var rank = tiers.PlaceOf(tier);
            if (rank < 0)
            {
                yield return Unknown(tiers, tier, path);
            }
            else if (tier == tiers.Lowest)
            {
                yield return new(TieringFaultCode.LowestTierHasLine, path, tier.Value, $"'{tier}' is the lowest tier: it takes everyone no line took, so a customer below this line would have no tier.");
            }
            else if (!seen.Add(tier))
            {
                yield return new(TieringFaultCode.TierTwice, path, tier.Value, $"'{tier}' has a line already.");
            }
            else if (rank < lowest)
            {
                yield return new(TieringFaultCode.TierOrder, path, tier.Value, $"'{tier}' is better than '{tiers.Tiers[lowest]}', which stands above it; a customer is asked from the top, best tier first.");
            }

            lowest = Math.Max(lowest, rank);
        }
    }

    private static IEnumerable<PolicyFault> Holes(RuleUnderCheck rule)
    {
        var tiers = rule.Tiers.Tiers;
        for (var place = 0; place < tiers.Count - 1; place++)
        {
            var tier = tiers[place];
            if (rule.Rule.Ladder.All(rung => rung.Tier != tier))
            {
                var witness = place == 0 ? $"the customer in place 1 is {tiers[1]} at best" : $"the customer just below {tiers[place - 1]} is {tiers[place + 1]}, never {tier}";
                yield return new(TieringFaultCode.TierWithoutLine, rule.Path + ".ladder", witness, $"'{tier}' has no line.");
            }
        }
    }
}
