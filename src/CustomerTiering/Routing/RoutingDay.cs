namespace CustomerTiering.Routing;

/// <summary>What can be driven on one day. Vehicles of different kinds, or reps with homes of their own, are days of their own too: a customer's patterns say who may come.</summary>
/// <param name="Depot">The place where each route starts and ends.</param>
/// <param name="Vehicles">How many routes there may be; 0 or more.</param>
/// <param name="MaxLoad">The most that one route carries, inclusive; infinite for no limit.</param>
/// <param name="MaxDuration">The longest a route lasts, inclusive, with travel, waiting and visits; infinite for no limit. A vehicle leaves when it likes, so it never waits at the depot.</param>
/// <param name="Window">When a route is under way.</param>
public sealed record RoutingDay(int Depot, int Vehicles, double MaxLoad, double MaxDuration, TimeWindow Window)
{
    /// <summary>A day without limits but the number of vehicles.</summary>
    public static RoutingDay Of(int depot, int vehicles) => new(depot, vehicles, double.PositiveInfinity, double.PositiveInfinity, TimeWindow.Always);
}
