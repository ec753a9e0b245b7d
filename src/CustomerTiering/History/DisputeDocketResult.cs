namespace CustomerTiering.History;

/// <summary>What a docket of disputes comes to.</summary>
/// <param name="Facts">The facts with the corrections of all disputes upheld by the day of knowledge, each recorded on the day of its ruling.</param>
/// <param name="Findings">What became of each dispute raised by then, ordered by ruling and reference, the open ones last.</param>
public sealed record DisputeDocketResult(TierFacts Facts, IReadOnlyList<DisputeFinding> Findings);
