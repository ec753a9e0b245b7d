namespace CustomerTiering.Tests.Tiering.Reference;

/// <summary>What the slow way says of one customer.</summary>
internal sealed record SlowDecision(string Tier, string Channel, int Rank, double CumulativeShare, bool Focus, decimal Revenue, string Untested);
