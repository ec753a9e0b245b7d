namespace CustomerTiering.Diary;

/// <summary>An entry of the diary that does not count, and why.</summary>
/// <param name="Visit">The entry.</param>
/// <param name="Fault">The first reason that holds.</param>
public readonly record struct RefusedVisit(Visit Visit, VisitFault Fault)
{
    /// <summary>The visit that counts instead, for a duplicate and for an overlap.</summary>
    public Visit Against { get; init; }

    /// <summary>Whether another visit stands against this one.</summary>
    public bool HasAgainst => !Against.Rep.IsNone;
}
