using CustomerTiering.Policies;

namespace CustomerTiering.Planning;

/// <summary>Finds what is wrong with a draft of a policy of visits: each fault with its place and a witness.</summary>
internal static class VisitPolicyCheck
{
    public static IReadOnlyList<PolicyFault> Faults(VisitPolicyDraft draft) =>
        [.. Head(draft), .. draft.Tiers.SelectMany((rule, place) => Rule(draft, rule, place)), .. Order(draft)];

    private static IEnumerable<PolicyFault> Head(VisitPolicyDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Name))
        {
            yield return new(VisitFaultCode.NameEmpty, "$.name", string.Empty, "The policy has no name; plans could not say which policy made them.");
        }

        if (string.IsNullOrWhiteSpace(draft.Version))
        {
            yield return new(VisitFaultCode.VersionEmpty, "$.version", string.Empty, "The policy has no version; two of its states could not be told apart.");
        }

        if (draft.Effective.IsEmpty)
        {
            yield return new(VisitFaultCode.EffectiveEmpty, "$.effective", draft.Effective.ToString(), $"No day lies in {draft.Effective}; the policy would never be in force.");
        }

        if (draft.Tiers.Count == 0)
        {
            yield return new(VisitFaultCode.TiersMissing, "$.tiers", string.Empty, "The policy says how no tier is visited.");
        }

        if (draft.ClosureDays is < 0 or > 60)
        {
            yield return OutOfRange("$.closureDays", draft.ClosureDays, "A closure begins with 1 to 60 days without work; 0 forgives none.");
        }

        var weights = draft.Weights;
        (string Path, double Value, bool Holds)[] numbers =
        [
            ("$.minuteValue", draft.MinuteValue, draft.MinuteValue > 0),
            ("$.weights.travel", weights.Travel, weights.Travel > 0),
            ("$.weights.imbalance", weights.Imbalance, weights.Imbalance >= 0),
            ("$.weights.preference", weights.Preference, weights.Preference >= 0),
            ("$.weights.night", weights.Night, weights.Night >= 0),
        ];
        foreach (var (path, value, _) in numbers.Where(number => !number.Holds || number.Value > 1_000_000))
        {
            yield return OutOfRange(path, value, "It is at least 0, travel and minuteValue more than 0, and at most 1,000,000.");
        }
    }

    private static IEnumerable<PolicyFault> Rule(VisitPolicyDraft draft, VisitRule rule, int place)
    {
        var path = $"$.tiers[{PolicyNumber.Text(place)}]";
        if (draft.Tiers.Take(place).Any(other => other.Tier == rule.Tier))
        {
            yield return new(VisitFaultCode.TierTwice, path + ".tier", rule.Tier.Value, $"Tier '{rule.Tier}' has a rule already.");
        }

        if (rule.Minutes is < 1 or > 720)
        {
            yield return OutOfRange(path + ".minutes", rule.Minutes, "A visit takes 1 to 720 minutes.");
        }

        if (!(rule.MissedValue is > 0 and <= 1_000_000) || !(rule.ErrorPerDay is >= 0 and <= 100_000))
        {
            yield return OutOfRange(path, rule.MissedValue, "A missed visit costs more than 0 and at most 1,000,000 minutes, a day off the interval 0 to 100,000.");
        }

        var cadence = rule.Cadence;
        if (cadence.Times <= 0 || cadence.IntervalDays is < 1 or > 400)
        {
            yield return OutOfRange(path + ".times", (double)cadence.Times, "The interval between visits is 1 to 400 days.");
            yield break;
        }

        if (!(cadence.EarlyDays >= 0) || !(cadence.LateDays >= 0) || cadence.MinimumGapDays < 1)
        {
            yield return OutOfRange(path, Math.Min(cadence.EarlyDays, cadence.LateDays), "A tolerance is not negative, a minimum gap at least one day.");
        }

        if (cadence.MinimumGapDays > cadence.IntervalDays || cadence.MaximumGapDays < cadence.IntervalDays)
        {
            yield return new(
                VisitFaultCode.CadenceImpossible, path, PolicyNumber.Text((decimal)Math.Round(cadence.IntervalDays, 2)),
                $"The interval of tier '{rule.Tier}' does not lie within its own minimum and maximum gap: no regular plan could keep it.");
        }
    }

    // A minute given to a better tier must be worth more, or a plan short of time would drop from above.
    private static IEnumerable<PolicyFault> Order(VisitPolicyDraft draft)
    {
        for (var place = 1; place < draft.Tiers.Count; place++)
        {
            var (upper, lower) = (draft.Tiers[place - 1], draft.Tiers[place]);
            if (lower.MissedValue / Math.Max(1, lower.Minutes) > upper.MissedValue / Math.Max(1, upper.Minutes))
            {
                yield return new(
                    VisitFaultCode.ValueOrder, $"$.tiers[{PolicyNumber.Text(place)}].missedValue", lower.Tier.Value,
                    $"A minute missed with tier '{lower.Tier}' costs more than one with '{upper.Tier}': short of time, the plan would drop the better tier first.");
            }
        }
    }

    private static PolicyFault OutOfRange(string path, double value, string message) =>
        new(VisitFaultCode.NumberOutOfRange, path, value.ToString("R", System.Globalization.CultureInfo.InvariantCulture), message);
}
