namespace CustomerTiering.Stability;

/// <summary>How much of a top group falls out in a market in which nobody changes.</summary>
/// <param name="Model">The market.</param>
/// <param name="Rows">Without hysteresis first, then by each exit limit.</param>
public sealed record ChanceChurnResult(ChanceChurnModel Model, IReadOnlyList<ChanceChurnRow> Rows);
