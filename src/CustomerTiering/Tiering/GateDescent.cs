namespace CustomerTiering.Tiering;

/// <summary>The way down through the gates of a rule: who fails one meets the gate of the tier it goes to.</summary>
internal sealed class GateDescent
{
    private readonly GateKeeper keeper;
    private readonly TierGate?[] gates;
    private readonly int[] otherwise;

    public GateDescent(TierScheme tiers, TierRule rule, GateKeeper keeper)
    {
        this.keeper = keeper;
        gates = [.. tiers.Tiers.Select(tier => rule.Gates.FirstOrDefault(gate => gate.Tier == tier))];
        otherwise = [.. gates.Select(gate => gate is null ? -1 : tiers.PlaceOf(gate.Otherwise))];
    }

    /// <summary>The gate of a tier, null when it asks none.</summary>
    public TierGate? GateOf(int tierPlace) => gates[tierPlace];

    /// <summary>Whether someone inside a line may come to the gate of a tier.</summary>
    public bool Passes(int rung, int tierPlace)
    {
        while (rung >= 0 && rung < tierPlace)
        {
            rung = otherwise[rung];
        }

        return rung == tierPlace;
    }

    /// <summary>The place of the tier in which the way ends that begins inside a line.</summary>
    public int From(int rung, int unit, Hypothesis? hypothesis, Ranking ranking, int[] sizes, List<TestResult>? results)
    {
        while (rung < sizes.Length)
        {
            var gate = gates[rung];
            if (gate is null || keeper.Apply(gate.Gate, unit, hypothesis, ranking.ValueAt(sizes[rung] - 1), results) != Verdict.Failed)
            {
                break;
            }

            rung = otherwise[rung];
        }

        return rung;
    }
}
