using NodaTime;

namespace CustomerTiering.Effort;

/// <summary>One visit, or the spend of one day on one customer, in the columns of a rep.</summary>
/// <param name="Place">The place of the customer in the columns.</param>
/// <param name="Effort">The effort by the measure compared.</param>
/// <param name="Minutes">How long it lasted; zero for spend.</param>
/// <param name="Day">The day.</param>
/// <param name="IsVisit">Whether it is a visit.</param>
internal readonly record struct EffortRecord(int Place, double Effort, int Minutes, LocalDate Day, bool IsVisit);
