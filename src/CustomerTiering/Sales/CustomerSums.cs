namespace CustomerTiering.Sales;

/// <summary>
/// The sums of one customer that every line touches, side by side in half a cache line. Amounts are in millionths and may stand
/// short of what a <see cref="SumTable"/> has put aside in 128 bits.
/// </summary>
internal struct CustomerSums
{
    public long Revenue;
    public long Cost;
    public int Lines;
    public int Orders;

    /// <summary>First effective day of a line in the window, as a day number plus one; 0 without a line.</summary>
    public int FirstDay;

    /// <summary>Last effective day of a line in the window, as a day number plus one; 0 without a line.</summary>
    public int LastDay;

    /// <summary>Adds counts and days; amounts are added where their overflow is watched.</summary>
    public void AddCountsOf(in CustomerSums other)
    {
        Lines += other.Lines;
        Orders += other.Orders;
        LastDay = Math.Max(LastDay, other.LastDay);
        FirstDay = FirstDay == 0 ? other.FirstDay : other.FirstDay == 0 ? FirstDay : Math.Min(FirstDay, other.FirstDay);
    }
}
