using CustomerTiering.Customers;

namespace CustomerTiering.Effort;

/// <summary>A newcomer held against the best of the others.</summary>
/// <param name="Rep">The newcomer.</param>
/// <param name="TopShare">The part of the newcomer's effort on those who bring the policy's part of the value.</param>
/// <param name="BestTopShare">The same of the best, on average.</param>
public sealed record NewcomerGap(RepId Rep, double TopShare, double BestTopShare)
{
    /// <summary>How far the newcomer is behind, in parts of the effort.</summary>
    public double Behind => BestTopShare - TopShare;
}
