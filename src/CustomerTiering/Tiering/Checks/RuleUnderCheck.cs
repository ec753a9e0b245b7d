using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Checks;

/// <summary>One rule of a draft while it is checked.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Path">The rule's JSON path.</param>
internal sealed record RuleUnderCheck(TieringPolicyDraft Draft, TierRule Rule, string Path)
{
    public TierScheme Tiers => Draft.Tiers;

    /// <summary>Whether only customers with a positive value come into lines.</summary>
    public bool OnlyPositiveRanked => Draft.Choices.NonPositive == NonPositiveRule.Lowest;

    /// <summary>The path of a rung.</summary>
    public string PathOfRung(int place) => $"{Path}.ladder[{PolicyNumber.Text(place)}]";

    /// <summary>The path of a gate.</summary>
    public string PathOfGate(int place) => $"{Path}.gates[{PolicyNumber.Text(place)}]";

    /// <summary>The path of a panel.</summary>
    public string PathOfFocus(int place) => $"{Path}.focus[{PolicyNumber.Text(place)}]";

    /// <summary>What the customers are ranked by, in words.</summary>
    public string Ranked => Rule.RankBy.Match(byMeasure => byMeasure.Measure, _ => "score");

    /// <summary>The values the ranked measure can have.</summary>
    public MeasureRange RankRange => Rule.RankBy.Match(byMeasure => MeasureRange.Of(byMeasure.Measure), _ => MeasureRange.Score);

    /// <summary>Whether the tiers that fail this tier's gates, or theirs in turn, can come into another tier.</summary>
    public bool DropsInto(TierName tier, Func<int, bool> from) =>
        Rule.Gates.Any(gate => gate.Otherwise == tier && Tiers.PlaceOf(gate.Tier) is var place and >= 0 && from(place));
}
