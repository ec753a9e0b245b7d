using CustomerTiering.Policies;

namespace CustomerTiering.Stability;

/// <summary>What chance alone does to a simulated top group with one exit limit.</summary>
/// <param name="StayUntil">The exit limit as a part of all customers.</param>
/// <param name="FallsOut">Of the first year's members, the share outside the limit in the second: 0 to 1.</param>
public sealed record ChanceChurnRow(Proportion StayUntil, double FallsOut);
