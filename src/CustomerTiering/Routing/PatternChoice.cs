namespace CustomerTiering.Routing;

/// <summary>Which pattern each customer has at present, who has none, and what it was before the trial at hand.</summary>
internal sealed class PatternChoice
{
    private readonly PatternTable patterns;
    private readonly int[] chosen;
    private readonly int[] unplaced;
    private readonly int[] placeOfUnplaced;
    private readonly int[] changed;
    private readonly int[] before;
    private readonly bool[] isChanged;
    private int unplacedCount;
    private int changes;

    public PatternChoice(RoutingData data)
    {
        patterns = data.Patterns;
        (chosen, before) = (new int[data.Places], new int[data.Places]);
        Array.Fill(chosen, -1);
        (unplaced, changed) = (new int[data.Customers.Length], new int[data.Customers.Length]);
        (placeOfUnplaced, isChanged) = (new int[data.Places], new bool[data.Places]);
        foreach (var place in data.Customers)
        {
            AddUnplaced(place);
        }
    }

    /// <summary>Customers without a place in the plan.</summary>
    public ReadOnlySpan<int> Unplaced => unplaced.AsSpan(0, unplacedCount);

    /// <summary>How many visits the patterns chosen make.</summary>
    public int Visits { get; private set; }

    /// <summary>The cost of the patterns chosen, carried along.</summary>
    public double Cost { get; private set; }

    /// <summary>The pattern of a customer, or -1.</summary>
    public int Of(int place) => chosen[place];

    /// <summary>The slots that a customer is visited on; none where it has no pattern.</summary>
    public ReadOnlySpan<int> VisitsOf(int place) => chosen[place] < 0 ? [] : VisitsOfPattern(chosen[place]);

    /// <summary>Takes the pattern of a customer away; who has none yet stays so.</summary>
    public void Leave(int place)
    {
        Remember(place);
        Visits -= VisitsOf(place).Length;
        Cost -= patterns.Cost[chosen[place]];
        chosen[place] = -1;
        AddUnplaced(place);
    }

    /// <summary>Gives a customer without a pattern one.</summary>
    public void Take(int place, int pattern)
    {
        Remember(place);
        chosen[place] = pattern;
        Visits += VisitsOf(place).Length;
        Cost += patterns.Cost[pattern];
        DropUnplaced(place);
    }

    /// <summary>Takes the patterns of all customers away.</summary>
    public void Clear()
    {
        for (var place = 0; place < chosen.Length; place++)
        {
            if (chosen[place] >= 0)
            {
                Leave(place);
            }
        }
    }

    /// <summary>Keeps what was changed.</summary>
    public void Keep()
    {
        for (var at = 0; at < changes; at++)
        {
            isChanged[changed[at]] = false;
        }

        changes = 0;
    }

    /// <summary>Takes back what was changed since the last <see cref="Keep"/>.</summary>
    public void TakeBack()
    {
        for (var at = changes - 1; at >= 0; at--)
        {
            var place = changed[at];
            isChanged[place] = false;
            if (chosen[place] == before[place])
            {
                continue;
            }

            if (chosen[place] >= 0)
            {
                Visits -= VisitsOf(place).Length;
                Cost -= patterns.Cost[chosen[place]];
                chosen[place] = -1;
                AddUnplaced(place);
            }

            if (before[place] >= 0)
            {
                chosen[place] = before[place];
                Visits += VisitsOf(place).Length;
                Cost += patterns.Cost[chosen[place]];
                DropUnplaced(place);
            }
        }

        changes = 0;
    }

    private ReadOnlySpan<int> VisitsOfPattern(int pattern) =>
        patterns.Visits.AsSpan(patterns.FirstVisit[pattern], patterns.FirstVisit[pattern + 1] - patterns.FirstVisit[pattern]);

    private void Remember(int place)
    {
        if (!isChanged[place])
        {
            isChanged[place] = true;
            before[place] = chosen[place];
            changed[changes++] = place;
        }
    }

    private void AddUnplaced(int place)
    {
        placeOfUnplaced[place] = unplacedCount;
        unplaced[unplacedCount++] = place;
    }

    private void DropUnplaced(int place)
    {
        var last = unplaced[--unplacedCount];
        unplaced[placeOfUnplaced[place]] = last;
        placeOfUnplaced[last] = placeOfUnplaced[place];
    }
}
