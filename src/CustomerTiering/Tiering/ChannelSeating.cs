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

            seating.Channels[customer] = policy.SeatOf(record.Channel);
            groups[customer] = record.Group;
            if (!record.Group.IsNone)
            {
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(purchases, (record.Group, policy.SeatOf(record.Channel)), out _);
                sum += roster.Codes[customer] < 0 ? 0 : totals.RevenueOf(roster.Codes[customer]).Micros;
            }
        }

        var channelOf = ChannelsOfGroups(file, policy, purchases);
        for (var customer = 0; customer < roster.Count; customer++)
        {
            if (!groups[customer].IsNone && policy.RanksGroups(channelOf[groups[customer]]))
            {
                seating.Channels[customer] = channelOf[groups[customer]];
                seating.Groups[customer] = groups[customer];
            }
        }

        return seating;
    }

    /// <summary>The channel a group belongs to.</summary>
    /// <param name="file">Where its own channel is on file, if it has one.</param>
    /// <param name="policy">The policy; where it ranks the whole book as one, groups have no channel.</param>
    /// <param name="group">The group.</param>
    /// <param name="purchases">What its customers of each channel bought in the period; each channel once.</param>
    public static ChannelId ChannelOf(CustomerFile file, TieringPolicyDraft policy, GroupId group, IEnumerable<KeyValuePair<ChannelId, Int128>> purchases)
    {
        var own = file.TryGetGroup(group, out var record) ? record.Channel : ChannelId.None;
        return policy.Channels.Count == 0 ? ChannelId.None
            : own.IsNone ? purchases.OrderBy(entry => entry.Key.IsNone).ThenByDescending(entry => entry.Value).ThenBy(entry => entry.Key).First().Key
            : own;
    }

    private static Dictionary<GroupId, ChannelId> ChannelsOfGroups(CustomerFile file, TieringPolicyDraft policy, Dictionary<(GroupId Group, ChannelId Channel), Int128> purchases) =>
        purchases.GroupBy(entry => entry.Key.Group).ToDictionary(
            group => group.Key,
            group => ChannelOf(file, policy, group.Key, group.Select(entry => KeyValuePair.Create(entry.Key.Channel, entry.Value))));
}
