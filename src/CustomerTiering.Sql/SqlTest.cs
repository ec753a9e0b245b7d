using CustomerTiering.Tiering;

namespace CustomerTiering.Sql;

/// <summary>How one test of a gate went for one customer.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Code"><see cref="TierReasonCode.TestPassed"/>, <see cref="TierReasonCode.TestFailed"/> or <see cref="TierReasonCode.TestUntested"/>.</param>
/// <param name="Value">The measure, rounded to twelve decimals where it has more; 0 when untested.</param>
/// <param name="Limit">What it was compared with, rounded alike; 0 when untested.</param>
public sealed record SqlTest(string Measure, TierReasonCode Code, decimal Value, decimal Limit);
