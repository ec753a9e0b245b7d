namespace CustomerTiering.Routing;

/// <summary>One rule that a plan breaks, and where.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Day">The day, from 0; -1 where the fault is in no one day.</param>
/// <param name="Vehicle">The vehicle, from 0; -1 where the fault is in no one route.</param>
/// <param name="Place">The place, -1 where the fault is at no one place.</param>
/// <param name="Value">What the plan says: a load, a duration, a moment, or a count.</param>
/// <param name="Limit">What is allowed.</param>
public sealed record RoutingFault(RoutingRule Rule, int Day, int Vehicle, int Place, double Value, double Limit);
