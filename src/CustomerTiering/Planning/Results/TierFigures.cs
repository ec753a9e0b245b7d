using CustomerTiering.Tiering;

namespace CustomerTiering.Planning;

/// <summary>How a plan serves one tier.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Customers">Customers of the tier in the request.</param>
/// <param name="Visits">Visits planned.</param>
/// <param name="Gaps">Gaps between visits, the one from the last visit before the plan and the one to its end included where they can be told.</param>
/// <param name="Kept">Gaps within the tolerance of the cadence.</param>
/// <param name="Missed">Gaps longer than the longest allowed: a visit is missing in each.</param>
public sealed record TierFigures(TierName Tier, int Customers, int Visits, int Gaps, int Kept, int Missed)
{
    /// <summary>Gaps kept ÷ gaps; 1 without gaps.</summary>
    public double CadenceMet => Gaps == 0 ? 1 : Kept / (double)Gaps;
}
