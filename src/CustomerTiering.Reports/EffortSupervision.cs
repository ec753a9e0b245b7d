using CustomerTiering.Effort.Attainment;
using CustomerTiering.Effort.Guard;
using CustomerTiering.Effort.Phases;

namespace CustomerTiering.Reports;

/// <summary>
/// What supervision adds to effort: selling time by phase, tiers below their minimum, and where they were given plan against actual and spend against its plan.
/// </summary>
/// <param name="Phases">Selling time by phase.</param>
/// <param name="VisitGuard">The tiers that the visits made starve; none where all is well.</param>
/// <remarks>Immutable. The reports leave out what was not given. For planning and coaching, not for employment decisions.</remarks>
public sealed record EffortSupervision(SellingTime Phases, IReadOnlyList<StarvedTier> VisitGuard)
{
    private readonly SupervisionReport? attainment;
    private readonly SpendComparison? spend;

    /// <summary>Whether planned visits were given.</summary>
    public bool HasPlan => attainment is not null;

    /// <summary>Plan against actual.</summary>
    /// <exception cref="InvalidOperationException">No planned visits were given.</exception>
    public SupervisionReport Attainment => attainment ?? throw new InvalidOperationException("No planned visits were given; ask HasPlan first.");

    /// <summary>The tiers that the planned visits starve; none without a plan or where all is well.</summary>
    public IReadOnlyList<StarvedTier> PlanGuard { get; private init; } = [];

    /// <summary>Whether spend was given.</summary>
    public bool HasSpend => spend is not null;

    /// <summary>Spend by customer beside the sales afterwards.</summary>
    /// <exception cref="InvalidOperationException">No spend was given.</exception>
    public SpendComparison Spend => spend ?? throw new InvalidOperationException("No spend was given; ask HasSpend first.");

    /// <summary>The tiers that the spend starves; none without spend or where all is well.</summary>
    public IReadOnlyList<StarvedTier> SpendGuard { get; private init; } = [];

    /// <summary>The same with plan against actual.</summary>
    /// <param name="report">Plan against actual.</param>
    /// <param name="starved">The tiers that the plan starves.</param>
    public EffortSupervision WithPlan(SupervisionReport report, IReadOnlyList<StarvedTier> starved)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(starved);
        return new EffortSupervision(this, report, spend) { PlanGuard = [.. starved] };
    }

    /// <summary>The same with spend.</summary>
    /// <param name="compared">Spend beside the sales afterwards.</param>
    /// <param name="starved">The tiers that the spend starves.</param>
    public EffortSupervision WithSpend(SpendComparison compared, IReadOnlyList<StarvedTier> starved)
    {
        ArgumentNullException.ThrowIfNull(compared);
        ArgumentNullException.ThrowIfNull(starved);
        return new EffortSupervision(this, attainment, compared) { SpendGuard = [.. starved] };
    }

    private EffortSupervision(EffortSupervision given, SupervisionReport? attainment, SpendComparison? spend)
        : this(given) => (this.attainment, this.spend) = (attainment, spend);
}
