using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;

namespace CustomerTiering.Tiering;

/// <summary>Everyone's tier on one day as a column, without decisions, reasons or summaries: what a history of many days is made of.</summary>
internal sealed class TierColumn
{
    private TierColumn(Roster roster, byte[] places)
    {
        Roster = roster;
        Places = places;
    }

    /// <summary>Who is decided on.</summary>
    public Roster Roster { get; }

    /// <summary>The place of each one's tier, 0 for the best.</summary>
    public byte[] Places { get; }

    /// <summary>Decides with sums that are there already. The same places as <see cref="TieringPolicy.Decide(Portfolio, TieringScope, CancellationToken)"/> gives.</summary>
    public static TierColumn Of(TieringPolicy policy, Portfolio book, TieringScope scope, SalesTotals totals, CancellationToken token) =>
        Of(policy, PeerMap.Build(book, policy.Draft, scope, totals, token));

    /// <summary>The same of some customers alone, under a policy that decides on each by itself.</summary>
    public static TierColumn Of(TieringPolicy policy, Portfolio book, TieringScope scope, SalesTotals totals, IEnumerable<CustomerId> only, CancellationToken token) =>
        Of(policy, PeerMap.Build(book, policy.Draft, scope, totals, Roster.Of(book, scope, totals, only), token));

    private static TierColumn Of(TieringPolicy policy, PeerMap map)
    {
        var lowest = (byte)(policy.Tiers.Tiers.Count - 1);
        var places = new byte[map.Roster.Count];
        for (var customer = 0; customer < places.Length; customer++)
        {
            places[customer] = map.Roster.Standings[customer] == Standing.Active
                ? (byte)map.Peers[map.PeersOf[customer]].Decide(map.UnitOf[customer], results: null)
                : lowest;
        }

        return new TierColumn(map.Roster, places);
    }

    /// <summary>
    /// Whether each outlet's tier hangs on its own figures alone: limits and fixed tests instead of ranks, shares and scores, and no groups ranked as one.
    /// </summary>
    public static bool DecidesOnEachByItself(TieringPolicy policy) => policy.Draft.OtherwiseLevel == RankLevel.Outlet
        && policy.Draft.Channels.All(channel => channel.Level == RankLevel.Outlet)
        && policy.Draft.Channels.Select(channel => channel.Rule).Append(policy.Draft.Otherwise).All(rule => rule.RankBy is RankBasis.ByMeasure
            && rule.Ladder.All(rung => rung.Line is TierLine.AtLeast or TierLine.Everyone)
            && rule.Gates.SelectMany(gate => gate.Gate.Tests()).All(test => test.Limit is GateLimit.Fixed));

    /// <summary>Whether a policy asks for orders, which cannot be added up from parts where lines name their order.</summary>
    public static bool AsksForOrders(TieringPolicy policy, Portfolio book) => PeerMap
        .DriversNeeded(policy.Draft, [policy.Draft.Otherwise, .. policy.Draft.Channels.Select(rule => rule.Rule)], book.Supplied)
        .Contains(Driver.Orders);
}
