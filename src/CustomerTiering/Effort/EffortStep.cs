using CustomerTiering.Calendars;
using CustomerTiering.Statistics;

namespace CustomerTiering.Effort;

/// <summary>One step of the time course of a rep's effort.</summary>
/// <remarks>A step has few visits, so its Hoover index is raised by chance; the share of the top is not.</remarks>
/// <param name="Days">The days.</param>
/// <param name="Visits">Contacts in them.</param>
/// <param name="Hours">Hours in them.</param>
/// <param name="Hoover">The Hoover index of these days against the value of the whole period.</param>
/// <param name="TopShare">The share of the effort on those who bring the policy's part of the value.</param>
public sealed record EffortStep(DayRange Days, int Visits, double Hours, IndexOutcome Hoover, IndexOutcome TopShare);
