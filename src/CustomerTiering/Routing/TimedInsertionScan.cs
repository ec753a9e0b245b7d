using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CustomerTiering.Routing;

/// <summary>
/// Insertions where windows bind. Visits may be late on the way, at the price of time too much, and so may the whole route. Only what would be cheaper than the
/// cheapest found so far is worked out.
/// </summary>
internal sealed class TimedInsertionScan : InsertionScan
{
    private readonly SearchTuning tuning;
    private readonly int neighbours;
    private readonly int[] seen;
    private readonly int[] emptyOn;
    private int question;
    private int untilBlink = 1;

    public TimedInsertionScan(RoutingData data, RouteTable table, SearchTuning tuning)
        : base(data, table)
    {
        this.tuning = tuning;
        neighbours = Math.Min(data.Neighbours, tuning.Asked);
        seen = new int[data.Routes];
        emptyOn = data.FirstRoute[..data.Days];
    }

    /// <summary>Whether no route may be late or overloaded by more than it is: so for a first plan, which is then an answer.</summary>
    public bool IsStrict { get; set; }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override double Cheapest(int place, int day, int overlooked, double limit, out int found, out int at)
    {
        var offer = new Offer { Cost = limit, Route = -1 };
        for (var route = Data.FirstRoute[day]; route < Data.FirstRoute[day + 1]; route++)
        {
            if (route != overlooked)
            {
                Consider(place, route, 0, ref offer);
            }
        }

        (found, at) = (offer.Route, offer.At);
        return found < 0 ? double.PositiveInfinity : offer.Cost;
    }

    /// <summary>
    /// The cheapest route for a customer who is visited once, among those of its neighbours and one empty route of each day, with the cost of its pattern: in
    /// a large plan most routes are too far away to be worth asking.
    /// </summary>
    /// <param name="place">The customer.</param>
    /// <param name="limit">What costs as much or more is not found.</param>
    /// <param name="chance">The dice.</param>
    /// <param name="found">The route, or -1.</param>
    /// <param name="at">The entry of the route that it comes after.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void CheapestNear(int place, double limit, ref SearchChance chance, out int found, out int at)
    {
        var offer = new Offer { Cost = limit, Route = -1 };
        question++;
        foreach (var near in Data.Near.AsSpan(place * Data.Neighbours, neighbours))
        {
            var route = Table.LastRouteOf(near);
            if (route < 0 || seen[route] == question)
            {
                continue;
            }

            seen[route] = question;
            if (--untilBlink <= 0)
            {
                untilBlink = chance.Until(tuning.Blinks);
            }
            else if (Data.Patterns.SlotOf(place, Data.RouteDay[route]) >= 0)
            {
                Consider(place, route, Data.Patterns.Cost[Data.Patterns.PatternOn(place, Data.RouteDay[route])], ref offer);
            }
        }

        for (var slot = Data.Patterns.FirstSlot[place]; slot < Data.Patterns.FirstSlot[place + 1]; slot++)
        {
            var day = Data.Patterns.DayOfSlot[slot];
            var route = EmptyOn(day);
            if (route >= 0)
            {
                Consider(place, route, Data.Patterns.Cost[Data.Patterns.PatternOn(place, day)], ref offer);
            }
        }

        (found, at) = (offer.Route, offer.At);
    }

    // Routes without stops are alike; the one found last is mostly still empty.
    private int EmptyOn(int day)
    {
        if (emptyOn[day] < Data.FirstRoute[day + 1] && Table.Heads[emptyOn[day]].Length == 0)
        {
            return emptyOn[day];
        }

        for (var route = Data.FirstRoute[day]; route < Data.FirstRoute[day + 1]; route++)
        {
            if (Table.Heads[route].Length == 0)
            {
                emptyOn[day] = route;
                return route;
            }
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Consider(int place, int route, double extra, ref Offer offer)
    {
        ref var head = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Table.Heads), route);
        var (day, load) = (Data.RouteDay[route], Data.Load[place]);
        var over = head.Load + load - Data.MaxLoad[day];
        if (over > 0)
        {
            if (load > Data.MaxLoad[day] || IsStrict || head.Load + load > Data.MostLoad[day])
            {
                return;
            }

            extra += LoadPrice * Math.Min(load, over);
        }

        var bound = offer.Cost - extra;
        if (bound <= 0)
        {
            return;
        }

        ref var answer = ref AnswerOf(place, route);
        var isKnown = IsRemembering && answer.Stamp == head.Stamp;
        if (isKnown && answer.Added >= bound)
        {
            return;
        }

        // What is remembered may carry an older price of being late. The plan is priced anew after every insertion, so that only misleads the choice a little.
        var (added, after) = (answer.Added, answer.At);
        if (!isKnown || after < 0)
        {
            added = Find(place, route, day, bound, out after);
            if (IsRemembering && Table.IsKept(head.Stamp) && !IsStrict)
            {
                (answer.Stamp, answer.Added, answer.At) = (head.Stamp, added, after);
            }
        }

        if (after >= 0)
        {
            (offer.Cost, offer.Route, offer.At) = (added + extra, route, after);
        }
    }

    // What a visit adds below a bound, with what being late costs, and after which entry: -1, and the bound, where it adds no less.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Find(int place, int route, int day, double bound, out int at)
    {
        ref var stop = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Table.Entries), route * Data.Stride);
        ref var until = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Table.Clock.Until), route * Data.Stride);
        ref var since = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Table.Clock.Since), route * Data.Stride);
        ref var to = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Data.To), place * Data.Places);
        ref var from = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Data.From), place * Data.Places);
        var (visit, length, most, was) = (Table.Clock.Visit(place), Table.Heads[route].Length, Data.MaxDuration[day], Table.Heads[route].OverTime);
        var latest = IsStrict ? RoutingCheck.Rounding / 2 : Data.MostOverTime[day];
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

            var over = Unsafe.Add(ref until, entry).Then(reach, visit).Then(onward, Unsafe.Add(ref since, entry + 1)).OverTime(most);
            added += TimePrice * Math.Max(0, over - was);
            if (over <= latest && added < least)
            {
                (least, found) = (added, (int)entry);
            }
        }

        at = found;
        return least;
    }

    private struct Offer
    {
        public double Cost;
        public int Route;
        public int At;
    }
}
