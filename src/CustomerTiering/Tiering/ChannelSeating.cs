using System.Runtime.InteropServices;
using CustomerTiering.Customers;
using CustomerTiering.Sales;

namespace CustomerTiering.Tiering;

/// <summary>The channel each customer is ranked in, and the group it is ranked as part of, if any.</summary>
/// <remarks>
/// A group belongs to its own channel if that is on file, else to the channel with most of its purchases in the period (ties to the
/// least channel id). Where that channel ranks groups, all children are ranked there as one; elsewhere each outlet stays in its own channel.
/// </remarks>
internal sealed class ChannelSeating
{
    private ChannelSeating(int count)
    {
        Channels = new ChannelId[count];
        Groups = new GroupId[count];
    }

    public ChannelId[] Channels { get; }

    public GroupId[] Groups { get; }

    public static ChannelSeating Of(Roster roster, CustomerFile file, TieringPolicyDraft policy, SalesTotals totals)
    {
        var seating = new ChannelSeating(roster.Count);
        var groups = new GroupId[roster.Count];
        var purchases = new Dictionary<(GroupId Group, ChannelId Channel), Int128>();
        for (var customer = 0; customer < roster.Count; customer++)
        {
            if (!file.TryGet(roster.Ids[customer], out var record))
            {
                continue;
            }

            seating.Channels[customer] = record.Channel;
            groups[customer] = record.Group;
            if (!record.Group.IsNone)
            {
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(purchases, (record.Group, record.Channel), out _);
                sum += roster.Codes[customer] < 0 ? 0 : totals.RevenueOf(roster.Codes[customer]).Micros;
            }
        }

        var channelOf = ChannelsOfGroups(file, purchases);
        var rankedAsGroups = policy.Channels.Where(rule => rule.Level == RankLevel.Group).Select(rule => rule.Channel).ToHashSet();
        for (var customer = 0; customer < roster.Count; customer++)
        {
            if (!groups[customer].IsNone && rankedAsGroups.Contains(channelOf[groups[customer]]))
            {
                seating.Channels[customer] = channelOf[groups[customer]];
                seating.Groups[customer] = groups[customer];
            }
        }

        return seating;
    }

    private static Dictionary<GroupId, ChannelId> ChannelsOfGroups(CustomerFile file, Dictionary<(GroupId Group, ChannelId Channel), Int128> purchases)
    {
        var channels = new Dictionary<GroupId, ChannelId>();
        foreach (var group in purchases.GroupBy(entry => entry.Key.Group))
        {
            var own = file.TryGetGroup(group.Key, out var record) ? record.Channel : ChannelId.None;
            channels[group.Key] = own.IsNone
                ? group.OrderBy(entry => entry.Key.Channel.IsNone).ThenByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Channel).First().Key.Channel
                : own;
        }

        return channels;
    }
}
