using System.Runtime.CompilerServices;

namespace CustomerTiering.Routing;

/// <summary>
/// Takes strings of neighbouring stops out of the plan around one customer; a customer taken out leaves all its days.
/// </summary>
/// <remarks>After the adjacent string removal of Christiaens and Vanden Berghe (2020), here over the routes of all days.</remarks>
internal sealed class Ruin
{
    /// <summary>Strings may be this long however short the routes are: else a plan of few stops could never be taken out as a whole.</summary>
    private const double ShortestMost = 4;

    private readonly RoutingData data;
    private readonly RouteTable table;
    private readonly PatternChoice chosen;
    private readonly SearchTuning tuning;
    private readonly bool[] isRemoved;
    private readonly int[] removed;
    private readonly int[] stringOf;
    private readonly int[] holed;
    private readonly int[] turned;
    private readonly DayTurn turn;
    private int trial;

    public Ruin(RoutingData data, RouteTable table, PatternChoice chosen, SearchTuning tuning)
    {
        (this.data, this.table, this.chosen, this.tuning) = (data, table, chosen, tuning);
        isRemoved = new bool[data.Places];
        removed = new int[data.Customers.Length];
        stringOf = new int[data.Routes];
        holed = new int[data.Routes];
        turned = new int[data.Places];
        turn = new DayTurn(data);
    }

    /// <summary>How many customers are out.</summary>
    public int Count { get; private set; }

    /// <summary>The customers that are out.</summary>
    public Span<int> Removed => removed.AsSpan(0, Count);

    /// <summary>The day that the trial is about, or -1 when it is about all.</summary>
    public int Day { get; private set; }

    /// <summary>For each customer taken out by a change of days the pattern that it is to have.</summary>
    public int[] Turned => turned;

    /// <summary>Takes customers out of all their days; those without a place in the plan are out already.</summary>
    /// <param name="looksFar">Whether many are taken out at once, to find plans that are built differently.</param>
    /// <param name="chance">The dice.</param>
    public void Apply(bool looksFar, ref SearchChance chance)
    {
        Begin(day: -1);
        foreach (var place in chosen.Unplaced)
        {
            removed[Count++] = place;
        }

        var first = Count;
        if (!looksFar && chance.Unit() < tuning.Handfuls)
        {
            TakeHandful(ref chance);
        }
        else
        {
            TakeStrings(looksFar ? tuning.RemovedFar : tuning.Removed, ref chance);
        }

        TakeOut(first);
    }

    /// <summary>Takes visits of one day out; their customers keep the pattern that they have.</summary>
    public void ApplyToOneDay(ref SearchChance chance)
    {
        Begin(chance.Below(data.Days));
        TakeStrings(tuning.Removed, ref chance);
        TakeOut(0);
    }

    /// <summary>Takes neighbours out that a change of days gives other patterns.</summary>
    public void ApplyToTurn(ref SearchChance chance)
    {
        Begin(day: -1);
        turn.Draw(ref chance);
        var near = Around(ref chance);
        var left = 1 + chance.Below((int)(2 * tuning.Turned));
        foreach (var place in near)
        {
            var pattern = chosen.Of(place);
            if (pattern < 0 || (turned[place] = turn.Of(place, pattern)) == pattern)
            {
                continue;
            }

            Take(place);
            if (--left == 0)
            {
                break;
            }
        }

        TakeOut(0);
    }

    private void Begin(int day)
    {
        trial++;
        Count = 0;
        Day = day;
    }

    // Somebody drawn, with the customers nearby, the nearest first.
    private ReadOnlySpan<int> Around(ref SearchChance chance) =>
        data.Near.AsSpan(data.Customers[chance.Below(data.Customers.Length)] * data.Neighbours, data.Neighbours);

    private void Take(int place)
    {
        isRemoved[place] = true;
        removed[Count++] = place;
    }

    private void TakeHandful(ref SearchChance chance)
    {
        var near = Around(ref chance);
        var left = 1 + chance.Below((int)(2 * tuning.Handful));
        foreach (var place in near)
        {
            if (chosen.Of(place) < 0 || chance.Unit() < tuning.Spared)
            {
                continue;
            }

            Take(place);
            if (--left == 0)
            {
                break;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeStrings(double average, ref SearchChance chance)
    {
        var near = Around(ref chance);
        var stops = Math.Max(ShortestMost, chosen.Visits / (double)Math.Max(1, data.Routes));
        var isLarge = chance.Unit() < tuning.Large;
        var longest = isLarge ? 2 * stops : Math.Min(tuning.LongestString, stops);
        var most = (4 * average * (isLarge ? 3 : 1) / (1 + longest)) - 1;
        var strings = (int)(chance.Unit() * most) + 1;
        foreach (var place in near)
        {
            if (!isRemoved[place] && chosen.Of(place) >= 0 && TakeString(place, longest, ref chance) && --strings == 0)
            {
                break;
            }
        }
    }

    // One of the days of the customer whose route is still whole, chosen at random.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TakeString(int place, double longest, ref SearchChance chance)
    {
        if (Day >= 0)
        {
            return TakeStringOf(table.RouteOf(place, Day), place, longest, ref chance);
        }

        var visits = chosen.VisitsOf(place);
        if (visits.Length == 0)
        {
            // Left out at a cost: asked again.
            Take(place);
            return true;
        }

        var next = chance.Below(visits.Length);
        for (var tried = 0; tried < visits.Length; tried++)
        {
            var day = data.Patterns.DayOfSlot[data.Patterns.FirstSlot[place] + visits[next]];
            if (TakeStringOf(table.RouteOf(place, day), place, longest, ref chance))
            {
                return true;
            }

            next = next + 1 == visits.Length ? 0 : next + 1;
        }

        return false;
    }

    private bool TakeStringOf(int route, int place, double longest, ref SearchChance chance)
    {
        if (route < 0 || stringOf[route] == trial)
        {
            return false;
        }

        stringOf[route] = trial;
        Mark(place, route, longest, ref chance);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Mark(int place, int route, double longest, ref SearchChance chance)
    {
        var stops = table.StopsOf(route);
        var most = (int)Math.Min(stops.Length, longest);
        var length = 1 + chance.Below(most);
        var middle = 0;
        while (stops[middle].Place != place)
        {
            middle++;
        }

        var kept = 0;
        if (length > 1 && length < stops.Length && chance.Unit() < tuning.Split)
        {
            kept = 1;
            while (length + kept < stops.Length && chance.Unit() < 0.5)
            {
                kept++;
            }
        }

        var whole = length + kept;
        var least = Math.Max(0, middle - whole + 1);
        var start = least + chance.Below(Math.Min(middle, stops.Length - whole) - least + 1);
        var keptFrom = kept == 0 ? stops.Length : start + 1 + chance.Below(length - 1);
        for (var at = start; at < start + whole; at++)
        {
            var stop = stops[at].Place;
            if ((at < keptFrom || at >= keptFrom + kept) && !isRemoved[stop])
            {
                Take(stop);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeOut(int first)
    {
        var routes = 0;
        for (var at = first; at < Count; at++)
        {
            var place = removed[at];
            if (Day >= 0)
            {
                Hole(table.RouteOf(place, Day), ref routes);
                continue;
            }

            var slot = data.Patterns.FirstSlot[place];
            foreach (var visit in chosen.VisitsOf(place))
            {
                Hole(table.RouteOf(place, data.Patterns.DayOfSlot[slot + visit]), ref routes);
            }

            chosen.Leave(place);
        }

        for (var at = 0; at < routes; at++)
        {
            table.Remove(holed[at], isRemoved);
        }

        for (var at = first; at < Count; at++)
        {
            isRemoved[removed[at]] = false;
        }
    }

    private void Hole(int route, ref int routes)
    {
        if (stringOf[route] != -trial)
        {
            stringOf[route] = -trial;
            holed[routes++] = route;
        }
    }
}
