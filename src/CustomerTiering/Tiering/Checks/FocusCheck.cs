using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Checks;

/// <summary>Finds faults in the panels of a rule.</summary>
internal static class FocusCheck
{
    public static IEnumerable<PolicyFault> Faults(RuleUnderCheck rule)
    {
        var seen = new HashSet<TierName>();
        for (var place = 0; place < rule.Rule.Focus.Count; place++)
        {
            var (panel, path) = (rule.Rule.Focus[place], rule.PathOfFocus(place));
            var count = PolicyNumber.Text(panel.Count);
            if (rule.Tiers.PlaceOf(panel.Tier) < 0)
            {
                yield return LadderCheck.Unknown(rule.Tiers, panel.Tier, path + ".tier");
            }
            else if (!seen.Add(panel.Tier))
            {
                yield return new(TieringFaultCode.FocusTwice, path + ".tier", panel.Tier.Value, $"'{panel.Tier}' has a panel already.");
            }

            if (panel.Count < 1)
            {
                yield return new(TieringFaultCode.CountBelowOne, path + ".top", count, "A panel has at least one customer.");
            }
            else if (rule.Rule.Ladder.FirstOrDefault(rung => rung.Tier == panel.Tier)?.Line is TierLine.TopCount line && line.Count < panel.Count)
            {
                var places = PolicyNumber.Text(line.Count);
                yield return new(TieringFaultCode.FocusLargerThanTier, path + ".top", $"places {PolicyNumber.Text(line.Count + 1L)} to {count}", $"The line of '{panel.Tier}' ends at place {places}; a panel of the first {count} cannot lie inside it.");
            }
        }
    }

    /// <summary>Panels that hold nobody because the tiers above have all their places, in a rule whose rungs and gates name the right tiers.</summary>
    public static IEnumerable<PolicyFault> EmptyPanels(RuleUnderCheck rule)
    {
        for (var place = 0; place < rule.Rule.Focus.Count; place++)
        {
            var panel = rule.Rule.Focus[place];
            var tier = rule.Tiers.PlaceOf(panel.Tier);
            if (tier < 0 || rule.DropsInto(panel.Tier, _ => true))
            {
                continue;
            }

            // Under ShareWorse a line may hold fewer than its number, so the next tier may begin earlier.
            var above = rule.Rule.Ladder.Take(tier).FirstOrDefault(rung => rung.Line is TierLine.TopCount line && line.Count >= panel.Count && rule.Draft.Choices.Ties != TieRule.ShareWorse);
            if (above is not null)
            {
                yield return new(
                    TieringFaultCode.FocusEmpty,
                    rule.PathOfFocus(place) + ".top",
                    $"the customer in place {PolicyNumber.Text(panel.Count)} is {above.Tier}",
                    $"The first {PolicyNumber.Text(panel.Count)} of the ranking are all in better tiers than '{panel.Tier}', so its panel is empty.");
            }
        }
    }
}
