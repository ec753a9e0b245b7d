using CustomerTiering.Customers;

namespace CustomerTiering.Demo.Plans;

/// <summary>How a rep spends visiting time, as planned for the visit diary.</summary>
/// <param name="Rep">The rep.</param>
/// <param name="IsNewcomer">Whether the rep joined in the second year and lives with small outlets.</param>
/// <param name="LargestFifthShare">Share of visiting hours on the fifth of the own outlets that buys most by true level.</param>
/// <param name="VisitsPerDay">Visits on a working day.</param>
public sealed record VisitHabit(RepId Rep, bool IsNewcomer, decimal LargestFifthShare, int VisitsPerDay);
