using CustomerTiering.Customers;
using CustomerTiering.Tiering;

namespace CustomerTiering.Development;

/// <summary>A customer below the best tier with room to grow.</summary>
/// <param name="Rank">The place in the list, from 1.</param>
/// <param name="Decision">The decision on it.</param>
/// <param name="Purchases">Its net purchases from us, for a year; see <see cref="GrowthCandidates"/>.</param>
/// <param name="Potential">What it could buy in a year, from whomever.</param>
/// <param name="ShareOfWallet">Purchases ÷ potential, 0 to 1.</param>
/// <param name="Openness">How open it is to us, 0 to 1; the policy's choice where <paramref name="OpennessKnown"/> is false and others have one; 1 where nobody has.</param>
/// <param name="OpennessKnown">Whether the openness was supplied for it.</param>
/// <param name="Region">Its region.</param>
/// <param name="Benchmark">The customer of its region and channel to learn from; <see cref="CustomerId.None"/> where there is none.</param>
public sealed record GrowthCandidate(
    int Rank, TierDecision Decision, decimal Purchases, decimal Potential, double ShareOfWallet, double Openness, bool OpennessKnown, RegionId Region, CustomerId Benchmark)
{
    /// <summary>The gap: potential less purchases; more than 0.</summary>
    public decimal Gap => Potential - Purchases;

    /// <summary>What the list is ordered by: gap × openness.</summary>
    public decimal Promise => Gap * (decimal)Openness;
}
