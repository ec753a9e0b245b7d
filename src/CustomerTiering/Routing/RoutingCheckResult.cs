namespace CustomerTiering.Routing;

/// <summary>What a check found.</summary>
/// <param name="Cost">Travel of all routes plus the costs of the patterns kept; of routes that can be driven at all.</param>
/// <param name="Faults">The rules broken, by day and vehicle, then by place.</param>
public sealed record RoutingCheckResult(double Cost, IReadOnlyList<RoutingFault> Faults)
{
    /// <summary>Whether the plan keeps every rule.</summary>
    public bool IsFeasible => Faults.Count == 0;
}
