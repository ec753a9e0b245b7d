namespace CustomerTiering.Tiering;

/// <summary>The raw figures of a customer that measures are computed from, by their place in <see cref="PeerColumns"/>; supplied measures follow.</summary>
internal static class Driver
{
    public const int Revenue = 0;
    public const int Profit = 1;
    public const int EarlierRevenue = 2;
    public const int Orders = 3;
    public const int Returns = 4;
    public const int Recency = 5;
    public const int FirstSupplied = 6;
}
