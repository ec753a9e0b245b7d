using System.Runtime.InteropServices;
using CustomerTiering.Customers;

namespace CustomerTiering.Tiering;

/// <summary>The channel and the unit of every customer, while customers enter and groups follow their purchases from channel to channel.</summary>
internal sealed class LiveSeating
{
    private readonly TieringPolicyDraft policy;
    private readonly LiveFacts facts;
    private readonly SortedList<ChannelId, LiveChannel> channels = [];
    private readonly Dictionary<GroupId, LiveGroup> groups = [];
    private readonly Dictionary<(ChannelId Channel, GroupId Group), int> groupUnits = [];
    private readonly List<LiveChannel> channelOf = [];
    private readonly List<int> unitOf = [];
    private readonly List<LiveGroup?> groupOf = [];
    private readonly List<bool> isInGroup = [];
    private readonly HashSet<LiveGroup> touchedGroups = [];
    private readonly bool isOne;
    private readonly bool ranksGroups;

    public LiveSeating(PeerMap map, TieringPolicyDraft policy, LiveFacts facts)
    {
        this.policy = policy;
        this.facts = facts;
        isOne = policy.IsFlat || !facts.Roster.HasRecords;
        ranksGroups = !isOne && (policy.OtherwiseLevel == RankLevel.Group || policy.Channels.Any(rule => rule.Level == RankLevel.Group));
        foreach (var peers in map.Peers)
        {
            channels.Add(peers.Channel, new LiveChannel(peers, policy, facts));
        }

        for (var customer = 0; customer < facts.Roster.Count; customer++)
        {
            var channel = channels.GetValueAtIndex(map.PeersOf[customer]);
            var unit = map.UnitOf[customer];
            channelOf.Add(channel);
            unitOf.Add(unit);
            isInGroup.Add(false);
            channel.Adopt(unit, customer, facts);
            JoinGroup(customer);
        }

        foreach (var group in groups.Values)
        {
            group.Channel = ChannelNow(group);
            foreach (var customer in policy.RanksGroups(group.Channel) ? group.Customers : [])
            {
                isInGroup[customer] = true;
                groupUnits[(group.Channel, group.Id)] = unitOf[customer];
            }
        }
    }

    /// <summary>The channels with customers, ordered by id.</summary>
    public IEnumerable<LiveChannel> Channels => isOne ? channels.Values : channels.Values.Where(channel => channel.Customers > 0);

    public LiveChannel ChannelOf(int customer) => channelOf[customer];

    public int UnitOf(int customer) => unitOf[customer];

    /// <summary>Announces that a customer's sums changed.</summary>
    public void Touch(int customer)
    {
        channelOf[customer].Touch(unitOf[customer]);
        if (groupOf[customer] is { HasOwnChannel: false } group)
        {
            touchedGroups.Add(group);
        }
    }

    /// <summary>Seats a customer that is new in the roster.</summary>
    public void Enter(int customer)
    {
        facts.NextMember.Add(-1);
        JoinGroup(customer);
        if (groupOf[customer] is { } group)
        {
            touchedGroups.Add(group);
        }

        var seat = At(isOne ? ChannelId.None : OwnChannelOf(customer));
        var unit = seat.AddUnit();
        channelOf.Add(seat);
        unitOf.Add(unit);
        isInGroup.Add(false);
        seat.Join(unit, customer, facts);
    }

    /// <summary>Lets groups follow their purchases and decides anew on all that may have moved.</summary>
    /// <returns>Customers whose tier may be another now.</returns>
    public List<int> Settle()
    {
        foreach (var group in touchedGroups)
        {
            group.Channel = ChannelNow(group);
            foreach (var customer in group.Customers)
            {
                Reseat(customer, group);
            }
        }

        touchedGroups.Clear();
        var affected = new List<int>();
        foreach (var channel in channels.Values)
        {
            channel.Settle(facts, affected);
        }

        return affected;
    }

    private void Reseat(int customer, LiveGroup group)
    {
        var asGroup = policy.RanksGroups(group.Channel);
        var (from, to) = (channelOf[customer], At(asGroup ? group.Channel : OwnChannelOf(customer)));
        if (from == to && asGroup == isInGroup[customer])
        {
            return;
        }

        from.Part(unitOf[customer], customer, facts);
        if (!isInGroup[customer])
        {
            from.Release(unitOf[customer]);
        }

        var unit = asGroup ? GroupUnit(to, group.Id) : to.AddUnit();
        (channelOf[customer], unitOf[customer], isInGroup[customer]) = (to, unit, asGroup);
        to.Join(unit, customer, facts);
    }

    private int GroupUnit(LiveChannel channel, GroupId id)
    {
        ref var unit = ref CollectionsMarshal.GetValueRefOrAddDefault(groupUnits, (channel.Channel, id), out var exists);
        if (!exists)
        {
            unit = channel.AddUnit();
        }

        return unit;
    }

    private LiveChannel At(ChannelId id)
    {
        if (!channels.TryGetValue(id, out var channel))
        {
            var rule = policy.RuleOf(id);
            var columns = new PeerColumns(0, Driver.FirstSupplied + facts.Supplied.Count);
            channel = new LiveChannel(new Peers(policy, rule, columns, [], facts.Supplied, new TieBreak(columns)), policy, facts);
            channels.Add(id, channel);
        }

        return channel;
    }

    /// <summary>The channel a customer is ranked in by itself.</summary>
    private ChannelId OwnChannelOf(int customer) =>
        facts.Book.Customers.TryGet(facts.Roster.Ids[customer], out var record) ? policy.SeatOf(record.Channel) : ChannelId.None;

    /// <summary>Notes the group of the next customer of the roster, where the policy ranks any channel by group.</summary>
    private void JoinGroup(int customer)
    {
        groupOf.Add(null);
        if (!ranksGroups || !facts.Book.Customers.TryGet(facts.Roster.Ids[customer], out var record) || record.Group.IsNone)
        {
            return;
        }

        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, record.Group, out _);
        group ??= new LiveGroup(record.Group) { HasOwnChannel = facts.Book.Customers.TryGetGroup(record.Group, out var own) && !own.Channel.IsNone };
        group.Customers.Add(customer);
        groupOf[customer] = group;
    }

    private ChannelId ChannelNow(LiveGroup group)
    {
        var purchases = new Dictionary<ChannelId, Int128>();
        foreach (var customer in group.HasOwnChannel ? [] : group.Customers)
        {
            var code = facts.Roster.Codes[customer];
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(purchases, OwnChannelOf(customer), out _);
            sum += code < 0 ? 0 : facts.Totals.RevenueOf(code).Micros;
        }

        return ChannelSeating.ChannelOf(facts.Book.Customers, policy, group.Id, purchases);
    }
}
