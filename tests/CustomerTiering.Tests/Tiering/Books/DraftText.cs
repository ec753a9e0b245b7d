using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Books;

/// <summary>Writes a draft so that a failing draw can be read.</summary>
internal static class DraftText
{
    public static string Of(TieringPolicyDraft draft) => string.Join(
        "\n",
        draft.Channels.Select(rule => $"{rule.Channel} by {rule.Level}: {Of(rule.Rule)}")
            .Prepend($"{draft.Choices} {draft.Tiers}")
            .Append($"otherwise: {Of(draft.Otherwise)}"));

    private static string Of(TierRule rule) =>
        $"{Of(rule.RankBy)} | {string.Join(", ", rule.Ladder)} | {string.Join(", ", rule.Gates.Select(gate => $"{gate.Tier} else {gate.Otherwise}: {Of(gate.Gate)}"))} | {string.Join(", ", rule.Focus)}";

    private static string Of(RankBasis basis) => basis.Match(
        measure => measure.Measure,
        score => $"score({string.Join(", ", score.Criteria)}, {score.Missing})");

    private static string Of(Gate gate) => gate.Match(
        all => $"all({string.Join(", ", all.Gates.Select(Of))})",
        any => $"any({string.Join(", ", any.Gates.Select(Of))})",
        test => test.ToString());
}
