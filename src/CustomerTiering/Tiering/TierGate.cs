namespace CustomerTiering.Tiering;

/// <summary>The gate of a tier. It is applied after the ranking: who fails it frees no place for others.</summary>
/// <param name="Tier">The tier that asks it.</param>
/// <param name="Gate">What must be shown.</param>
/// <param name="Otherwise">The lower tier for those who fail; the gate of that tier applies in turn.</param>
public sealed record TierGate(TierName Tier, Gate Gate, TierName Otherwise);
