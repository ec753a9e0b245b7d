namespace CustomerTiering.Routing;

/// <summary>
/// A change of days: two days trade places, or all days move on by some. Neighbours that change their days together keep their routes near each other,
/// which no trial that puts them back one by one would do.
/// </summary>
internal sealed class DayTurn
{
    private readonly RoutingData data;
    private readonly int[] dayAfter;
    private readonly bool[] isAsked;

    public DayTurn(RoutingData data)
    {
        this.data = data;
        (dayAfter, isAsked) = (new int[data.Days], new bool[data.Days]);
    }

    /// <summary>Draws a change of days; there is none where there is one day only.</summary>
    public void Draw(ref SearchChance chance)
    {
        var by = chance.Below(2) == 0 ? 1 + chance.Below(data.Days - 1) : 0;
        for (var day = 0; day < dayAfter.Length; day++)
        {
            dayAfter[day] = (day + by) % dayAfter.Length;
        }

        if (by == 0)
        {
            var (one, other) = (chance.Below(data.Days), chance.Below(data.Days - 1));
            other += other >= one ? 1 : 0;
            (dayAfter[one], dayAfter[other]) = (other, one);
        }
    }

    /// <summary>The pattern that a pattern of a place becomes; itself where it stays, or where the place has no such pattern.</summary>
    public int Of(int place, int pattern)
    {
        var patterns = data.Patterns;
        var (slot, same) = (patterns.FirstSlot[place], true);
        var visits = VisitsOf(pattern);
        foreach (var visit in visits)
        {
            var day = dayAfter[patterns.DayOfSlot[slot + visit]];
            same &= day == patterns.DayOfSlot[slot + visit];
            isAsked[day] = true;
        }

        var found = same ? pattern : Matching(place, visits.Length, slot);
        foreach (var visit in visits)
        {
            isAsked[dayAfter[patterns.DayOfSlot[slot + visit]]] = false;
        }

        return found < 0 ? pattern : found;
    }

    private ReadOnlySpan<int> VisitsOf(int pattern) =>
        data.Patterns.Visits.AsSpan(data.Patterns.FirstVisit[pattern], data.Patterns.FirstVisit[pattern + 1] - data.Patterns.FirstVisit[pattern]);

    private int Matching(int place, int length, int slot)
    {
        var patterns = data.Patterns;
        for (var pattern = patterns.FirstPattern[place]; pattern < patterns.FirstPattern[place + 1]; pattern++)
        {
            var visits = VisitsOf(pattern);
            var isMatch = visits.Length == length;
            for (var at = 0; isMatch && at < visits.Length; at++)
            {
                isMatch = isAsked[patterns.DayOfSlot[slot + visits[at]]];
            }

            if (isMatch)
            {
                return pattern;
            }
        }

        return -1;
    }
}
