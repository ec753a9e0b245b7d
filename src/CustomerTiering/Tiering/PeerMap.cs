using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;

namespace CustomerTiering.Tiering;

/// <summary>Sorts the roster into channels and units, adds up each unit's figures, and ranks every channel.</summary>
internal sealed class PeerMap
{
    private readonly Portfolio book;
    private readonly TieringPolicyDraft policy;
    private readonly TieringScope scope;
    private readonly SalesTotals totals;
    private GroupId[] groups = [];

    private PeerMap(Portfolio book, TieringPolicyDraft policy, TieringScope scope, SalesTotals totals, Roster roster)
    {
        this.book = book;
        this.policy = policy;
        this.scope = scope;
        this.totals = totals;
        Roster = roster;
        PeersOf = new int[roster.Count];
        UnitOf = new int[roster.Count];
    }

    public Roster Roster { get; }

    /// <summary>Which peers each customer of the roster belongs to.</summary>
    public int[] PeersOf { get; }

    /// <summary>Which unit of its peers each customer belongs to.</summary>
    public int[] UnitOf { get; }

    /// <summary>The group a customer is ranked as part of; none where it is ranked by itself, whatever group is on file.</summary>
    public GroupId GroupOf(int customer) => groups.Length == 0 ? GroupId.None : groups[customer];

    /// <summary>The channels, ordered by channel id.</summary>
    public IReadOnlyList<Peers> Peers { get; private set; } = [];

    public static PeerMap Build(Portfolio book, TieringPolicyDraft policy, TieringScope scope, SalesTotals totals, CancellationToken token) =>
        Build(book, policy, scope, totals, Roster.Of(book, scope, totals), token);

    /// <summary>The map of a roster that is there already.</summary>
    public static PeerMap Build(Portfolio book, TieringPolicyDraft policy, TieringScope scope, SalesTotals totals, Roster roster, CancellationToken token)
    {
        var map = new PeerMap(book, policy, scope, totals, roster);
        token.ThrowIfCancellationRequested();
        map.Fill(token);
        return map;
    }

    private void Fill(CancellationToken token)
    {
        var places = policy.IsFlat || !Roster.HasRecords
            ? SeatAllAsOne()
            : SeatByChannel();
        var drivers = DriversNeeded(policy, places.Select(place => place.Rule.Rule), book.Supplied);
        var earlier = drivers.Contains(Driver.EarlierRevenue)
            ? book.Sales.Total(new SalesWindow(scope.Period.Before(), scope.KnownOn))
            : null;
        var members = MembersByPlace(places.Count, out var starts);
        var peers = new List<Peers>(places.Count);
        for (var place = 0; place < places.Count; place++)
        {
            token.ThrowIfCancellationRequested();
            var (rule, units) = places[place];
            var own = members.AsMemory(starts[place]..starts[place + 1]);
            var columns = new PeerColumns(units, Driver.FirstSupplied + book.Supplied.Count);
            var filler = new PeerFiller(columns, own, UnitOf, Roster, scope.AsOf);
            filler.Fill(drivers, totals, earlier, book.Supplied);
            var tieBreak = policy.Choices.Ties == TieRule.Strict ? TieBreakOf(columns, own.Span) : null;
            peers.Add(new Peers(policy, rule, columns, filler.Active(), book.Supplied, tieBreak));
        }

        Peers = peers;
    }

    /// <summary>The customers of each place one after the other; place p's stand from starts[p] to starts[p + 1].</summary>
    private int[] MembersByPlace(int places, out int[] starts)
    {
        if (places == 1)
        {
            starts = [0, Roster.Count];
            return [.. Enumerable.Range(0, Roster.Count)];
        }

        starts = new int[places + 1];
        foreach (var place in PeersOf)
        {
            starts[place + 1]++;
        }

        for (var place = 0; place < places; place++)
        {
            starts[place + 1] += starts[place];
        }

        var next = starts[..places].ToArray();
        var members = new int[Roster.Count];
        for (var customer = 0; customer < members.Length; customer++)
        {
            members[next[PeersOf[customer]]++] = customer;
        }

        return members;
    }

    private List<(ChannelRule Rule, int Units)> SeatAllAsOne()
    {
        for (var customer = 0; customer < Roster.Count; customer++)
        {
            UnitOf[customer] = customer;
        }

        return [(policy.RuleOf(ChannelId.None), Roster.Count)];
    }

    private List<(ChannelRule Rule, int Units)> SeatByChannel()
    {
        var seating = ChannelSeating.Of(Roster, book.Customers, policy, totals);
        groups = seating.Groups;
        var channels = seating.Channels.Distinct().Order().ToList();
        var places = channels.Select((channel, place) => (channel, place)).ToDictionary(entry => entry.channel, entry => entry.place);
        var units = new int[channels.Count];
        var groupUnits = new Dictionary<(int Place, GroupId Group), int>();
        for (var customer = 0; customer < Roster.Count; customer++)
        {
            var place = places[seating.Channels[customer]];
            PeersOf[customer] = place;
            var group = seating.Groups[customer];
            if (group.IsNone)
            {
                UnitOf[customer] = units[place]++;
            }
            else if (groupUnits.TryGetValue((place, group), out var unit))
            {
                UnitOf[customer] = unit;
            }
            else
            {
                groupUnits.Add((place, group), units[place]);
                UnitOf[customer] = units[place]++;
            }
        }

        return [.. channels.Select((channel, place) => (policy.RuleOf(channel), units[place]))];
    }

    /// <summary>The drivers that rules of a policy read.</summary>
    public static HashSet<int> DriversNeeded(TieringPolicyDraft policy, IEnumerable<TierRule> rules, IReadOnlyList<SuppliedMeasure> supplied)
    {
        var drivers = new HashSet<int> { Driver.Revenue };
        foreach (var rule in rules)
        {
            drivers.UnionWith(RankMeter.Of(rule.RankBy, supplied).Movers.SelectMany(mover => mover.Formula.Drivers));
            drivers.UnionWith(rule.Gates.SelectMany(gate => gate.Gate.Tests()).SelectMany(test => MeasureFormula.Of(test.Measure, supplied).Drivers));
        }

        if (policy.Choices.Ties == TieRule.Strict)
        {
            drivers.Add(Driver.Profit);
        }

        return drivers;
    }

    private TieBreak TieBreakOf(PeerColumns columns, ReadOnlySpan<int> members)
    {
        var tieBreak = new TieBreak(columns);
        foreach (var customer in members)
        {
            var id = Roster.Ids[customer];
            tieBreak.Note(UnitOf[customer], id, book.Customers.TryGet(id, out var record) ? record.Tenure : Tenure.Always);
        }

        return tieBreak;
    }
}
