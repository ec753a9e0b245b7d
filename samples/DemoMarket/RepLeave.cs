using CustomerTiering.Calendars;
using CustomerTiering.Customers;

namespace CustomerTiering.Demo;

/// <summary>Days on which a rep was on leave or ill.</summary>
/// <param name="Rep">The rep.</param>
/// <param name="Days">The days.</param>
public sealed record RepLeave(RepId Rep, DayRange Days);
