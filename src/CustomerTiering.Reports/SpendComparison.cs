using CustomerTiering.Calendars;
using CustomerTiering.Effort.Resources;

namespace CustomerTiering.Reports;

/// <summary>Spend by customer beside the sales afterwards, with the days that both are of.</summary>
/// <param name="Resources">The comparison.</param>
/// <param name="Days">The days of the spend and of its plan.</param>
/// <param name="SalesDays">The days of the sales afterwards; sales before are of as many days just before the spend.</param>
/// <param name="HasPlan">Whether a plan of spend was given; without one what was planned is not zero but unknown.</param>
public sealed record SpendComparison(ResourcePlan Resources, DayRange Days, DayRange SalesDays, bool HasPlan);
