namespace CustomerTiering.Routing;

/// <summary>What was found when a route was last asked for one more visit.</summary>
internal struct InsertionAnswer
{
    /// <summary>What the visit adds at the least; where there is no entry, what it adds at the very least.</summary>
    public double Added;

    /// <summary>The entry that it comes after, or -1.</summary>
    public int At;

    /// <summary>The number that the route had: with another one, the answer is out of date.</summary>
    public int Stamp;
}
