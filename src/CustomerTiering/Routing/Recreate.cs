using System.Runtime.CompilerServices;

namespace CustomerTiering.Routing;

/// <summary>
/// Puts customers back into the plan one after the other: each gets the pattern whose cheapest insertions, day by day, cost least together. So days and
/// routes are chosen at once. Now and then a route or a pattern is overlooked, so that the next best gets its turn.
/// </summary>
internal sealed class Recreate
{
    private readonly RoutingData data;
    private readonly RouteTable table;
    private readonly PatternChoice chosen;
    private readonly InsertionScan scan;
    private readonly TimedInsertionScan? timed;
    private readonly SearchTuning tuning;
    private readonly double[] added;
    private readonly int[] routes;
    private readonly int[] entries;
    private readonly InsertionOrder order;
    private readonly double saved;
    private int untilBlink = 1;
    private int untilPass = 1;

    public Recreate(RoutingData data, RouteTable table, PatternChoice chosen, InsertionScan scan, SearchTuning tuning)
    {
        (this.data, this.table, this.chosen, this.scan, this.tuning) = (data, table, chosen, scan, tuning);
        timed = scan as TimedInsertionScan;
        added = new double[data.Patterns.MostSlots];
        routes = new int[data.Patterns.MostSlots];
        entries = new int[data.Patterns.MostSlots];
        order = new InsertionOrder(data);
        saved = -data.Customers.Sum(place => Math.Min(0, data.Problem.Places[place].Patterns.Min(pattern => pattern.Cost)));
    }

    /// <summary>The cost of what is in the plan, with what breaking limits costs on the way. Putting more back never makes it less, but for patterns of negative cost.</summary>
    public double Priced => table.Travel + chosen.Cost + (scan.LoadPrice * table.OverLoad) + (scan.TimePrice * table.OverTime);

    /// <summary>What leaving a customer out of the plan costs.</summary>
    public double LeftOutPrice { get; set; }

    /// <summary>Puts back whom it can. Where windows bind, who would cost more than being left out stays without a place; else who fits nowhere, which was measured to be better there.</summary>
    /// <returns>Whether all had their turn before the cost came to more than it may.</returns>
    public bool Apply(Span<int> places, double most, ref SearchChance chance)
    {
        order.Apply(places, ref chance);
        var leftOut = 0.0;
        foreach (var place in places)
        {
            var room = most + saved - Priced - leftOut;
            if (room < 0)
            {
                return false;
            }

            if (!Put(place, timed is null ? double.PositiveInfinity : Math.Min(room, LeftOutPrice), ref chance))
            {
                leftOut += LeftOutPrice;
            }
        }

        return leftOut == 0 || Priced + leftOut <= most + saved;
    }

    /// <summary>Puts customers into a first plan, breaking no window for it; who does not fit stays without a place.</summary>
    public void ApplyStrictly(Span<int> places, ref SearchChance chance)
    {
        timed?.IsStrict = true;
        order.Apply(places, ref chance);
        foreach (var place in places)
        {
            Put(place, double.PositiveInfinity, ref chance);
        }

        timed?.IsStrict = false;
    }

    /// <summary>Puts the visits of one day back.</summary>
    /// <returns>Whether all of them fit, and the cost is no more than it may be.</returns>
    public bool ApplyToOneDay(Span<int> places, int day, double most, ref SearchChance chance)
    {
        order.Apply(places, ref chance);
        foreach (var place in places)
        {
            Ask(place, 0, day, most + saved - Priced, ref chance);
            if (routes[0] < 0 || Priced + added[0] > most + saved)
            {
                return false;
            }

            table.Insert(place, routes[0], entries[0]);
        }

        return true;
    }

    /// <summary>Puts customers back with the patterns that they are given.</summary>
    /// <returns>Whether all of them fit, and the cost is no more than it may be.</returns>
    public bool ApplyToPatterns(Span<int> places, int[] given, double most, ref SearchChance chance)
    {
        order.Apply(places, ref chance);
        foreach (var place in places)
        {
            var (patterns, pattern) = (data.Patterns, given[place]);
            for (var visit = patterns.FirstVisit[pattern]; visit < patterns.FirstVisit[pattern + 1]; visit++)
            {
                Ask(place, 0, patterns.DayOfSlot[patterns.FirstSlot[place] + patterns.Visits[visit]], most + saved - Priced, ref chance);
                if (routes[0] < 0 || Priced + added[0] > most + saved)
                {
                    return false;
                }

                table.Insert(place, routes[0], entries[0]);
            }

            chosen.Take(place, pattern);
        }

        return true;
    }

    // Whether the customer found a place that costs less than the limit.
    private bool Put(int place, double limit, ref SearchChance chance)
    {
        if (timed is not null && data.Patterns.IsOnce[place])
        {
            timed.CheapestNear(place, limit, ref chance, out routes[0], out entries[0]);
            if (routes[0] >= 0)
            {
                table.Insert(place, routes[0], entries[0]);
                chosen.Take(place, data.Patterns.PatternOn(place, data.RouteDay[routes[0]]));
                return true;
            }

            if (limit < LeftOutPrice)
            {
                return false;
            }
        }

        return PutAnywhere(place, limit, ref chance);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool PutAnywhere(int place, double limit, ref SearchChance chance)
    {
        var patterns = data.Patterns;
        var (firstSlot, endSlot) = (patterns.FirstSlot[place], patterns.FirstSlot[place + 1]);
        for (var slot = firstSlot; slot < endSlot; slot++)
        {
            Ask(place, slot - firstSlot, patterns.DayOfSlot[slot], double.PositiveInfinity, ref chance);
        }

        var (least, best) = (limit, -1);
        for (var pattern = patterns.FirstPattern[place]; pattern < patterns.FirstPattern[place + 1]; pattern++)
        {
            if (--untilPass <= 0)
            {
                untilPass = chance.Until(tuning.Blinks);
                continue;
            }

            var cost = patterns.Cost[pattern];
            for (var visit = patterns.FirstVisit[pattern]; visit < patterns.FirstVisit[pattern + 1]; visit++)
            {
                cost += added[patterns.Visits[visit]];
            }

            if (cost < least)
            {
                (least, best) = (cost, pattern);
            }
        }

        if (best < 0)
        {
            return false;
        }

        for (var visit = patterns.FirstVisit[best]; visit < patterns.FirstVisit[best + 1]; visit++)
        {
            var slot = patterns.Visits[visit];
            table.Insert(place, routes[slot], entries[slot]);
        }

        chosen.Take(place, best);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Ask(int place, int slot, int day, double limit, ref SearchChance chance)
    {
        var count = data.FirstRoute[day + 1] - data.FirstRoute[day];
        var overlooked = -1;
        if (untilBlink > count)
        {
            untilBlink -= count;
        }
        else
        {
            overlooked = data.FirstRoute[day] + untilBlink - 1;
            untilBlink = chance.Until(tuning.Blinks);
        }

        added[slot] = scan.Cheapest(place, day, overlooked, limit, out routes[slot], out entries[slot]);
    }
}
