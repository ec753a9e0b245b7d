namespace CustomerTiering.Routing;

/// <summary>The best plan that a search found.</summary>
/// <param name="Routes">The routes that visit anyone, by day and vehicle.</param>
/// <param name="Unplaced">Customers that no room was found for, ascending; when empty the plan keeps every rule.</param>
/// <param name="Cost">Travel of all routes plus the costs of the patterns chosen, summed afresh in a fixed order.</param>
/// <param name="Iterations">How many trials were made.</param>
public sealed record RoutingSolution(IReadOnlyList<PlannedRoute> Routes, IReadOnlyList<int> Unplaced, double Cost, long Iterations)
{
    /// <summary>Whether every customer is in the plan.</summary>
    public bool IsComplete => Unplaced.Count == 0;
}
