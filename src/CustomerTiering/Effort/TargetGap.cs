namespace CustomerTiering.Effort;

/// <summary>Effort on the top against the target set: 80% of the effort on those who bring 80% of the value, say.</summary>
/// <param name="Customers">The smallest leading group by value that brings the policy's part of it.</param>
/// <param name="ValueShare">The part of the value they bring, at least the policy's.</param>
/// <param name="EffortShare">The part of the effort they get; customers of equal value share evenly.</param>
/// <param name="Target">The part of the effort meant for them.</param>
/// <param name="ToMove">Effort that would have to go to them to reach the target, in its own unit; 0 where it is reached.</param>
public sealed record TargetGap(int Customers, double ValueShare, double EffortShare, double Target, double ToMove)
{
    /// <summary>What is missing to the target; negative where there is more than the target.</summary>
    public double Gap => Target - EffortShare;
}
