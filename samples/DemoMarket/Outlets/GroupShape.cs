using CustomerTiering.Customers;

namespace CustomerTiering.Demo.Outlets;

/// <summary>A group customer of the plan and how many outlets it has in each channel.</summary>
/// <param name="English">Name in English.</param>
/// <param name="Chinese">Name in Chinese.</param>
/// <param name="Own">The channel on its own record; <see cref="ChannelId.None"/> leaves it to where most of its purchases are.</param>
/// <param name="ModernRank">Place by size among the chains and single stores of modern trade, 0 the largest; −1 when it has no store there.</param>
/// <param name="ModernStores">Stores in modern trade.</param>
/// <param name="Others">Its outlets elsewhere: place of the channel and rank within it.</param>
internal sealed record GroupShape(string English, string Chinese, ChannelId Own, int ModernRank, int ModernStores, (int Channel, int Rank)[] Others)
{
    /// <summary>Fourteen groups: eleven chains, one chain that spans modern trade and fresh supermarkets, one union whose own channel differs from where it buys most, one fresh chain.</summary>
    public static IReadOnlyList<GroupShape> All { get; } =
    [
        new("Harvest Row", "丰垄连锁", ChannelId.None, 0, 18, []),
        new("Plough & Field", "犁田连锁", ChannelId.None, 1, 14, []),
        new("Blue Barn", "蓝仓连锁", ChannelId.None, 2, 12, []),
        new("Four Seasons Farm", "四时农庄", ChannelId.None, 3, 10, []),
        new("Open Furrow", "开垄连锁", ChannelId.None, 6, 9, []),
        new("Red Clay", "红壤连锁", ChannelId.None, 8, 8, []),
        new("Orchard Line", "果园线", ChannelId.None, 10, 7, []),
        new("Long Meadow", "长草甸", ChannelId.None, 13, 6, []),
        new("Stone Mill", "石磨连锁", ChannelId.None, 16, 5, []),
        new("Early Rain", "早雨连锁", ChannelId.None, 20, 4, []),
        new("Terrace & Vine", "梯田藤", ChannelId.None, 26, 3, []),
        new("Golden Furrow", "金垄集团", ChannelId.None, 4, 6,
            [(ChannelShape.Fresh, 10), (ChannelShape.Fresh, 25), (ChannelShape.Fresh, 40), (ChannelShape.Fresh, 60)]),
        new("Twin Rivers Union", "双河联合社", ChannelScheme.SpecialChannel, -1, 0,
            [(ChannelShape.Traditional, 40), (ChannelShape.Traditional, 55), (ChannelShape.Traditional, 75), (ChannelShape.Traditional, 95),
                (ChannelShape.Traditional, 130), (ChannelShape.Special, 50), (ChannelShape.Special, 65), (ChannelShape.Special, 80)]),
        new("Morning Basket", "晨篮生鲜", ChannelId.None, -1, 0,
            [(ChannelShape.Fresh, 5), (ChannelShape.Fresh, 15), (ChannelShape.Fresh, 30), (ChannelShape.Fresh, 45), (ChannelShape.Fresh, 70)]),
    ];

    /// <summary>The id of the group in a place.</summary>
    public static GroupId IdOf(int place) => new(FormattableString.Invariant($"G-{place + 1:00}"));

    /// <summary>The group that holds an outlet of a channel other than modern trade, −1 for none.</summary>
    public static int Holding(int channel, int rank)
    {
        for (var place = 0; place < All.Count; place++)
        {
            if (All[place].Others.Contains((channel, rank)))
            {
                return place;
            }
        }

        return -1;
    }
}
