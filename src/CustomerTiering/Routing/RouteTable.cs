using System.Runtime.CompilerServices;

namespace CustomerTiering.Routing;

/// <summary>
/// The routes under work, and what they were before the trial at hand, so that a trial that is not kept can be taken back. Each route is a
/// stretch of one array, its depot at both ends.
/// </summary>
internal sealed class RouteTable
{
    private readonly RoutingData data;
    private readonly RouteHead[] keptHeads;
    private readonly RouteEntry[] keptEntries;
    private readonly bool[] isTouched;
    private readonly int[] touched;
    private readonly int[] routeOf;
    private readonly int[] lastRouteOf;
    private int touchedCount;
    private int lastStamp;
    private int keptStamp;

    public RouteTable(RoutingData data)
    {
        this.data = data;
        (Heads, keptHeads) = (new RouteHead[data.Routes], new RouteHead[data.Routes]);
        (Entries, keptEntries) = (new RouteEntry[data.Routes * data.Stride], new RouteEntry[data.Routes * data.Stride]);
        (isTouched, touched) = (new bool[data.Routes], new int[data.Routes]);
        (routeOf, lastRouteOf) = (new int[data.Places * data.Days], new int[data.Places]);
        Clock = new RouteClock(data, this);
        Clear();
        Keep();
    }

    /// <summary>The sums of each route.</summary>
    public RouteHead[] Heads { get; }

    /// <summary>Depot, stops, depot of each route, <see cref="RoutingData.Stride"/> apart.</summary>
    public RouteEntry[] Entries { get; }

    /// <summary>Times along the routes, where there are windows.</summary>
    public RouteClock Clock { get; }

    /// <summary>The travel of all routes, carried along; it gathers the rounding of its sums.</summary>
    public double Travel { get; private set; }

    /// <summary>How much the loads of all routes are over what they may be.</summary>
    public double OverLoad { get; private set; }

    /// <summary>How much all routes together take longer than they may, and how late their visits are.</summary>
    public double OverTime { get; private set; }

    /// <summary>Whether a number of a route stands for what it held before the trial at hand.</summary>
    public bool IsKept(int stamp) => stamp <= keptStamp;

    /// <summary>The stops of a route.</summary>
    public ReadOnlySpan<RouteEntry> StopsOf(int route) => Entries.AsSpan((route * data.Stride) + 1, Heads[route].Length);

    /// <summary>The route that visits a place on a day, or -1.</summary>
    public int RouteOf(int place, int day) => routeOf[(place * data.Days) + day];

    /// <summary>The route that a place was put into last, or -1 where it was taken out since.</summary>
    public int LastRouteOf(int place) => lastRouteOf[place];

    /// <summary>Puts a place into a route.</summary>
    /// <param name="place">The place.</param>
    /// <param name="route">The route.</param>
    /// <param name="at">The entry that it comes after: 0 for the depot.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Insert(int place, int route, int at)
    {
        Touch(route);
        ref var head = ref Heads[route];
        var entries = Entries.AsSpan(route * data.Stride, head.Length + 3);
        for (var to = entries.Length - 1; to > at + 1; to--)
        {
            entries[to] = entries[to - 1];
        }

        var before = entries[at].Leg;
        var into = data.Leg(entries[at].Place, place);
        var onward = data.Leg(place, entries[at + 2].Place);
        entries[at].Leg = into;
        entries[at + 1] = new RouteEntry { Leg = onward, Place = place };
        var added = into + onward - before;
        head.Length++;
        head.Load += data.Load[place];
        head.Service += data.Service[place];
        head.Travel += added;
        Travel += added;
        routeOf[(place * data.Days) + data.RouteDay[route]] = lastRouteOf[place] = route;
        Close(ref head, route);
    }

    /// <summary>Takes the marked places out of a route.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Remove(int route, bool[] marked)
    {
        Touch(route);
        ref var head = ref Heads[route];
        var entries = Entries.AsSpan(route * data.Stride, head.Length + 2);
        var (last, day, isGap) = (0, data.RouteDay[route], false);
        var (load, service, travel) = (0.0, 0.0, 0.0);
        for (var read = 1; read < entries.Length; read++)
        {
            var place = entries[read].Place;
            if (read < entries.Length - 1 && marked[place])
            {
                routeOf[(place * data.Days) + day] = lastRouteOf[place] = -1;
                isGap = true;
                continue;
            }

            if (isGap)
            {
                entries[last].Leg = data.Leg(entries[last].Place, place);
                isGap = false;
            }

            travel += entries[last].Leg;
            entries[++last] = entries[read];
            load += data.Load[place];
            service += data.Service[place];
        }

        Travel += travel - head.Travel;
        (head.Length, head.Load, head.Service, head.Travel) = (last - 1, load, service, travel);
        Close(ref head, route);
    }

    /// <summary>Empties every route.</summary>
    public void Clear()
    {
        Array.Fill(routeOf, -1);
        Array.Fill(lastRouteOf, -1);
        for (var route = 0; route < data.Routes; route++)
        {
            Touch(route);
            var start = route * data.Stride;
            Entries[start] = Entries[start + 1] = new RouteEntry { Place = data.Depot[data.RouteDay[route]] };
            Heads[route] = new RouteHead { Stamp = ++lastStamp };
            Clock.Update(route);
        }

        (Travel, OverLoad, OverTime) = (0, 0, 0);
    }

    /// <summary>Keeps what was changed.</summary>
    public void Keep()
    {
        for (var at = 0; at < touchedCount; at++)
        {
            isTouched[touched[at]] = false;
        }

        touchedCount = 0;
        keptStamp = lastStamp;
    }

    /// <summary>Takes back what was changed since the last <see cref="Keep"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void TakeBack()
    {
        for (var at = 0; at < touchedCount; at++)
        {
            SetRouteOf(touched[at], -1);
        }

        for (var at = 0; at < touchedCount; at++)
        {
            var route = touched[at];
            Travel += keptHeads[route].Travel - Heads[route].Travel;
            OverLoad += keptHeads[route].OverLoad - Heads[route].OverLoad;
            OverTime += keptHeads[route].OverTime - Heads[route].OverTime;
            Heads[route] = keptHeads[route];
            Copy(keptEntries, Entries, route * data.Stride, Heads[route].Length + 2);
            SetRouteOf(route, route);
            Clock.TakeBack(route);
            isTouched[route] = false;
        }

        touchedCount = 0;
        keptStamp = lastStamp;
    }

    /// <summary>Gives every route a new number, when the numbers run out.</summary>
    /// <returns>Whether they did: then whatever was remembered under the old numbers is void.</returns>
    public bool Renumber()
    {
        if (lastStamp < int.MaxValue / 2)
        {
            return false;
        }

        lastStamp = 0;
        for (var route = 0; route < data.Routes; route++)
        {
            Heads[route].Stamp = ++lastStamp;
        }

        keptStamp = lastStamp;
        return true;
    }

    // What follows from the sums of a route that has changed.
    private void Close(ref RouteHead head, int route)
    {
        var day = data.RouteDay[route];
        var overLoad = Math.Max(0, head.Load - data.MaxLoad[day]);
        OverLoad += overLoad - head.OverLoad;
        head.OverLoad = overLoad;
        head.Stamp = ++lastStamp;
        Clock.Update(route);
        var overTime = data.HasWindows ? Clock.OverTime(route) : Math.Max(0, head.Travel + head.Service - data.MaxDuration[day]);
        OverTime += overTime - head.OverTime;
        head.OverTime = overTime;
    }

    private static void Copy(RouteEntry[] from, RouteEntry[] to, int start, int count) => from.AsSpan(start, count).CopyTo(to.AsSpan(start, count));

    private void Touch(int route)
    {
        if (isTouched[route])
        {
            return;
        }

        isTouched[route] = true;
        touched[touchedCount++] = route;
        keptHeads[route] = Heads[route];
        Copy(Entries, keptEntries, route * data.Stride, Heads[route].Length + 2);
        Clock.Keep(route);
    }

    private void SetRouteOf(int route, int value)
    {
        var day = data.RouteDay[route];
        foreach (ref readonly var entry in StopsOf(route))
        {
            routeOf[(entry.Place * data.Days) + day] = lastRouteOf[entry.Place] = value;
        }
    }
}
