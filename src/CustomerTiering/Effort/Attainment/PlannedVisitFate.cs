using CustomerTiering.Diary;

namespace CustomerTiering.Effort.Attainment;

/// <summary>A planned visit and what became of it.</summary>
/// <param name="Planned">The plan.</param>
/// <param name="State">What became of it.</param>
public readonly record struct PlannedVisitFate(PlannedVisit Planned, PlannedVisitState State)
{
    /// <summary>The visit that did it; an entry without a rep where none did.</summary>
    public Visit Made { get; init; }

    /// <summary>Whether a visit did it.</summary>
    public bool IsMade => State is PlannedVisitState.Done or PlannedVisitState.Late;
}
