using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>One stop of any plan, also of one made or changed by hand.</summary>
/// <param name="Rep">Whose stop.</param>
/// <param name="Day">The day.</param>
/// <param name="Hours">From when to when.</param>
/// <param name="Customer">Whom it visits; <see cref="CustomerId.None"/> for an appointment that visits nobody.</param>
public sealed record PlanEntry(RepId Rep, LocalDate Day, HourRange Hours, CustomerId Customer)
{
    /// <summary>What the appointment is; empty for a visit.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>The lodging at which the rep stays after the day; empty at home.</summary>
    public string SleepsAt { get; init; } = string.Empty;
}
