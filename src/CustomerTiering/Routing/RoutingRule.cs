namespace CustomerTiering.Routing;

/// <summary>The rules that a plan keeps.</summary>
public enum RoutingRule
{
    /// <summary>A route is on a day of the problem.</summary>
    DayExists,

    /// <summary>A route is driven by one of the day's vehicles, and each vehicle drives one route.</summary>
    VehicleExists,

    /// <summary>A route visits customers of the problem only.</summary>
    CustomerExists,

    /// <summary>A customer is visited once a day at most.</summary>
    OnceADay,

    /// <summary>The days on which a customer is visited are one of its patterns.</summary>
    Pattern,

    /// <summary>A route carries no more than the day's load.</summary>
    Load,

    /// <summary>Every visit lies in its window as a whole, and the route in the window of its day.</summary>
    Window,

    /// <summary>A route lasts no longer than the day allows, with travel, waiting and visits.</summary>
    Duration,
}
