namespace CustomerTiering.Routing;

/// <summary>One route of a plan.</summary>
/// <param name="Day">The day, from 0.</param>
/// <param name="Vehicle">The vehicle of that day, from 0.</param>
/// <param name="Stops">The places visited, in this order, without the depot.</param>
public sealed record PlannedRoute(int Day, int Vehicle, IReadOnlyList<int> Stops);
