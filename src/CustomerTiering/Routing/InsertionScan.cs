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

    public InsertionScan(RoutingData data, RouteTable table)
    {
        (this.data, this.table) = (data, table);
        isRemembering = (long)data.Places * data.Routes <= MostRemembered;
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
    /// <param name="found">The route.</param>
    /// <param name="at">The entry of the route that it comes after.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Cheapest(int place, int day, int overlooked, out int found, out int at)
    {
        var (route, end) = (data.FirstRoute[day], data.FirstRoute[day + 1]);
        ref var head = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(table.Heads), route);
        ref var answer = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(answers), isRemembering ? (place * data.Routes) + route : 0);
        var step = isRemembering ? 1 : 0;
        var (load, time, least) = (data.Load[place], data.Service[place], double.PositiveInfinity);
        var (room, most) = (data.MaxLoad[day] - load, data.MostLoad[day] - load);
        var (until, latest) = data.HasWindows ? (double.PositiveInfinity, double.PositiveInfinity) : (data.MaxDuration[day] - time, data.MostDuration[day] - time);
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
                    detour = Find(place, route, day, out after);
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

    private double Find(int place, int route, int day, out int at) =>
        data.HasWindows ? FindInTime(place, route, day, out at) : FindAnywhere(place, route, out at);

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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double FindInTime(int place, int route, int day, out int at)
    {
        ref var stop = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(table.Entries), route * data.Stride);
        ref var until = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(table.Clock.Until), route * data.Stride);
        ref var since = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(table.Clock.Since), route * data.Stride);
        ref var to = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(data.To), place * data.Places);
        ref var from = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(data.From), place * data.Places);
        var visit = table.Clock.Visit(place);
        var (length, most) = (table.Heads[route].Length, data.MaxDuration[day]);
        var (least, found) = (double.PositiveInfinity, 0);
        for (nint entry = 0; entry <= length; entry++)
        {
            var into = Unsafe.Add(ref from, Unsafe.Add(ref stop, entry).Place);
            var onward = Unsafe.Add(ref to, Unsafe.Add(ref stop, entry + 1).Place);
            var added = into + onward - Unsafe.Add(ref stop, entry).Leg;
            if (added >= least)
            {
                continue;
            }

            ref var before = ref Unsafe.Add(ref until, entry);
            ref var after = ref Unsafe.Add(ref since, entry + 1);
            var start = Math.Max(before.Done + into, visit.Earliest);
            if (start > visit.Latest || start + visit.Length + onward > after.Latest)
            {
                continue;
            }

            if (before.Then(into, visit).Then(onward, after).Length <= most)
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
