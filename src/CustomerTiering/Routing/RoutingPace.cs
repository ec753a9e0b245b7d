namespace CustomerTiering.Routing;

/// <summary>How long a search goes on, and how far it has come; what cools down does so along this.</summary>
/// <remarks>
/// The library reads no clock. A number of iterations gives the same plan on every machine; a caller who has only so many seconds
/// hands in a function that reads a clock of its own.
/// </remarks>
public sealed class RoutingPace
{
    private readonly Func<long, double> spent;

    private RoutingPace(Func<long, double> spent) => this.spent = spent;

    /// <summary>A number of trials.</summary>
    public static RoutingPace Of(long iterations)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(iterations, 1);
        return new RoutingPace(done => (double)done / iterations);
    }

    /// <summary>A pace of the caller's own.</summary>
    /// <param name="spent">From the number of trials made to the part of the whole that is used up: never falling, done at 1. Asked every few dozen trials.</param>
    public static RoutingPace Of(Func<long, double> spent)
    {
        ArgumentNullException.ThrowIfNull(spent);
        return new RoutingPace(spent);
    }

    /// <summary>The part used up after so many trials; 1 or more when it is over.</summary>
    public double SpentAfter(long iterations) => spent(iterations);
}
