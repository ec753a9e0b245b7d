using System.Runtime.InteropServices;
using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Sales;

namespace CustomerTiering.Tiering;

/// <summary>
/// Everyone's tier under one policy over one period, as of one day and as known on one day; exactly one decision a customer.
/// </summary>
/// <remarks>Immutable, the same for the same facts in any order, safe to share between threads. Every later step takes this as its input.</remarks>
public sealed class TieringResult
{
    private readonly Int128 baseMicros;
    private readonly Lazy<IReadOnlyList<TierDecision>> decisions;
    private readonly Lazy<Dictionary<CustomerId, int>> positions;
    private readonly Lazy<IReadOnlyList<UntestedMeasure>> untested;
    private readonly Lazy<ParetoFacts> pareto;

    internal TieringResult(TieringPolicy policy, Portfolio book, TieringScope scope, SalesTotals totals, PeerMap map)
    {
        Policy = policy;
        Book = book;
        Scope = scope;
        Totals = totals;
        Map = map;
        TierPlaces = new byte[map.Roster.Count];
        var tally = new TierTally(totals.Sums, policy.Tiers.Tiers.Count);
        Peers[] peers = [.. map.Peers];
        var standings = CollectionsMarshal.AsSpan(map.Roster.Standings);
        var codes = Codes;
        var (peersOf, unitOf) = (map.PeersOf, map.UnitOf);
        for (var customer = 0; customer < TierPlaces.Length; customer++)
        {
            var place = standings[customer] == Standing.Active
                ? peers[peersOf[customer]].Decide(unitOf[customer], results: null)
                : tally.Counts.Length - 1;
            TierPlaces[customer] = (byte)place;
            tally.Add(place, codes[customer]);
        }

        (baseMicros, Buyers) = (tally.Base, tally.Buyers);
        NetRevenue = new LedgerTotal(tally.Net).Value;
        Tiers = Summarise(tally);
        Lines = [.. map.Peers.SelectMany(peers => TierLineFact.Of(
            peers.Channel, policy.Tiers, peers.Ranking, peers.Sizes, peers.SizeAfterTies, peers.Meter.Scale))];
        decisions = new(() => [.. DecisionOrder.Of(this).Select(customer => new TierDecision(this, customer))]);
        positions = new(() => map.Roster.Ids.Select((id, position) => (id, position)).ToDictionary(entry => entry.id, entry => entry.position));
        untested = new(() => UntestedOf.Result(this));
        pareto = new(() => ParetoFacts.Of([.. Enumerable.Range(0, TierPlaces.Length).Select(customer => RevenueOf(customer).Micros)]));
    }

    /// <summary>The policy that decided.</summary>
    public TieringPolicy Policy { get; }

    /// <summary>The book it was decided over.</summary>
    public Portfolio Book { get; }

    /// <summary>The period and the days it was decided for.</summary>
    public TieringScope Scope { get; }

    /// <summary>The sums of the period, as known on the scope's day.</summary>
    public SalesTotals Totals { get; }

    /// <summary>The currency of every amount.</summary>
    public Currency Currency => Book.Sales.Currency;

    /// <summary>Number of customers decided on.</summary>
    public int Count => TierPlaces.Length;

    /// <summary>Customers whose net revenue in the period is positive.</summary>
    public int Buyers { get; }

    /// <summary>Net revenue of all customers.</summary>
    public decimal NetRevenue { get; }

    /// <summary>The sum of the positive nets: what every share is of.</summary>
    public decimal Base => new LedgerTotal(baseMicros).Value;

    /// <summary>The Pareto facts of the customers decided on, outlets one by one.</summary>
    public ParetoFacts Pareto => pareto.Value;

    /// <summary>What each tier holds, best first.</summary>
    public IReadOnlyList<TierSummary> Tiers { get; }

    /// <summary>Where each line fell in each channel, ordered by channel and tier.</summary>
    public IReadOnlyList<TierLineFact> Lines { get; }

    /// <summary>The measures that gates ask for and the book lacks, for all or for some, ordered by id.</summary>
    public IReadOnlyList<UntestedMeasure> Untested => untested.Value;

    /// <summary>The decisions ordered by channel id, rank (unranked last) and customer id.</summary>
    public IReadOnlyList<TierDecision> Decisions => decisions.Value;

    /// <summary>Everyone decided on; a customer has the same position here, in <see cref="Places"/> and in <see cref="Codes"/>.</summary>
    /// <remarks>The decisions as plain columns, for those who write a million of them; <see cref="Decisions"/> tells everything about each.</remarks>
    public IReadOnlyList<CustomerId> Customers => Map.Roster.Ids;

    /// <summary>The place of each customer's tier in the scheme, 0 for the best, by position.</summary>
    public ReadOnlySpan<byte> Places => TierPlaces;

    /// <summary>The code of each customer in <see cref="Totals"/>, −1 without a line, by position.</summary>
    public ReadOnlySpan<int> Codes => CollectionsMarshal.AsSpan(Map.Roster.Codes);

    internal PeerMap Map { get; }

    /// <summary>The place of each customer's tier, by its position in the roster.</summary>
    internal byte[] TierPlaces { get; }

    /// <summary>The decision on a customer.</summary>
    /// <exception cref="KeyNotFoundException">The customer has no decision: it is neither on file nor in the ledger up to the period's end.</exception>
    public TierDecision this[CustomerId customer] => TryGet(customer, out var decision)
        ? decision
        : throw new KeyNotFoundException($"There is no decision on '{customer}'.");

    /// <summary>The decision on the customer with an id.</summary>
    /// <exception cref="KeyNotFoundException">The customer has no decision.</exception>
    public TierDecision this[string customer] => this[new CustomerId(customer)];

    /// <summary>The decision on a customer, if there is one.</summary>
    public bool TryGet(CustomerId customer, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TierDecision? decision)
    {
        decision = positions.Value.TryGetValue(customer, out var position) ? new TierDecision(this, position) : null;
        return decision is not null;
    }

    internal Peers PeersOf(int customer) => Map.Peers[Map.PeersOf[customer]];

    internal int UnitOf(int customer) => Map.UnitOf[customer];

    internal Customer? RecordOf(int customer) => Book.Customers.TryGet(Map.Roster.Ids[customer], out var record) ? record : null;

    internal CustomerId IdOf(int customer) => Map.Roster.Ids[customer];

    internal bool IsActive(int customer) => Map.Roster.Standings[customer] == Standing.Active;

    internal ChannelId ChannelOf(int customer) => Policy.Draft.Channels.Count == 0
        ? RecordOf(customer)?.Channel ?? ChannelId.None
        : PeersOf(customer).Channel;

    internal LedgerTotal RevenueOf(int customer)
    {
        var code = Map.Roster.Codes[customer];
        return code < 0 ? LedgerTotal.Zero : Totals.RevenueOf(code);
    }

    /// <summary>A customer's own gross profit in the period; unknown where a line does not state its cost.</summary>
    internal bool TryGetProfit(int customer, out LedgerTotal profit)
    {
        var code = Map.Roster.Codes[customer];
        profit = code < 0 ? LedgerTotal.Zero : Totals.RevenueOf(code) - Totals.CostOf(code);
        return code < 0 || Totals.HasFullCost(code);
    }

    internal double ShareOf(int customer) => baseMicros == 0 ? 0 : (double)RevenueOf(customer).Micros / (double)baseMicros;

    internal int RankOf(int customer)
    {
        var peers = PeersOf(customer);
        var place = Map.Roster.Standings[customer] == Standing.Active ? peers.Ranking.PlaceOf(UnitOf(customer)) : -1;
        return place < 0 ? 0
            : Policy.Draft.Choices.Ties == TieRule.Strict ? place + 1
            : peers.Ranking.FirstNotAbove(peers.Ranking.ValueAt(place)) + 1;
    }

    internal double CumulativeShareOf(int customer)
    {
        var peers = PeersOf(customer);
        var place = Map.Roster.Standings[customer] == Standing.Active ? peers.Ranking.PlaceOf(UnitOf(customer)) : -1;
        if (place < 0 || peers.PositiveTotal <= 0 || peers.Ranking.ValueAt(place) <= 0)
        {
            return 1;
        }

        return (double)peers.Ranking.SumOfFirst(peers.Ranking.FirstBelow(peers.Ranking.ValueAt(place))) / (double)peers.PositiveTotal;
    }

    internal DecisionDetail DetailOf(int customer) => Narrator.Detail(this, customer);

    private TierSummary[] Summarise(TierTally tally) =>
    [
        .. Policy.Tiers.Tiers.Select((tier, place) => new TierSummary(
            tier, tally.Counts[place], new LedgerTotal(tally.RevenueOf(place)).Value, baseMicros == 0 ? 0 : (double)tally.RevenueOf(place) / (double)baseMicros)),
    ];
}
