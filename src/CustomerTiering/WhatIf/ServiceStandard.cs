using CustomerTiering.Tiering;

namespace CustomerTiering.WhatIf;

/// <summary>What serving each tier takes: a table of visit standards. A tier without a line takes nothing.</summary>
/// <remarks>The shipped figures are a start for a distributor's own, not a finding. Immutable and safe to share between threads.</remarks>
public sealed class ServiceStandard
{
    private readonly Dictionary<TierName, VisitStandard> visits;

    private ServiceStandard(IReadOnlyList<VisitStandard> visits)
    {
        Visits = visits;
        this.visits = visits.ToDictionary(line => line.Tier);
    }

    /// <summary>A: a visit of an hour every week; B: three quarters of an hour every other week; C: half an hour a month.</summary>
    public static ServiceStandard ForDistributors { get; } = Of(
        new VisitStandard(new TierName("A"), 52, 1),
        new VisitStandard(new TierName("B"), 26, 0.75),
        new VisitStandard(new TierName("C"), 12, 0.5));

    /// <summary>The lines.</summary>
    public IReadOnlyList<VisitStandard> Visits { get; }

    /// <summary>A table of visit standards, each tier once.</summary>
    /// <exception cref="ArgumentException">A tier stands twice.</exception>
    public static ServiceStandard Of(params IEnumerable<VisitStandard> visits)
    {
        ArgumentNullException.ThrowIfNull(visits);
        VisitStandard[] lines = [.. visits];
        return lines.DistinctBy(line => line.Tier).Count() == lines.Length
            ? new ServiceStandard(lines)
            : throw new ArgumentException("Each tier stands once.", nameof(visits));
    }

    /// <summary>Hours in twelve months for one customer of a tier; 0 for a tier without a line.</summary>
    public double HoursPerYear(TierName tier) => visits.TryGetValue(tier, out var line) ? line.HoursPerYear : 0;

    /// <summary>Visits in twelve months for one customer of a tier; 0 for a tier without a line.</summary>
    public double VisitsPerYear(TierName tier) => visits.TryGetValue(tier, out var line) ? line.VisitsPerYear : 0;
}
