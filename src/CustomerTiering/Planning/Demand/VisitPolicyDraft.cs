using CustomerTiering.Calendars;

namespace CustomerTiering.Planning;

/// <summary>A policy of visits as written, before it is checked. <see cref="VisitPolicy.Of"/> turns a sound draft into a policy.</summary>
/// <remarks>Drafts are values: change one with <c>with</c> and check it again.</remarks>
public sealed record VisitPolicyDraft
{
    /// <summary>The policy's name.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The version of this policy, as its owner counts.</summary>
    public string Version { get; init; } = "1";

    /// <summary>The first days of plans made by this version, half-open; every day unless stated.</summary>
    public DayRange Effective { get; init; } = DayRange.All;

    /// <summary>One rule a tier, best first.</summary>
    public IReadOnlyList<VisitRule> Tiers { get; init; } = [];

    /// <summary>What gives way when the visits asked for are more than a rep can make.</summary>
    public OverCapacity OverCapacity { get; init; }

    /// <summary>
    /// From how many days in a row on which nobody of the team works, weekends included, it is a closure, whose days do not make a gap late: a gap longer than
    /// the interval counts as many days less as lie in closures, but never less than the interval. 0 unless stated: every day counts.
    /// </summary>
    /// <remarks>At most 60. The minimum gap is in days of the calendar all the same.</remarks>
    public int ClosureDays { get; init; }

    /// <summary>What things cost.</summary>
    public PlanWeights Weights { get; init; } = PlanWeights.Default;

    /// <summary>The unit in which costs are shown: <c>minutes</c>, or a currency's code.</summary>
    public string Unit { get; init; } = "minutes";

    /// <summary>What a minute is worth in the unit; 1 unless stated.</summary>
    public double MinuteValue { get; init; } = 1;

    /// <summary>Two drafts are equal when they say the same, rule by rule in the same order.</summary>
    public bool Equals(VisitPolicyDraft? other) => other is not null
        && (Name, Version, Effective, OverCapacity, ClosureDays, Unit, MinuteValue) == (other.Name, other.Version, other.Effective, other.OverCapacity, other.ClosureDays, other.Unit, other.MinuteValue)
        && Weights == other.Weights && Tiers.SequenceEqual(other.Tiers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Version, Effective, OverCapacity, ClosureDays, Unit, MinuteValue, Tiers.Count);
}
