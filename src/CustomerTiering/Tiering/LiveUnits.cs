namespace CustomerTiering.Tiering;

/// <summary>The units of one channel with their customers and figures, of which more may come.</summary>
internal sealed class LiveUnits
{
    private readonly int[] fromSales;
    private readonly int[] fromOutside;
    private readonly HashSet<int> remade = [];
    private readonly int columnCount;
    private readonly List<int> firstMember = [];
    private bool[] active;

    public LiveUnits(Peers peers, HashSet<int> drivers, int columnCount)
    {
        fromSales = [.. drivers.Where(driver => driver < Driver.FirstSupplied)];
        fromOutside = [.. drivers.Where(driver => driver >= Driver.FirstSupplied)];
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

    /// <summary>Notes a customer whose figures are in a unit already.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="customer">The customer.</param>
    /// <param name="next">The customer after each in its unit.</param>
    public void Adopt(int unit, int customer, List<int> next)
    {
        next[customer] = firstMember[unit];
        firstMember[unit] = customer;
    }

    /// <summary>Adds a customer to a unit.</summary>
    public void Join(int unit, int customer, List<int> next)
    {
        remade.Add(unit);
        Adopt(unit, customer, next);
    }

    /// <summary>Takes a customer out of its unit. O(customers of the unit).</summary>
    public void Part(int unit, int customer, List<int> next)
    {
        remade.Add(unit);
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

    /// <summary>Reads the figures of units from their customers again; what comes from outside only where the customers are others than before.</summary>
    public void Refill(IReadOnlyList<int> changed, LiveFacts facts)
    {
        Fill(changed, fromSales, facts, SetActive);
        if (remade.Count == 0)
        {
            return;
        }

        int[] others = [.. remade];
        Fill(others, fromOutside, facts, static (_, _) => { });
        foreach (var unit in others)
        {
            TieBreak?.Forget(unit);
            foreach (var customer in Members(unit, facts.NextMember))
            {
                TieBreak?.Note(unit, facts.Roster.Ids[customer], facts.TenureOf(customer));
            }

            if (firstMember[unit] < 0)
            {
                Columns.Forget(unit);
            }
        }

        remade.Clear();
    }

    private void SetActive(int unit, bool now)
    {
        Counted += (now ? 1 : 0) - (active[unit] ? 1 : 0);
        active[unit] = now;
    }

    private void Fill(IReadOnlyList<int> units, int[] drivers, LiveFacts facts, Action<int, bool> activate)
    {
        var members = new List<int>(units.Count);
        for (var i = 0; i < units.Count; i++)
        {
            for (var customer = firstMember[units[i]]; customer >= 0; customer = facts.NextMember[customer])
            {
                members.Add(customer);
                facts.Seat(customer, i);
            }
        }

        var figures = new PeerColumns(units.Count, columnCount);
        var filler = new PeerFiller(figures, members.ToArray(), facts.Seats, facts.Roster, facts.AsOf);
        filler.Fill(drivers, facts.Totals, facts.Earlier, facts.Supplied);
        var nowActive = filler.Active();
        for (var i = 0; i < units.Count; i++)
        {
            activate(units[i], nowActive[i]);
            Columns.Take(units[i], figures, i, drivers);
        }
    }
}
