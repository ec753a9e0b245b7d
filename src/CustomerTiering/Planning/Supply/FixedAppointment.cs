using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>Something that stands in a rep's diary already and does not move: a meeting, a training, a visit agreed to the minute.</summary>
/// <param name="Rep">Whose it is.</param>
/// <param name="Day">The day.</param>
/// <param name="Hours">From when to when.</param>
public sealed record FixedAppointment(RepId Rep, LocalDate Day, HourRange Hours)
{
    /// <summary>What it is; empty when not said.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>Where it is: empty for the rep's home, otherwise one place.</summary>
    public IReadOnlyList<Place> At { get; init; } = [];

    /// <summary>The customer whom it visits; <see cref="CustomerId.None"/> where it visits none. Such a visit counts for the cadence.</summary>
    public CustomerId Customer { get; init; }
}
