using CustomerTiering.Routing;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Routing;

/// <summary>Stretches joined one after the other say what driving the route from every departure that could matter says.</summary>
public sealed class RouteStretchLaws
{
    [Property(MaxTest = 300)]
    public void A_stretch_is_as_late_and_as_long_as_its_best_departure(int seed)
    {
        var stops = Draw(seed);
        var joined = Join(stops, 0, stops.Count);
        var drives = Departures(stops).Select(departure => Drive(stops, departure)).ToList();
        var late = drives.Min(drive => drive.Late);
        joined.Late.ShouldBe(late, 1e-9);
        (joined.Length - joined.Late).ShouldBe(drives.Where(drive => drive.Late <= late + 1e-9).Min(drive => drive.Elapsed), 1e-9);
    }

    [Property(MaxTest = 100)]
    public void Where_a_route_is_cut_makes_no_difference(int seed)
    {
        var stops = Draw(seed);
        var whole = Join(stops, 0, stops.Count);
        for (var cut = 1; cut < stops.Count; cut++)
        {
            var joined = Join(stops, 0, cut).Then(stops[cut - 1].Leg, Join(stops, cut, stops.Count));
            joined.Length.ShouldBe(whole.Length, 1e-9);
            joined.Late.ShouldBe(whole.Late, 1e-9);
            joined.OverTime(most: 30).ShouldBe(whole.OverTime(most: 30), 1e-9);
        }
    }

    [Property(MaxTest = 100)]
    public void One_visit_more_is_never_less_late_nor_shorter(int seed)
    {
        var stops = Draw(seed);
        for (var most = 10; most < 100; most += 30)
        {
            var before = 0.0;
            for (var end = 1; end <= stops.Count; end++)
            {
                var after = Join(stops, 0, end).OverTime(most);
                after.ShouldBeGreaterThanOrEqualTo(before - 1e-9);
                before = after;
            }
        }
    }

    private static RouteStretch Join(List<Stop> stops, int from, int to)
    {
        var joined = stops[from].Visit;
        for (var stop = from + 1; stop < to; stop++)
        {
            joined = joined.Then(stops[stop - 1].Leg, stops[stop].Visit);
        }

        return joined;
    }

    // Who is late goes on as if the visit had started in time; what that takes back is the lateness.
    private static (double Late, double Elapsed) Drive(List<Stop> stops, double departure)
    {
        var (now, late) = (departure, 0.0);
        foreach (var (visit, leg) in stops)
        {
            now = Math.Max(now, visit.Earliest);
            late += Math.Max(0, now - visit.Latest);
            now = Math.Min(now, visit.Latest) + visit.Length + leg;
        }

        return (late, now - stops[^1].Leg - departure);
    }

    // The best departure makes some visit start just as its window opens or just as it has to start.
    private static IEnumerable<double> Departures(List<Stop> stops)
    {
        var offset = 0.0;
        foreach (var (visit, leg) in stops)
        {
            yield return visit.Earliest - offset;
            yield return visit.Latest - offset;
            offset += visit.Length + leg;
        }
    }

    private static List<Stop> Draw(int seed)
    {
        var draw = new Random(seed);
        return [.. Enumerable.Range(0, draw.Next(1, 7)).Select(_ =>
        {
            var open = draw.Next(0, 60);
            return new Stop(new RouteStretch(draw.Next(0, 10), open, open + draw.Next(0, 30), 0), draw.Next(0, 15));
        })];
    }

    private readonly record struct Stop(RouteStretch Visit, double Leg);
}
