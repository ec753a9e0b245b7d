using CustomerTiering.Policies;
using CustomerTiering.Tiering;

namespace CustomerTiering.Effort.Supervision;

/// <summary>A policy of supervision as written, before it is checked. <see cref="SupervisionPolicy.Of"/> turns a sound draft into a policy.</summary>
/// <remarks>Drafts are values: change one with <c>with</c> and check it again.</remarks>
public sealed record SupervisionPolicyDraft
{
    /// <summary>The policy's name.</summary>
    public string Name { get; init; } = "supervision";

    /// <summary>The version of this policy, as its owner counts.</summary>
    public string Version { get; init; } = "1";

    /// <summary>Working days before the planned day on which a visit still does the plan, 0 to 60; 1 unless stated.</summary>
    public int EarlyDays { get; init; } = 1;

    /// <summary>Working days after the planned day on which a visit still does it, late, 0 to 60; 5 unless stated. Later, the plan is missed.</summary>
    public int LateDays { get; init; } = 5;

    /// <summary>What a customer's visits are credited with at the most, in times of its goal, 1 to 10; 2 unless stated. Goal 2, done 5: credit 4.</summary>
    public decimal MostCredit { get; init; } = 2;

    /// <summary>Target share of selling time for building trust; 40% unless stated. The four add up to all.</summary>
    public Proportion Trust { get; init; } = Proportion.OfPercent(40);

    /// <summary>Target share for finding needs; 30% unless stated.</summary>
    public Proportion Needs { get; init; } = Proportion.OfPercent(30);

    /// <summary>Target share for showing the product; 20% unless stated.</summary>
    public Proportion Product { get; init; } = Proportion.OfPercent(20);

    /// <summary>Target share for closing; 10% unless stated.</summary>
    public Proportion Closing { get; init; } = Proportion.OfPercent(10);

    /// <summary>How far a phase may be off its target before it is named; 10 points unless stated.</summary>
    public Proportion PhaseTolerance { get; init; } = Proportion.OfPercent(10);

    /// <summary>The minimum of each tier. Unless stated: A 6 visits in 13 weeks, B 3 and at least 15% of visits and spend, C 1 and at least 5%.</summary>
    public IReadOnlyList<TierMinimum> Minimums { get; init; } =
    [
        new(new TierName("A")) { VisitsAQuarter = 6 },
        new(new TierName("B")) { VisitsAQuarter = 3, Share = Proportion.OfPercent(15) },
        new(new TierName("C")) { VisitsAQuarter = 1, Share = Proportion.OfPercent(5) },
    ];

    /// <summary>Two drafts are equal when they say the same.</summary>
    public bool Equals(SupervisionPolicyDraft? other) => other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal) && string.Equals(Version, other.Version, StringComparison.Ordinal)
        && (EarlyDays, LateDays, MostCredit) == (other.EarlyDays, other.LateDays, other.MostCredit)
        && (Trust, Needs, Product, Closing, PhaseTolerance) == (other.Trust, other.Needs, other.Product, other.Closing, other.PhaseTolerance)
        && Minimums.SequenceEqual(other.Minimums);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Version, EarlyDays, LateDays, MostCredit, Trust, PhaseTolerance, Minimums.Count);
}
