namespace CustomerTiering.History;

/// <summary>A dispute as it stands in the host's books: what is claimed, and what has been said about it.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="Status">Open, upheld or rejected.</param>
public sealed record FiledDispute(FactDispute Dispute, DisputeStatus Status);
