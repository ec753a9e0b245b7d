using System.Runtime.CompilerServices;

namespace CustomerTiering.Routing;

/// <summary>The order in which customers are put back: at random, the heaviest first, the farthest first, or the nearest first.</summary>
internal sealed class InsertionOrder
{
    private readonly double[] keys;
    private readonly double[] outward;
    private readonly double[] heavy;

    public InsertionOrder(RoutingData data)
    {
        keys = new double[data.Customers.Length];
        (outward, heavy) = (new double[data.Places], new double[data.Places]);
        foreach (var place in data.Customers)
        {
            heavy[place] = data.Problem.Places[place].Patterns.Max(pattern => pattern.Days.Count) * (data.Load[place] + 1e-9);
            var (first, end) = (data.Patterns.FirstSlot[place], data.Patterns.FirstSlot[place + 1]);
            for (var slot = first; slot < end; slot++)
            {
                outward[place] += data.Leg(data.Depot[data.Patterns.DayOfSlot[slot]], place) / (end - first);
            }
        }
    }

    /// <summary>Draws an order and sorts customers by it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Apply(Span<int> places, ref SearchChance chance)
    {
        var key = keys.AsSpan(0, places.Length);
        var kind = chance.Below(11);
        for (var at = 0; at < places.Length; at++)
        {
            key[at] = kind switch
            {
                < 4 => chance.Unit(),
                < 8 => -heavy[places[at]],
                < 10 => -outward[places[at]],
                _ => outward[places[at]],
            };
        }

        Sort(key, places);
    }

    // Few at a time, and stable: nothing beats insertion.
    private static void Sort(Span<double> keys, Span<int> places)
    {
        if (places.Length > 64)
        {
            keys.Sort(places);
            return;
        }

        for (var at = 1; at < places.Length; at++)
        {
            var (key, place, to) = (keys[at], places[at], at);
            for (; to > 0 && keys[to - 1] > key; to--)
            {
                (keys[to], places[to]) = (keys[to - 1], places[to - 1]);
            }

            (keys[to], places[to]) = (key, place);
        }
    }
}
