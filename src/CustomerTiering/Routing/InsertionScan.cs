using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CustomerTiering.Routing;

/// <summary>
/// The cheapest way to put one more visit into a route that keeps every rule. What was found is remembered until the route changes: most routes near a
/// customer are as they were when it was last asked.
/// </summary>
internal sealed class InsertionScan
{
    /// <summary>The most answers remembered; beyond, every question is worked out.</summary>
    private const long MostRemembered = 1 << 23;

    /// <summary>Room for the number of an entry in the digits of a sum; a matrix of so many places would not fit in an array.</summary>
    private const long EntryBits = 0xFFFF;

    private readonly RoutingData data;
    private readonly RouteTable table;
    private readonly Answer[] answers;
    private readonly bool isRemembering;
    private readonly int[] staleRoutes;
    private readonly int[] seen;
    private int mark;
    public int NearCount = 40;

    public InsertionScan(RoutingData data, RouteTable table)
    {
        (this.data, this.table) = (data, table);
        isRemembering = (long)data.Places * data.Routes <= MostRemembered;
        staleRoutes = new int[data.Routes];
        seen = new int[data.Routes];
        answers = isRemembering ? new Answer[data.Places * data.Routes] : new Answer[1];
    }

    /// <summary>What a unit of load too much costs.</summary>
    public double LoadPrice { get; set; }

    /// <summary>What a unit of time too much costs.</summary>
    public double TimePrice { get; set; }

    /// <summary>Forgets all answers, when routes get new numbers.</summary>
    public void Forget() => Array.Clear(answers);

    /// <summary>What a visit adds to the travel of a day at the least, and where; infinite where it fits nowhere.</summary>
    /// <param name="place">The place visited.</param>
    /// <param name="day">The day.</param>
    /// <param name="overlooked">A route of the day that is passed over, or -1.</param>
    /// <param name="limit">Nothing is found that adds as much or more.</param>
    /// <param name="found">The route.</param>
    /// <param name="at">The entry of the route that it comes after.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Cheapest(int place, int day, int overlooked, double limit, out int found, out int at)
    {
        if (data.HasWindows)
        {
            return CheapestInTime(place, day, overlooked, limit, out found, out at);
        }

        var (route, end) = (data.FirstRoute[day], data.FirstRoute[day + 1]);
        ref var head = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(table.Heads), route);
        ref var answer = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(answers), isRemembering ? (place * data.Routes) + route : 0);
        var step = isRemembering ? 1 : 0;
        var (load, time, least) = (data.Load[place], data.Service[place], double.PositiveInfinity);
        var (room, most) = (data.MaxLoad[day] - load, data.MostLoad[day] - load);
        var (until, latest) = (data.MaxDuration[day] - time, data.MostDuration[day] - time);
        (found, at) = (-1, 0);
        if (load > data.MaxLoad[day])
        {
            return least;
        }

        for (; route < end; route++)
        {
            var over = head.Load - room;
            var price = over > 0 ? LoadPrice * Math.Min(load, over) : 0;
            if (head.Load <= most && price < least && route != overlooked)
            {
                var (detour, after) = (answer.Added, answer.At);
                if (answer.Stamp != head.Stamp || step == 0)
                {
                    detour = FindAnywhere(place, route, out after);
                    if (table.IsKept(head.Stamp))
                    {
                        // What the trial at hand has changed is asked about once, and mostly taken back.
                        (answer.Stamp, answer.Added, answer.At) = (head.Stamp, detour, after);
                    }
                }

                var added = detour + price;
                var late = head.Travel + head.Service + detour - until;
                if (late > 0)
                {
                    added = late > latest - until ? double.PositiveInfinity : added + (TimePrice * Math.Min(detour + time, late));
                }

                if (added < least)
                {
                    (least, found, at) = (added, route, after);
                }
            }

            head = ref Unsafe.Add(ref head, 1);
            answer = ref Unsafe.Add(ref answer, step);
        }

        return least;
    }

    // The hottest loop of the search, so without bounds checks: all indices are places or entries of the route.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double FindAnywhere(int place, int route, out int at)
    {
        ref var stop = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(table.Entries), route * data.Stride);
        ref var to = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(data.To), place * data.Places);
        ref var from = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(data.From), place * data.Places);
        var length = table.Heads[route].Length;
        var least = double.PositiveInfinity;
        var into = Unsafe.Add(ref from, stop.Place);
        for (long entry = 0; entry <= length; entry++)
        {
            ref var next = ref Unsafe.Add(ref stop, 1);
            var added = into + Unsafe.Add(ref to, next.Place) - stop.Leg;
            into = Unsafe.Add(ref from, next.Place);
            stop = ref next;

            // The entry rides in the lowest digits, so that the least is found without a branch, which would be guessed wrong more often than not.
            least = double.MinNative(BitConverter.Int64BitsToDouble((BitConverter.DoubleToInt64Bits(added) & ~EntryBits) | entry), least);
        }

        at = (int)(BitConverter.DoubleToInt64Bits(least) & EntryBits);
        stop = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(table.Entries), (route * data.Stride) + at);
        return Unsafe.Add(ref from, stop.Place) + Unsafe.Add(ref to, Unsafe.Add(ref stop, 1).Place) - stop.Leg;
    }

    /// <summary>The cheapest route for a customer of one visit among those that its neighbours are on, and one empty route of each day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double CheapestNear(int place, int[] patternOfRoute, double limit, ref SearchChance chance, ref int untilBlink, out int found, out int at)
    {
        (found, at) = (-1, 0);
        var load = data.Load[place];
        mark++;
        var least = limit;
        var first = place * data.Neighbours;
        var count = Math.Min(data.Neighbours, NearCount);
        for (var near = first; near < first + count; near++)
        {
            var route = table.OnlyRouteOf(data.Near[near]);
            if (route < 0 || seen[route] == mark)
            {
                continue;
            }

            seen[route] = mark;
            if (--untilBlink <= 0)
            {
                untilBlink = chance.Until(0.003);
                continue;
            }

            Consider(place, route, load, ref least, ref found, ref at);
        }

        for (var slot = data.Patterns.FirstSlot[place]; slot < data.Patterns.FirstSlot[place + 1]; slot++)
        {
            var day = data.Patterns.DayOfSlot[slot];
            for (var route = data.FirstRoute[day]; route < data.FirstRoute[day + 1]; route++)
            {
                if (table.Heads[route].Length == 0)
                {
                    Consider(place, route, load, ref least, ref found, ref at);
                    break;
                }
            }
        }

        return found < 0 ? double.PositiveInfinity : least;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Consider(int place, int route, double load, ref double least, ref int found, ref int at)
    {
        var day = data.RouteDay[route];
        ref var head = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(table.Heads), route);
        if (data.Patterns.SlotOf(place, day) < 0 || head.Load + load > data.MostLoad[day] || load > data.MaxLoad[day])
        {
            return;
        }

        var over = head.Load + load - data.MaxLoad[day];
        var bound = least - (over > 0 ? LoadPrice * Math.Min(load, over) : 0) - data.Patterns.CostOn(place, day);
        if (bound <= 0)
        {
            return;
        }

        ref var answer = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(answers), isRemembering ? (place * data.Routes) + route : 0);
        if (answer.Stamp == head.Stamp && isRemembering)
        {
            if (answer.Added >= bound)
            {
                return;
            }

            if (answer.At >= 0)
            {
                least -= bound - answer.Added;
                (found, at) = (route, answer.At);
                return;
            }
        }

        var detour = FindInTime(place, route, day, bound, out var after);
        if (isRemembering && table.IsKept(head.Stamp))
        {
            (answer.Stamp, answer.Added, answer.At) = (head.Stamp, detour, after);
        }

        if (after >= 0)
        {
            least -= bound - detour;
            (found, at) = (route, after);
        }
    }

    // Answers remembered first: the cheapest of them bounds what the routes that have changed are asked for.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double CheapestInTime(int place, int day, int overlooked, double limit, out int found, out int at)
    {
        (found, at) = (-1, 0);
        var load = data.Load[place];
        if (load > data.MaxLoad[day])
        {
            return double.PositiveInfinity;
        }

        var (first, end) = (data.FirstRoute[day], data.FirstRoute[day + 1]);
        ref var heads = ref MemoryMarshal.GetArrayDataReference(table.Heads);
        ref var row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(answers), isRemembering ? place * data.Routes : 0);
        var (room, most, least, stale) = (data.MaxLoad[day] - load, data.MostLoad[day] - load, limit, 0);
        for (var route = first; route < end; route++)
        {
            ref var head = ref Unsafe.Add(ref heads, route);
            if (head.Load > most || route == overlooked)
            {
                continue;
            }

            var over = head.Load - room;
            var price = over > 0 ? LoadPrice * Math.Min(load, over) : 0;
            ref var answer = ref Unsafe.Add(ref row, isRemembering ? route : 0);
            if (answer.Stamp != head.Stamp || !isRemembering)
            {
                if (price < least)
                {
                    staleRoutes[stale++] = route;
                }
            }
            else if (answer.Added + price < least)
            {
                if (answer.At < 0)
                {
                    staleRoutes[stale++] = route;
                }
                else
                {
                    (least, found, at) = (answer.Added + price, route, answer.At);
                }
            }
        }

        for (var next = 0; next < stale; next++)
        {
            var route = staleRoutes[next];
            ref var head = ref Unsafe.Add(ref heads, route);
            var over = head.Load - room;
            var price = over > 0 ? LoadPrice * Math.Min(load, over) : 0;
            var bound = least - price;
            if (bound <= 0)
            {
                continue;
            }

            var detour = FindInTime(place, route, day, bound, out var after);
            if (table.IsKept(head.Stamp) && isRemembering)
            {
                ref var answer = ref Unsafe.Add(ref row, route);
                (answer.Stamp, answer.Added, answer.At) = (head.Stamp, after < 0 ? bound : detour, after);
            }

            if (after >= 0)
            {
                (least, found, at) = (detour + price, route, after);
            }
        }

        return found < 0 ? double.PositiveInfinity : least;
    }

    // The least detour below a bound that keeps all windows; the entry -1 where there is none. The earliest moments of a route rise along it, so the walk ends with the first that is too late.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double FindInTime(int place, int route, int day, double bound, out int at)
    {
        ref var stop = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(table.Entries), route * data.Stride);
        ref var until = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(table.Clock.Until), route * data.Stride);
        ref var since = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(table.Clock.Since), route * data.Stride);
        ref var to = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(data.To), place * data.Places);
        ref var from = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(data.From), place * data.Places);
        var visit = table.Clock.Visit(place);
        var (length, most) = (table.Heads[route].Length, data.MaxDuration[day]);
        var (least, found) = (bound, -1);
        var into = Unsafe.Add(ref from, stop.Place);
        for (nint entry = 0; entry <= length; entry++)
        {
            ref var here = ref Unsafe.Add(ref stop, entry);
            var next = Unsafe.Add(ref here, 1).Place;
            var (reach, onward) = (into, Unsafe.Add(ref to, next));
            into = Unsafe.Add(ref from, next);
            var added = reach + onward - here.Leg;
            if (added >= least)
            {
                continue;
            }

            ref var before = ref Unsafe.Add(ref until, entry);
            ref var after = ref Unsafe.Add(ref since, entry + 1);
            var start = Math.Max(before.Done + reach, visit.Earliest);
            if (start > visit.Latest)
            {
                if (before.Done > visit.Latest)
                {
                    break;
                }

                continue;
            }

            if (start + visit.Length + onward > after.Latest)
            {
                continue;
            }

            if (before.Then(reach, visit).Then(onward, after).Length <= most)
            {
                (least, found) = (added, (int)entry);
            }
        }

        at = found;
        return least;
    }

    private struct Answer
    {
        public double Added;
        public int At;
        public int Stamp;
    }
}
