using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Json;

/// <summary>Reads the rule of a channel, or of all others.</summary>
internal sealed class RuleReader(PolicyReading reading, TieringPolicyDraft head)
{
    private static readonly string[] Panel = ["tier", "top"];
    private readonly LadderReader ladders = new(reading, head);
    private readonly GateReader gates = new(reading);
    private readonly RankBasisReader bases = new(reading);

    public TierRule Read(PolicyProperties written)
    {
        var rule = new TierRule();
        return rule with
        {
            RankBy = written.TryFind("rankBy", out var basis) ? bases.Read(basis) : rule.RankBy,
            Ladder = written.TryNeed("ladder", "every tier but the lowest needs a line.", out var ladder) ? ladders.Read(ladder) : [],
            Gates = [.. written.Items("gates").Select(gates.ReadTierGate)],
            Focus = [.. written.Items("focus").Select(FocusPanel)],
        };
    }

    private FocusPanel FocusPanel(PolicyNode node)
    {
        if (!reading.TryObject(node, Panel, out var panel))
        {
            return new FocusPanel(default, 1);
        }

        panel.TryText("tier", "a panel lies in a tier.", out var tier);
        var count = 1;
        if (panel.TryNeed("top", "a panel is the first so many of the ranking.", out var top))
        {
            reading.TryCount(top, out count);
        }

        return new FocusPanel(LadderReader.Tier(tier), count);
    }
}
