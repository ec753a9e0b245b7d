namespace CustomerTiering.Sales;

/// <summary>The sums of one customer that few lines touch: kept apart, so that the common line stays within half a cache line.</summary>
internal struct RareSums
{
    public long Returns;
    public int LinesWithoutCost;

    /// <summary>1 when the customer has a known line before the window's period.</summary>
    public int SeenBefore;
}
