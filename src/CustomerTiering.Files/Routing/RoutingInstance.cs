using CustomerTiering.Routing;

namespace CustomerTiering.Files.Routing;

/// <summary>A routing problem as a test file of the literature states it, with the file's own numbers.</summary>
public sealed class RoutingInstance
{
    private readonly int[] places;
    private readonly int[] dayOf;
    private readonly int[][] vehiclesOf;

    internal RoutingInstance(RoutingProblem problem, int[] places, int[] dayOf, int[][] vehiclesOf)
    {
        Problem = problem;
        (this.places, this.dayOf, this.vehiclesOf) = (places, dayOf, vehiclesOf);
    }

    /// <summary>The problem.</summary>
    public RoutingProblem Problem { get; }

    /// <summary>A route in the file's numbers: in a periodic file days and vehicles from 1 and places as numbered; in a file with windows day 1, the vehicle and the nodes.</summary>
    public PlannedRoute Numbered(PlannedRoute route)
    {
        ArgumentNullException.ThrowIfNull(route);
        return new PlannedRoute(dayOf[route.Day], vehiclesOf[route.Day][route.Vehicle], [.. route.Stops.Select(stop => places[stop])]);
    }
}
