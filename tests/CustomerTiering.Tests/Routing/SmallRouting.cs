using CustomerTiering.Routing;

namespace CustomerTiering.Tests.Routing;

/// <summary>Routing problems small enough to try everything, drawn from a number.</summary>
internal static class SmallRouting
{
    /// <summary>A depot, up to five customers, up to three days; limits, windows and costs of patterns some of the time.</summary>
    public static RoutingProblem Of(int seed, double moreLoad = 0)
    {
        var draw = new Random(seed);
        var customers = draw.Next(1, 6);
        var days = draw.Next(1, 4);
        var (isLimited, isTimed, isOneWay) = (draw.Next(2) == 0, draw.Next(2) == 0, draw.Next(4) == 0);
        var points = Enumerable.Range(0, customers + 1).Select(_ => ((double)draw.Next(0, 30), (double)draw.Next(0, 30))).ToList();
        var straight = TravelMatrix.Euclidean(points);
        var slopes = Enumerable.Range(0, customers + 1).Select(_ => draw.Next(0, 5)).ToList();
        var travel = isOneWay ? TravelMatrix.Of(customers + 1, (from, to) => straight[from, to] + slopes[to]) : straight;
        var day = new RoutingDay(
            0,
            draw.Next(1, 3),
            draw.Next(4, 12) + moreLoad,
            isLimited ? draw.Next(60, 140) : double.PositiveInfinity,
            isTimed ? new TimeWindow(0, 200) : TimeWindow.Always);
        var places = new List<RoutingPlace> { RoutingPlace.Depot };
        for (var customer = 0; customer < customers; customer++)
        {
            var open = draw.Next(0, 100);
            var window = isTimed && draw.Next(2) == 0 ? new TimeWindow(open, open + draw.Next(20, 80)) : TimeWindow.Always;
            places.Add(new RoutingPlace(draw.Next(1, 6), draw.Next(0, 10), window, [.. Patterns(draw, days)]));
        }

        return new RoutingProblem(places, Enumerable.Repeat(day, days), travel);
    }

    private static IEnumerable<DayPattern> Patterns(Random draw, int days)
    {
        for (var count = draw.Next(1, 4); count > 0; count--)
        {
            var digits = draw.Next(1, 1 << days);
            yield return new DayPattern(Enumerable.Range(0, days).Where(day => (digits >> day & 1) == 1), draw.Next(0, 3) * 5);
        }

        if (draw.Next(4) == 0)
        {
            yield return new DayPattern([], draw.Next(20, 80));
        }
    }
}
