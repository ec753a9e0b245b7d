namespace CustomerTiering.Routing;

/// <summary>A place on the map of a <see cref="RoutingProblem"/>: a customer to visit, or where a day's vehicles start.</summary>
/// <param name="Load">What one visit takes of a vehicle's load; 0 or more.</param>
/// <param name="Service">How long one visit lasts, in the unit of the travel times; 0 or more.</param>
/// <param name="Window">When a visit may take place, as a whole.</param>
/// <param name="Patterns">The ways in which it may be visited, of which a plan chooses one; none for a place that is only started from.</param>
public sealed record RoutingPlace(double Load, double Service, TimeWindow Window, IReadOnlyList<DayPattern> Patterns)
{
    /// <summary>A place that vehicles start from and return to, and that nobody visits.</summary>
    public static readonly RoutingPlace Depot = new(0, 0, TimeWindow.Always, []);

    /// <summary>Whether it has to be in the plan.</summary>
    public bool IsCustomer => Patterns.Count > 0;
}
