namespace CustomerTiering.Routing;

/// <summary>When each visit of a route starts: done as early as can be, and left as late as that allows, so that no other start makes the route shorter.</summary>
public sealed class RouteTimetable
{
    private readonly double[] starts;

    private RouteTimetable(double[] starts, double departure, double duration, int latePlace, double lateEnd, double lateClose)
    {
        this.starts = starts;
        (Departure, Duration, LatePlace, LateEnd, LateClose) = (departure, duration, latePlace, lateEnd, lateClose);
    }

    /// <summary>The start of each visit, in the order of the stops; not bound to a clock where no window binds.</summary>
    public IReadOnlyList<double> Starts => starts;

    /// <summary>When the vehicle leaves its depot.</summary>
    public double Departure { get; }

    /// <summary>The shortest that the route lasts, from leaving the depot to being back, with travel, waiting and visits.</summary>
    public double Duration { get; }

    /// <summary>The first place whose visit cannot end in its window, the depot for being back too late, or -1.</summary>
    public int LatePlace { get; }

    /// <summary>When the visit that is too late would end.</summary>
    public double LateEnd { get; }

    /// <summary>When it should have ended.</summary>
    public double LateClose { get; }

    /// <summary>Draws up the times of a route. O(stops).</summary>
    public static RouteTimetable Of(RoutingProblem problem, PlannedRoute route)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(route);
        var day = problem.Days[route.Day];
        var moments = new double[route.Stops.Count];
        var (at, now) = (day.Depot, day.Window.Open);
        for (var stop = 0; stop < moments.Length; stop++)
        {
            var place = problem.Places[route.Stops[stop]];
            now = Math.Max(now + problem.Travel[at, route.Stops[stop]], place.Window.Open);
            moments[stop] = now;
            now += place.Service;
            at = route.Stops[stop];
            if (now > place.Window.Close + RoutingCheck.Rounding)
            {
                return new RouteTimetable(moments, day.Window.Open, double.PositiveInfinity, at, now, place.Window.Close);
            }
        }

        now += moments.Length == 0 ? 0 : problem.Travel[at, day.Depot];
        return now > day.Window.Close + RoutingCheck.Rounding
            ? new RouteTimetable(moments, day.Window.Open, double.PositiveInfinity, day.Depot, now, day.Window.Close)
            : LeavingLate(problem, route, moments, double.IsFinite(now) ? now : 0);
    }

    // From the earliest end backwards, each visit as late as its own window and the next visit allow. Without any opening the end may be any moment: 0 then.
    private static RouteTimetable LeavingLate(RoutingProblem problem, PlannedRoute route, double[] moments, double end)
    {
        var (at, now) = (problem.Days[route.Day].Depot, end);
        var isBound = double.IsFinite(moments.Length == 0 ? 0 : moments[^1]);
        for (var stop = moments.Length - 1; stop >= 0; stop--)
        {
            var place = problem.Places[route.Stops[stop]];
            var latest = now - problem.Travel[route.Stops[stop], at];
            now = (isBound ? Math.Min(latest, place.Window.Close) : latest) - place.Service;
            moments[stop] = now;
            at = route.Stops[stop];
        }

        now -= moments.Length == 0 ? 0 : problem.Travel[problem.Days[route.Day].Depot, at];
        return new RouteTimetable(moments, now, end - now, -1, 0, 0);
    }
}
