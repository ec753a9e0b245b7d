namespace CustomerTiering.Routing;

/// <summary>One entry of a route under work.</summary>
internal struct RouteEntry
{
    /// <summary>The leg to the next entry.</summary>
    public double Leg;

    /// <summary>The place.</summary>
    public int Place;
}
