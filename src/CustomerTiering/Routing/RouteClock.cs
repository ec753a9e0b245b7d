namespace CustomerTiering.Routing;

/// <summary>Times along each route, where a problem has windows: the stretch from the depot up to each entry, and the stretch from each entry home.</summary>
internal sealed class RouteClock
{
    private readonly RoutingData data;
    private readonly RouteTable table;
    private readonly RouteStretch[] keptUntil;
    private readonly RouteStretch[] keptSince;

    public RouteClock(RoutingData data, RouteTable table)
    {
        (this.data, this.table) = (data, table);
        var size = data.HasWindows ? data.Routes * data.Stride : 0;
        (Until, Since) = (new RouteStretch[size], new RouteStretch[size]);
        (keptUntil, keptSince) = (new RouteStretch[size], new RouteStretch[size]);
    }

    /// <summary>From the depot to each entry, its visit included.</summary>
    public RouteStretch[] Until { get; }

    /// <summary>From each entry, its visit included, to the depot.</summary>
    public RouteStretch[] Since { get; }

    /// <summary>The stretch of one visit.</summary>
    public RouteStretch Visit(int place) => new(data.Service[place], data.Open[place], data.LatestStart[place], 0);

    /// <summary>Reckons the times of a route anew. O(stops).</summary>
    public void Update(int route)
    {
        if (!data.HasWindows)
        {
            return;
        }

        var (start, end, day) = (route * data.Stride, (route * data.Stride) + table.Heads[route].Length + 1, data.RouteDay[route]);
        var depot = new RouteStretch(0, data.DayOpen[day], data.DayClose[day], 0);
        Until[start] = Since[end] = depot;
        for (var at = start + 1; at <= end; at++)
        {
            Until[at] = Until[at - 1].Then(table.Entries[at - 1].Leg, at == end ? depot : Visit(table.Entries[at].Place));
        }

        for (var at = end - 1; at >= start; at--)
        {
            Since[at] = (at == start ? depot : Visit(table.Entries[at].Place)).Then(table.Entries[at].Leg, Since[at + 1]);
        }
    }

    /// <summary>How late the visits of a route are together, and how much longer than it may it lasts.</summary>
    public double OverTime(int route) => Until[(route * data.Stride) + table.Heads[route].Length + 1].OverTime(data.MaxDuration[data.RouteDay[route]]);

    /// <summary>Remembers a route as it is.</summary>
    public void Keep(int route) => Copy(route, table.Heads[route].Length, Until, Since, keptUntil, keptSince);

    /// <summary>Takes a route back to what was remembered; its length has been taken back already.</summary>
    public void TakeBack(int route) => Copy(route, table.Heads[route].Length, keptUntil, keptSince, Until, Since);

    private void Copy(int route, int length, RouteStretch[] until, RouteStretch[] since, RouteStretch[] toUntil, RouteStretch[] toSince)
    {
        if (data.HasWindows)
        {
            Array.Copy(until, route * data.Stride, toUntil, route * data.Stride, length + 2);
            Array.Copy(since, route * data.Stride, toSince, route * data.Stride, length + 2);
        }
    }
}
