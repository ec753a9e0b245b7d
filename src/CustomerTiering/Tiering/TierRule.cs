namespace CustomerTiering.Tiering;

/// <summary>How the customers of one channel come into tiers: ranked, cut by lines, gated, with a panel inside.</summary>
public sealed record TierRule
{
    /// <summary>What customers are ordered by; net revenue unless stated.</summary>
    public RankBasis RankBy { get; init; } = new RankBasis.ByMeasure("revenue");

    /// <summary>The lines, best tier first, one for every tier but the lowest.</summary>
    public IReadOnlyList<Rung> Ladder { get; init; } = [];

    /// <summary>The gates, at most one a tier.</summary>
    public IReadOnlyList<TierGate> Gates { get; init; } = [];

    /// <summary>Panels inside tiers, at most one a tier.</summary>
    public IReadOnlyList<FocusPanel> Focus { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(TierRule? other) => other is not null && RankBy == other.RankBy && Ladder.SequenceEqual(other.Ladder)
        && Gates.SequenceEqual(other.Gates) && Focus.SequenceEqual(other.Focus);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RankBy, Ladder.Count, Gates.Count, Focus.Count);
}
