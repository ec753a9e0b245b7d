namespace CustomerTiering.Routing;

/// <summary>How far a search has come.</summary>
/// <param name="Iterations">Trials made.</param>
/// <param name="Spent">The part of its pace that is used up, from 0 to 1.</param>
/// <param name="Cost">The cost of the best plan so far.</param>
/// <param name="Unplaced">Customers that the best plan so far has no room for.</param>
public sealed record RoutingProgress(long Iterations, double Spent, double Cost, int Unplaced);
