using CustomerTiering.Calendars;
using CustomerTiering.Customers;

namespace CustomerTiering.Effort.Attainment;

/// <summary>Days on which a rep is not there.</summary>
/// <param name="Rep">The rep.</param>
/// <param name="Absence">The days, and which half of each.</param>
public readonly record struct RepAbsence(RepId Rep, Absence Absence);
