using CustomerTiering.Statistics;

namespace CustomerTiering.Effort;

/// <summary>The indices of one rep, each with how far chance reaches; or the reason why there is none.</summary>
/// <param name="Hoover">The part of the effort that would have to move for effort to be in proportion to value, 0 to 1.</param>
/// <param name="Signed">Negative: effort leans to customers of small value; positive: beyond their share to those of great value. −2 to 1.</param>
/// <param name="TopShare">The part of the effort on those who bring the policy's part of the value, 0 to 1.</param>
/// <param name="LargestShare">The part of the effort on the largest customers, the policy's top by number, 0 to 1.</param>
public sealed record EffortIndices(IntervalOutcome Hoover, IntervalOutcome Signed, IntervalOutcome TopShare, IntervalOutcome LargestShare);
