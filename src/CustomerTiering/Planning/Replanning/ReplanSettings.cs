using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>How much of a plan may change when it is made anew.</summary>
/// <param name="FrozenUntil">The first day that may change: what stands before it stays to the minute.</param>
public sealed record ReplanSettings(LocalDate FrozenUntil)
{
    /// <summary>How firmly visits stand; those not named are <see cref="Commitment.Free"/>.</summary>
    public IReadOnlyList<VisitCommitment> Commitments { get; init; } = [];

    /// <summary>The greatest part of the visits not touched by a change that may move to another day; 5% unless stated.</summary>
    public Proportion MostMoved { get; init; } = Proportion.OfPercent(5);

    /// <summary>What it costs to move a visit to another day, in minutes of working time; 240 unless stated.</summary>
    public double MoveMinutes { get; init; } = 240;

    /// <summary>What it costs to change the hour of a visit that keeps its day, in minutes of working time; 10 unless stated. Not negative.</summary>
    public double ShiftMinutes { get; init; } = 10;

    /// <summary>How the new plan is searched.</summary>
    public PlanSettings Search { get; init; } = PlanSettings.Default;
}
