namespace CustomerTiering.Tiering;

/// <summary>What one tier holds.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Customers">Customers in it; children of a group one by one.</param>
/// <param name="Revenue">Their net revenue.</param>
/// <param name="Share">Net revenue ÷ base. Since revenue is net and the base is the sum of positive nets, shares need not add to 1.</param>
public sealed record TierSummary(TierName Tier, int Customers, decimal Revenue, double Share);
