using CustomerTiering.Customers;

namespace CustomerTiering.Demo.Outlets;

/// <summary>How the outlets of one channel are made and how they buy.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Outlets">Outlets on file, prospects and closed ones included.</param>
/// <param name="YearlySales">What the channel buys in the first year if every outlet trades all year, CNY.</param>
/// <param name="Spread">Spread of the logarithm of an outlet's size: 1.683 makes the top 20% bring 80% of a lognormal market, 1.095 makes them bring 60%.</param>
/// <param name="PricePermille">Price level against the list, in thousandths.</param>
/// <param name="ReturnPermille">Lines in a thousand of which something comes back.</param>
/// <param name="Steadiness">Shape of the gap between two orders: 1 is pure chance, greater is steadier.</param>
/// <param name="ExtraLines">Lines an order has beyond what its outlet's size gives.</param>
/// <param name="Mix">Share of each category in an even year, in thousandths.</param>
/// <param name="Kinds">What the outlets are called, English and Chinese.</param>
internal sealed record ChannelShape(
    ChannelId Channel,
    int Outlets,
    long YearlySales,
    double Spread,
    int PricePermille,
    int ReturnPermille,
    int Steadiness,
    int ExtraLines,
    int[] Mix,
    (string English, string Chinese)[] Kinds)
{
    /// <summary>The four channels and, last, the outlets without one: 1,200 in all.</summary>
    public static IReadOnlyList<ChannelShape> All { get; } =
    [
        new(ChannelScheme.ModernTrade, 150, 22_000_000, 1.75, 970, 30, 6, 1, [200, 150, 120, 200, 230, 100],
            [("Garden Centre", "园艺中心"), ("Farm Hypermarket", "农资超市"), ("Chain Store", "连锁店")]),
        new(ChannelScheme.TraditionalTrade, 822, 45_000_000, 1.683, 1000, 12, 4, 0, [330, 150, 200, 180, 60, 80],
            [("Farm Store", "农资店"), ("Seed Shop", "种子店"), ("Feed Shop", "饲料店"), ("Village Store", "村店"), ("Supply Depot", "农资部")]),
        new(ChannelScheme.SpecialChannel, 120, 14_000_000, 1.683, 1035, 8, 3, 0, [350, 200, 180, 120, 60, 90],
            [("State Farm", "农场"), ("Farm School", "农校"), ("Nursery", "苗圃"), ("Growers' Cooperative", "种植合作社")]),
        new(ChannelScheme.FreshSupermarket, 90, 10_000_000, 1.095, 990, 25, 6, 1, [100, 200, 50, 350, 250, 50],
            [("Fresh Market", "生鲜店"), ("Fresh Hall", "生鲜馆")]),
        new(ChannelId.None, 18, 500_000, 1.0, 1000, 12, 2, 0, [300, 150, 200, 200, 80, 70],
            [("Trading Post", "商行")]),
    ];

    /// <summary>Places of the channels in <see cref="All"/>.</summary>
    public const int Modern = 0;

    /// <inheritdoc cref="Modern"/>
    public const int Traditional = 1;

    /// <inheritdoc cref="Modern"/>
    public const int Special = 2;

    /// <inheritdoc cref="Modern"/>
    public const int Fresh = 3;

    /// <inheritdoc cref="Modern"/>
    public const int Unknown = 4;
}
