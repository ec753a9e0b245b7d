using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CustomerTiering.Routing;

/// <summary>Insertions where no window binds: a route takes as long as its travel and its visits together, whatever their order.</summary>
internal sealed class UntimedInsertionScan(RoutingData data, RouteTable table) : InsertionScan(data, table)
{
    /// <summary>Room for the number of an entry in the digits of a sum; a matrix of so many places would not fit in an array.</summary>
    private const long EntryBits = 0xFFFF;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override double Cheapest(int place, int day, int overlooked, double limit, out int found, out int at)
    {
        var (route, end) = (Data.FirstRoute[day], Data.FirstRoute[day + 1]);
        ref var head = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Table.Heads), route);
        ref var answer = ref AnswerOf(place, route);
        var step = IsRemembering ? 1 : 0;
        var (load, time, least) = (Data.Load[place], Data.Service[place], double.PositiveInfinity);
        var (room, most) = (Data.MaxLoad[day] - load, Data.MostLoad[day] - load);
        var (until, latest) = (Data.MaxDuration[day] - time, Data.MostDuration[day] - time);
        (found, at) = (-1, 0);
        if (load > Data.MaxLoad[day])
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
                    detour = Find(place, route, out after);
                    if (Table.IsKept(head.Stamp))
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
    private double Find(int place, int route, out int at)
    {
        ref var stop = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Table.Entries), route * Data.Stride);
        ref var to = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Data.To), place * Data.Places);
        ref var from = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Data.From), place * Data.Places);
        var length = Table.Heads[route].Length;
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
        stop = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Table.Entries), (route * Data.Stride) + at);
        return Unsafe.Add(ref from, stop.Place) + Unsafe.Add(ref to, Unsafe.Add(ref stop, 1).Place) - stop.Leg;
    }
}
