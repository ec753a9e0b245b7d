using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>A decision to be made on a day, with the days looked at.</summary>
/// <param name="Day">The last day whose facts count; the decision takes effect on the next.</param>
/// <param name="Kind">What is decided.</param>
/// <param name="Window">The days looked at.</param>
/// <param name="Version">The policy in force.</param>
internal sealed record DecisionDay(LocalDate Day, DecisionKind Kind, DayRange Window, PolicyVersion Version)
{
    /// <summary>Whose period or grace ends, by number; empty for everyone's.</summary>
    public IReadOnlyList<int> Due { get; init; } = [];

    /// <summary>Whether everyone is decided on.</summary>
    public bool IsForAll { get; init; } = true;
}
