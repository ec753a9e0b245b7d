using CustomerTiering.Tiering;

namespace CustomerTiering.WhatIf;

/// <summary>What serving one customer of a tier takes of a rep's time (拜访标准).</summary>
/// <param name="Tier">The tier.</param>
/// <param name="VisitsPerYear">Visits in twelve months.</param>
/// <param name="HoursPerVisit">Hours of one visit, the way there included.</param>
public sealed record VisitStandard(TierName Tier, double VisitsPerYear, double HoursPerVisit)
{
    /// <summary>Visits in twelve months; not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not a number.</exception>
    public double VisitsPerYear { get; init; } = NotNegative(VisitsPerYear);

    /// <summary>Hours of one visit, the way there included; not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not a number.</exception>
    public double HoursPerVisit { get; init; } = NotNegative(HoursPerVisit);

    /// <summary>Hours in twelve months.</summary>
    public double HoursPerYear => VisitsPerYear * HoursPerVisit;

    private static double NotNegative(double value) => value >= 0 && double.IsFinite(value)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "Visits and hours are not negative.");
}
