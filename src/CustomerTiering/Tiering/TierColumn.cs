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
    public static TierColumn Of(TieringPolicy policy, Portfolio book, TieringScope scope, SalesTotals totals, CancellationToken token)
    {
        var map = PeerMap.Build(book, policy.Draft, scope, totals, token);
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

    /// <summary>Whether a policy asks for orders, which cannot be added up from parts where lines name their order.</summary>
    public static bool AsksForOrders(TieringPolicy policy, Portfolio book) => PeerMap
        .DriversNeeded(policy.Draft, [policy.Draft.Otherwise, .. policy.Draft.Channels.Select(rule => rule.Rule)], book.Supplied)
        .Contains(Driver.Orders);
}
