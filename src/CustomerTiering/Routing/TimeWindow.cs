namespace CustomerTiering.Routing;

/// <summary>The time that a visit has to fit into as a whole: it starts at <see cref="Open"/> at the earliest and ends at <see cref="Close"/> at the latest.</summary>
/// <param name="Open">The earliest start, inclusive, in the unit of the travel times.</param>
/// <param name="Close">The latest end, inclusive; not before <paramref name="Open"/>.</param>
public readonly record struct TimeWindow(double Open, double Close)
{
    /// <summary>No limit at either end.</summary>
    public static readonly TimeWindow Always = new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>Whether it limits nothing.</summary>
    public bool IsAlways => double.IsNegativeInfinity(Open) && double.IsPositiveInfinity(Close);

    /// <summary>Whether a visit that starts then and lasts so long lies inside as a whole. Rounding of sums up to 1e-6 is forgiven.</summary>
    public bool Holds(double start, double length) => start >= Open - RoutingCheck.Rounding && start + length <= Close + RoutingCheck.Rounding;
}
