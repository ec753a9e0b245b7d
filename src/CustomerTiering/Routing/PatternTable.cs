namespace CustomerTiering.Routing;

/// <summary>The day patterns of all customers in flat arrays: a customer's slots are the days on which it may be visited at all.</summary>
internal sealed class PatternTable
{
    private readonly int days;
    private readonly int[] slotOfDay;
    private readonly int[] customersOn;
    private readonly int[] patternOn;

    public PatternTable(RoutingProblem problem, int places)
    {
        days = problem.Days.Count;
        slotOfDay = new int[places * days];
        customersOn = new int[days];
        patternOn = new int[places * days];
        IsOnce = new bool[places];
        Array.Fill(slotOfDay, -1);
        FirstSlot = new int[places + 1];
        FirstPattern = new int[places + 1];
        var slots = new List<int>();
        var (cost, firstVisit, visits) = (new List<double>(), new List<int> { 0 }, new List<int>());
        var isThere = new bool[days];
        for (var place = 0; place < places; place++)
        {
            var own = problem.Places[place].Patterns;
            Array.Clear(isThere);
            IsOnce[place] = own.Count > 0 && own.All(pattern => pattern.Days.Count == 1);
            foreach (var pattern in own)
            {
                foreach (var day in pattern.Days)
                {
                    isThere[day] = true;
                }
            }

            var first = slots.Count;
            for (var day = 0; day < days; day++)
            {
                if (isThere[day])
                {
                    slotOfDay[(place * days) + day] = slots.Count - first;
                    customersOn[day]++;
                    slots.Add(day);
                }
            }

            foreach (var pattern in own)
            {
                foreach (var day in pattern.Days)
                {
                    ref var here = ref patternOn[(place * days) + day];
                    here = isThere[day] || pattern.Cost < cost[here] ? cost.Count : here;
                    isThere[day] = false;
                    visits.Add(slotOfDay[(place * days) + day]);
                }

                cost.Add(pattern.Cost);
                firstVisit.Add(visits.Count);
            }

            FirstSlot[place + 1] = slots.Count;
            FirstPattern[place + 1] = cost.Count;
            MostSlots = Math.Max(MostSlots, slots.Count - first);
        }

        (DayOfSlot, Cost, FirstVisit, Visits) = ([.. slots], [.. cost], [.. firstVisit], [.. visits]);
    }

    /// <summary>The most days that one customer may be visited on.</summary>
    public int MostSlots { get; }

    /// <summary>For each place its first slot in <see cref="DayOfSlot"/>, and the end of the last.</summary>
    public int[] FirstSlot { get; }

    public int[] DayOfSlot { get; }

    /// <summary>For each place its first pattern, and the end of the last.</summary>
    public int[] FirstPattern { get; }

    /// <summary>The cost of each pattern.</summary>
    public double[] Cost { get; }

    /// <summary>For each pattern its first visit in <see cref="Visits"/>, and the end of the last.</summary>
    public int[] FirstVisit { get; }

    /// <summary>The slots that the patterns visit.</summary>
    public int[] Visits { get; }

    /// <summary>Whether all patterns of a place are one visit.</summary>
    public bool[] IsOnce { get; }

    /// <summary>The slot of a place on a day, or -1.</summary>
    public int SlotOf(int place, int day) => slotOfDay[(place * days) + day];

    /// <summary>The cheapest pattern of a place on a day; only where it may be visited then.</summary>
    public int PatternOn(int place, int day) => patternOn[(place * days) + day];

    /// <summary>How many customers may be visited on a day.</summary>
    public int CustomersOn(int day) => customersOn[day];
}
