using CustomerTiering.Policies;
using CustomerTiering.Tiering.Checks;

namespace CustomerTiering.Tiering;

/// <summary>Finds what is wrong with a draft: each fault with its place and a witness.</summary>
/// <remarks>Only what can be shown is refused: a draft that some book can use in every part passes.</remarks>
internal static class TieringPolicyCheck
{
    public static IReadOnlyList<PolicyFault> Faults(TieringPolicyDraft draft) => [.. HeaderCheck.Faults(draft), .. Rules(draft).SelectMany(RuleFaults)];

    private static IEnumerable<RuleUnderCheck> Rules(TieringPolicyDraft draft) =>
    [
        .. draft.Channels.Select((rule, place) => new RuleUnderCheck(draft, rule.Rule, $"$.channels[{PolicyNumber.Text(place)}]")),
        new RuleUnderCheck(draft, draft.Otherwise, "$.otherwise"),
    ];

    private static IEnumerable<PolicyFault> RuleFaults(RuleUnderCheck rule)
    {
        List<PolicyFault> ladder = [.. LadderCheck.Faults(rule)];
        List<PolicyFault> lines = [.. LineCheck.Faults(rule), .. LineOrderCheck.Faults(rule)];
        List<PolicyFault> gateTiers = [.. GateCheck.TierFaults(rule)];
        List<PolicyFault> tests = [.. GateCheck.TestFaults(rule)];

        // What follows from a fault already named is not named again.
        var sound = ladder.Count == 0 && gateTiers.Count == 0;
        return
        [
            .. RankCheck.Faults(rule),
            .. ladder,
            .. lines,
            .. sound && lines.Count == 0 ? ReachCheck.Faults(rule) : [],
            .. gateTiers,
            .. tests,
            .. sound && tests.Count == 0 ? GateContradictionCheck.Faults(rule) : [],
            .. FocusCheck.Faults(rule),
            .. sound && lines.Count == 0 ? FocusCheck.EmptyPanels(rule) : [],
        ];
    }
}
