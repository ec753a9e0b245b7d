using CustomerTiering.Calendars;
using CustomerTiering.Planning;

namespace CustomerTiering.Files.Planning;

/// <summary>The days a plan covers and how travel is reckoned, and which files beside the plan it was made from besides.</summary>
/// <param name="Horizon">The days.</param>
/// <param name="Travel">Travel by coordinates; where a table has the ways, what it is completed by.</param>
public sealed record PlanFrame(DayRange Horizon, TravelModel Travel)
{
    /// <summary>Where ways come from.</summary>
    public TravelSource Source { get; init; }

    /// <summary>The name of the order file beside the plan from which tiers and briefs come; empty for none.</summary>
    public string Orders { get; init; } = string.Empty;

    /// <summary>The name of the file of customers beside the plan that goes with the orders; empty for none.</summary>
    public string OrderCustomers { get; init; } = string.Empty;

    /// <summary>The name of the file of executives beside the plan; empty where none are planned.</summary>
    public string Executives { get; init; } = string.Empty;
}
