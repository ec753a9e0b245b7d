using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>One rep's day as planned: the stops in order.</summary>
/// <param name="Rep">Whose day.</param>
/// <param name="Day">The day.</param>
/// <param name="Stops">The stops in order of time; never empty.</param>
public sealed record PlannedDay(RepId Rep, LocalDate Day, IReadOnlyList<PlannedStop> Stops)
{
    /// <summary>The minute of the day at which the rep leaves: as late as the first stop allows.</summary>
    public int LeavesAt { get; init; }

    /// <summary>The minute of the day at which the rep is back, or at the lodging.</summary>
    public int BackAt { get; init; }

    /// <summary>Minutes on the way, home and back included.</summary>
    public int TravelMinutes { get; init; }

    /// <summary>Minutes at stops.</summary>
    public int StopMinutes { get; init; }

    /// <summary>Where the rep stays overnight; empty at home.</summary>
    public string SleepsAt { get; init; } = string.Empty;
}
