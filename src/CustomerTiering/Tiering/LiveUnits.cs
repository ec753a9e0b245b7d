namespace CustomerTiering.Tiering;

/// <summary>The units of one channel with their customers and figures, of which more may come.</summary>
internal sealed class LiveUnits
{
    private readonly HashSet<int> drivers;
    private readonly int columnCount;
    private readonly List<int> firstMember = [];
    private bool[] active;

    public LiveUnits(Peers peers, HashSet<int> drivers, int columnCount)
    {
        this.drivers = drivers;
        this.columnCount = columnCount;
        Columns = peers.Columns;
        TieBreak = peers.TieOrder;
        active = peers.Active.ToArray();
        Counted = active.AsSpan().Count(true);
        firstMember.AddRange(Enumerable.Repeat(-1, Columns.Units));
    }

    /// <summary>The figures.</summary>
    public PeerColumns Columns { get; }

    /// <summary>The order of tied units; null where ties are not broken.</summary>
    public TieBreak? TieBreak { get; }

    public int Count => Columns.Units;

    /// <summary>Which units have a customer that is signed and not closed.</summary>
    public ReadOnlySpan<bool> Active => active.AsSpan(0, Count);

    /// <summary>How many do.</summary>
    public int Counted { get; private set; }

    /// <summary>A new unit, of which nothing is known yet.</summary>
    public int Add()
    {
        var unit = Count;
        Columns.Grow(unit + 1);
        firstMember.Add(-1);
        if (unit >= active.Length)
        {
            Array.Resize(ref active, Math.Max(16, active.Length * 2));
        }

        return unit;
    }

    /// <summary>Adds a customer to a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="customer">The customer.</param>
    /// <param name="next">The customer after each in its unit.</param>
    public void Join(int unit, int customer, List<int> next)
    {
        next[customer] = firstMember[unit];
        firstMember[unit] = customer;
    }

    /// <summary>Takes a customer out of its unit. O(customers of the unit).</summary>
    public void Part(int unit, int customer, List<int> next)
    {
        if (firstMember[unit] == customer)
        {
            firstMember[unit] = next[customer];
            return;
        }

        var before = firstMember[unit];
        while (next[before] != customer)
        {
            before = next[before];
        }

        next[before] = next[customer];
    }

    /// <summary>The customers of a unit.</summary>
    public IEnumerable<int> Members(int unit, List<int> next)
    {
        for (var customer = firstMember[unit]; customer >= 0; customer = next[customer])
        {
            yield return customer;
        }
    }

    /// <summary>Reads the figures of units from their customers again.</summary>
    public void Refill(IReadOnlyList<int> changed, LiveFacts facts)
    {
        var members = new List<int>(changed.Count);
        for (var i = 0; i < changed.Count; i++)
        {
            TieBreak?.Forget(changed[i]);
            foreach (var customer in Members(changed[i], facts.NextMember))
            {
                members.Add(customer);
                facts.Seat(customer, i);
                TieBreak?.Note(changed[i], facts.Roster.Ids[customer], facts.TenureOf(customer));
            }
        }

        var figures = new PeerColumns(changed.Count, columnCount);
        var filler = new PeerFiller(figures, members.ToArray(), facts.Seats, facts.Roster, facts.AsOf);
        filler.Fill(drivers, facts.Totals, facts.Earlier, facts.Supplied);
        var activeNow = filler.Active();
        for (var i = 0; i < changed.Count; i++)
        {
            var unit = changed[i];
            Counted += (activeNow[i] ? 1 : 0) - (active[unit] ? 1 : 0);
            active[unit] = activeNow[i];
            if (firstMember[unit] < 0)
            {
                Columns.Forget(unit);
            }
            else
            {
                Columns.Take(unit, figures, i, drivers);
            }
        }
    }
}
