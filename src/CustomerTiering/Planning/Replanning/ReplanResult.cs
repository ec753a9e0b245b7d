namespace CustomerTiering.Planning;

/// <summary>A plan made anew, and what changed.</summary>
/// <param name="Plan">The new plan.</param>
/// <param name="Moves">What differs, ordered by customer.</param>
/// <param name="Untouched">Visits of the earlier plan from the end of the frozen days on that no change touched.</param>
/// <param name="Moved">How many of them are not on their day any more.</param>
public sealed record ReplanResult(VisitPlan Plan, IReadOnlyList<VisitMove> Moves, int Untouched, int Moved)
{
    /// <summary>Visits that keep their day at another hour, ordered by day, rep and hour; they do not count as moved.</summary>
    public IReadOnlyList<VisitShift> Shifts { get; init; } = [];

    /// <summary>Moved ÷ untouched; 0 without any.</summary>
    public double MovedShare => Untouched == 0 ? 0 : Moved / (double)Untouched;
}
