using CustomerTiering.Calendars;
using CustomerTiering.Planning;

namespace CustomerTiering.Files.Planning;

/// <summary>The days a plan covers and how travel is reckoned.</summary>
/// <param name="Horizon">The days.</param>
/// <param name="Travel">Travel.</param>
public sealed record PlanFrame(DayRange Horizon, TravelModel Travel);
