namespace CustomerTiering.Tiering;

/// <summary>One rung of a ladder: a tier and the line below it. The lowest tier has no rung: it takes the rest.</summary>
/// <param name="Tier">The tier above the line.</param>
/// <param name="Line">The line.</param>
public sealed record Rung(TierName Tier, TierLine Line);
