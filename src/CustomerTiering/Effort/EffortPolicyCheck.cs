using CustomerTiering.Policies;
using CustomerTiering.Statistics;

namespace CustomerTiering.Effort;

/// <summary>Finds what is wrong with a draft: each fault with its place and a witness.</summary>
internal static class EffortPolicyCheck
{
    public static IReadOnlyList<PolicyFault> Faults(EffortPolicyDraft draft)
    {
        var none = Proportion.Of(0);
        var avoidance = draft.Avoidance;
        (bool Holds, string Code, string Path, string Witness, string Message)[] rules =
        [
            (!string.IsNullOrWhiteSpace(draft.Name), "no-name", "$.name", draft.Name, "The policy has no name."),
            (draft.WindowDays is >= 1 and <= 366, "days", "$.windowDays", Text(draft.WindowDays), "The window has 1 to 366 days."),
            (draft.TargetValue > none, "part", "$.targetValue", draft.TargetValue.ToString(), "The top brings more than nothing."),
            (draft.TargetEffort > none, "part", "$.targetEffort", draft.TargetEffort.ToString(), "The target for the top is more than nothing."),
            (draft.Top > none, "part", "$.top", draft.Top.ToString(), "The top group has more than nobody in it."),
            (draft.Disparity is > 1 and <= 100, "disparity", "$.disparity", Text(draft.Disparity), "A disparity is more than 1 and at most 100: at 1 everybody would be over- or under-served."),
            (draft.SmallOutlets > none, "part", "$.smallOutlets", draft.SmallOutlets.ToString(), "At nothing of the target nobody could live with small outlets."),
            (draft.LeastVisits >= 1, "visits", "$.leastVisits", Text(draft.LeastVisits), "At least one visit is needed to say anything."),
            (draft.NewcomerMonths is >= 0 and <= 120, "months", "$.newcomerMonths", Text(draft.NewcomerMonths), "A rep is a newcomer for 0 to 120 months."),
            (draft.Best > none, "part", "$.best", draft.Best.ToString(), "The best are more than nobody."),
            (draft.Level > none && draft.Level < Proportion.All, "level", "$.level", draft.Level.ToString(), "A level lies between none and all."),
            (draft.Draws is >= 20 and <= Resampling.MostDraws, "draws", "$.draws", Text(draft.Draws), "20 to 100,000 samples are drawn."),
            (avoidance.FruitlessCalls is >= 1 and <= 20, "calls", "$.avoidance.fruitlessCalls", Text(avoidance.FruitlessCalls), "A fall begins after 1 to 20 fruitless calls."),
            (avoidance.MostLeft < Proportion.All, "part", "$.avoidance.mostLeft", avoidance.MostLeft.ToString(), "An account whose visits stay is not avoided."),
            (avoidance.FalseAlarms > none && avoidance.FalseAlarms < Proportion.All, "part", "$.avoidance.falseAlarms", avoidance.FalseAlarms.ToString(), "The chance of a false alarm lies between none and all."),
        ];
        return [.. rules.Where(rule => !rule.Holds).Select(rule => new PolicyFault(rule.Code, rule.Path, rule.Witness, rule.Message))];
    }

    private static string Text(decimal number) => PolicyNumber.Text(number);
}
