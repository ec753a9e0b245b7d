namespace CustomerTiering.Routing;

/// <summary>The sums of one route under work.</summary>
internal struct RouteHead
{
    /// <summary>The loads of its visits.</summary>
    public double Load;

    /// <summary>Its travel.</summary>
    public double Travel;

    /// <summary>The lengths of its visits.</summary>
    public double Service;

    /// <summary>How much its load is over what a vehicle carries.</summary>
    public double OverLoad;

    /// <summary>How much it takes longer than a day allows, and how late its visits are together.</summary>
    public double OverTime;

    /// <summary>A number for what it holds now: the same number, the same stops.</summary>
    public int Stamp;

    /// <summary>How many stops it has, without its depot.</summary>
    public int Length;
}
