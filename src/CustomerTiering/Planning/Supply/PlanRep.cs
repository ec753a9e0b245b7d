using CustomerTiering.Calendars;
using CustomerTiering.Customers;

namespace CustomerTiering.Planning;

/// <summary>A rep as a plan sees it: from where, when and how long the rep can travel.</summary>
/// <remarks>A day begins and ends at home, unless the rep stays overnight; travel counts as working time. Immutable.</remarks>
/// <param name="Rep">The rep; never <see cref="RepId.None"/>.</param>
/// <param name="Home">Where the rep's days begin and end.</param>
/// <param name="Calendar">On which days the rep works, absences included.</param>
public sealed record PlanRep(RepId Rep, Place Home, WorkingCalendar Calendar)
{
    /// <summary>The rep; never <see cref="RepId.None"/>.</summary>
    public RepId Rep { get; init; } = Rep.IsNone ? throw new ArgumentException("A rep of a plan has an id.", nameof(Rep)) : Rep;

    /// <summary>The name as shown to people; empty when not on file.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The minute of the day at which a working day begins; 08:30 unless stated.</summary>
    public int StartMinute { get; init; } = (8 * 60) + 30;

    /// <summary>Minutes from leaving home to being back on a whole working day; 480 unless stated. A half day has half of them.</summary>
    public int DailyMinutes { get; init; } = 480;

    /// <summary>What the rep can do that some customers ask for.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>The regions the rep serves where a customer names no rep; empty means any.</summary>
    public IReadOnlyList<RegionId> Territory { get; init; } = [];

    /// <summary>Where the rep may stay overnight; empty means never.</summary>
    public IReadOnlyList<Lodging> Lodgings { get; init; } = [];
}
