using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Effort.Attainment;

/// <summary>What a report of supervision is about: which days, seen from which day, who works when, who is assigned to whom.</summary>
/// <param name="Period">The period: plans and visits of its days are counted.</param>
/// <param name="AsOf">The day from which it is seen: a plan that can still be done in time is open.</param>
/// <param name="Calendar">The company's working days.</param>
public sealed record SupervisionScope(DayRange Period, LocalDate AsOf, WorkingCalendar Calendar)
{
    /// <summary>The customers on file with their reps: what coverage is of. Without them, a rep's customers are those planned or visited.</summary>
    public CustomerFile Customers { get; init; } = CustomerFile.Empty;

    /// <summary>When reps are not there.</summary>
    public IReadOnlyList<RepAbsence> Absences { get; init; } = [];
}
