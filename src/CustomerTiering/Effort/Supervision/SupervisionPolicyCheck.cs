using System.Globalization;
using CustomerTiering.Policies;

namespace CustomerTiering.Effort.Supervision;

/// <summary>Finds what is wrong with a draft: each fault with its place and a witness.</summary>
internal static class SupervisionPolicyCheck
{
    public static IReadOnlyList<PolicyFault> Faults(SupervisionPolicyDraft draft)
    {
        var phases = draft.Trust.PartsPerMillion + draft.Needs.PartsPerMillion + draft.Product.PartsPerMillion + draft.Closing.PartsPerMillion;
        (bool Holds, string Code, string Path, string Witness, string Message)[] rules =
        [
            (!string.IsNullOrWhiteSpace(draft.Name), "no-name", "$.name", draft.Name, "The policy has no name."),
            (draft.EarlyDays is >= 0 and <= 60, "days", "$.earlyDays", Text(draft.EarlyDays), "A visit does the plan 0 to 60 working days early."),
            (draft.LateDays is >= 0 and <= 60, "days", "$.lateDays", Text(draft.LateDays), "A visit does the plan 0 to 60 working days late."),
            (draft.MostCredit is >= 1 and <= 10, "credit", "$.mostCredit", PolicyNumber.Text(draft.MostCredit), "The credit ends at 1 to 10 times the goal."),
            (phases == Proportion.Whole, "phases", "$.phases", PolicyNumber.Text(phases / (decimal)Proportion.Whole), "The targets of the four phases add up to 1."),
            (draft.Minimums.Sum(minimum => (long)minimum.Share.PartsPerMillion) <= Proportion.Whole, "shares", "$.minimums", Text(draft.Minimums.Count), "The least shares of the tiers add up to 1 at the most."),
        ];
        return
        [
            .. rules.Where(rule => !rule.Holds).Select(rule => new PolicyFault(rule.Code, rule.Path, rule.Witness, rule.Message)),
            .. draft.Minimums.Index().SelectMany(entry => Faults(draft, entry.Index)),
        ];
    }

    private static IEnumerable<PolicyFault> Faults(SupervisionPolicyDraft draft, int place)
    {
        var minimum = draft.Minimums[place];
        var path = "$.minimums[" + Text(place) + "]";
        if (minimum.Tier.IsNone)
        {
            yield return new PolicyFault("no-tier", path + ".tier", string.Empty, "A minimum is for a tier.");
        }

        if (draft.Minimums.Take(place).Any(earlier => earlier.Tier == minimum.Tier))
        {
            yield return new PolicyFault("tier-twice", path + ".tier", minimum.Tier.Value, $"The tier '{minimum.Tier}' stands twice.");
        }

        if (minimum.VisitsAQuarter is < 0 or > 1000)
        {
            yield return new PolicyFault("visits", path + ".visitsAQuarter", PolicyNumber.Text(minimum.VisitsAQuarter), "The least visits lie within 0 to 1000.");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
