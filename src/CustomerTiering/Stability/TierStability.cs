using CustomerTiering.Tiering;

namespace CustomerTiering.Stability;

/// <summary>What chance alone does to one tier between two like periods.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Customers">Customers in it by the decisions.</param>
/// <param name="Expected">Customers in it in a drawn period, on average.</param>
/// <param name="Changes">Of its customers in one period, the share in another tier in the next: 0 to 1; 0 for a tier that nobody is ever drawn into.</param>
/// <param name="Becomes">Where its customers of one period are in the next: a share for every tier, best first. They add up to 1, or are all 0 for a tier nobody is drawn into.</param>
public sealed record TierStability(TierName Tier, int Customers, double Expected, double Changes, IReadOnlyList<double> Becomes);
