using CustomerTiering.Calendars;
using CustomerTiering.Planning;

namespace CustomerTiering.Files.Planning;

/// <summary>The days a plan covers and how travel is reckoned.</summary>
/// <param name="Horizon">The days.</param>
/// <param name="Travel">Travel by coordinates; where a table has the ways, what it is completed by.</param>
public sealed record PlanFrame(DayRange Horizon, TravelModel Travel)
{
    /// <summary>Where ways come from.</summary>
    public TravelSource Source { get; init; }
}
