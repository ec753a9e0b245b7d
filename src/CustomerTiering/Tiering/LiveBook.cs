using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;

namespace CustomerTiering.Tiering;

/// <summary>Everyone's place while lines come in: who is in the roster, seated where, in which tier.</summary>
internal sealed class LiveBook
{
    private readonly LiveFacts facts;
    private readonly LiveSeating seating;
    private readonly List<int> positions = [];
    private readonly Dictionary<CustomerId, int> withoutLine = [];
    private readonly byte lowest;

    /// <param name="policy">The policy.</param>
    /// <param name="book">The book, its sales the running ones.</param>
    /// <param name="scope">The scope.</param>
    /// <param name="readsEarlier">Whether the policy asks for the sums of the period before.</param>
    public LiveBook(TieringPolicyDraft policy, Portfolio book, TieringScope scope, bool readsEarlier)
    {
        var totals = book.Sales.Total(new SalesWindow(scope.Period, scope.KnownOn));
        var map = PeerMap.Build(book, policy, scope, totals, CancellationToken.None);
        facts = new LiveFacts(book, scope, map.Roster, readsEarlier);
        seating = new LiveSeating(map, policy, facts);
        lowest = (byte)(policy.Tiers.Tiers.Count - 1);
        positions.AddRange(Enumerable.Repeat(-1, totals.Customers.Count));
        for (var customer = 0; customer < map.Roster.Count; customer++)
        {
            Tiers.Add(TierNow(customer));
            if (map.Roster.Codes[customer] < 0)
            {
                withoutLine.Add(map.Roster.Ids[customer], customer);
            }
            else
            {
                positions[map.Roster.Codes[customer]] = customer;
            }
        }
    }

    public Roster Roster => facts.Roster;

    public SalesTotals Totals => facts.Totals;

    /// <summary>The place of each customer's tier, by its position in the roster.</summary>
    public List<byte> Tiers { get; } = [];

    public IEnumerable<LiveChannel> Channels => seating.Channels;

    /// <summary>The position of a customer in the roster, −1 when it gets no decision.</summary>
    public int Find(CustomerId customer)
    {
        var code = facts.Book.Sales.CodeOf(customer);
        return code >= 0 && code < positions.Count && positions[code] >= 0 ? positions[code] : withoutLine.GetValueOrDefault(customer, -1);
    }

    /// <summary>Decides anew after lines of some customers were added to the sums.</summary>
    /// <param name="codes">The customers' codes, in any order and number.</param>
    public List<RunningMove> Settle(ReadOnlySpan<int> codes)
    {
        foreach (var code in codes)
        {
            var customer = Position(code);
            if (customer >= 0)
            {
                seating.Touch(customer);
            }
            else if (Roster.TryAdd(facts.Book, facts.Scope, Totals, code))
            {
                positions[code] = Roster.Count - 1;
                seating.Enter(Roster.Count - 1);
            }
        }

        var moves = new List<RunningMove>();
        foreach (var customer in seating.Settle())
        {
            while (customer >= Tiers.Count)
            {
                Tiers.Add(byte.MaxValue);
            }

            var tier = TierNow(customer);
            if (tier != Tiers[customer])
            {
                moves.Add(new RunningMove(Roster.Ids[customer], Tiers[customer] == byte.MaxValue ? -1 : Tiers[customer], tier));
                Tiers[customer] = tier;
            }
        }

        return moves;
    }

    /// <summary>The rank of a customer in its channel; 0 when it is not ranked.</summary>
    public int RankOf(int customer, TieRule ties)
    {
        var ladder = seating.ChannelOf(customer).Ladder;
        var place = Roster.Standings[customer] == Standing.Active ? ladder.PlaceOf(seating.UnitOf(customer)) : -1;
        return place < 0 ? 0
            : ties == TieRule.Strict ? place + 1
            : ladder.Ranking.FirstNotAbove(ladder.Ranking.ValueAt(place)) + 1;
    }

    private byte TierNow(int customer) => Roster.Standings[customer] == Standing.Active
        ? (byte)seating.ChannelOf(customer).TierOf(seating.UnitOf(customer))
        : lowest;

    private int Position(int code)
    {
        while (positions.Count <= code)
        {
            positions.Add(-1);
        }

        if (positions[code] < 0 && withoutLine.Remove(Totals.Customers[code], out var customer))
        {
            Roster.Codes[customer] = code;
            positions[code] = customer;
        }

        return positions[code];
    }
}
