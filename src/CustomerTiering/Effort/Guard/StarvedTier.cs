using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Tiering;

namespace CustomerTiering.Effort.Guard;

/// <summary>A warning that a plan, or what was done, starves a tier (mission B6).</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Kind">What it lacks.</param>
/// <param name="Days">The days looked at.</param>
public sealed record StarvedTier(TierName Tier, ServiceKind Kind, int Days)
{
    /// <summary>Customers of the tier.</summary>
    public int Count { get; init; }

    /// <summary>Share of all service that the tier has, 0 to 1.</summary>
    public double Share { get; init; }

    /// <summary>The least share it should have.</summary>
    public double LeastShare { get; init; }

    /// <summary>Whether the tier as a whole has less than its share.</summary>
    public bool IsBelowShare => Share < LeastShare;

    /// <summary>Visits in 13 weeks that every customer should have; 0 for other kinds of service.</summary>
    public decimal LeastVisitsAQuarter { get; init; }

    /// <summary>Whole visits that are asked of every customer in the days looked at: the least in 13 weeks in proportion, rounded down.</summary>
    public int LeastVisits { get; init; }

    /// <summary>The customers with fewer visits than that, by id.</summary>
    public IReadOnlyList<CustomerId> Below { get; init; } = [];

    /// <summary>Visits that would have to be added to bring every customer to the least.</summary>
    public int VisitsMissing { get; init; }

    /// <summary>The warning in one or two sentences.</summary>
    public string Explain(CultureInfo culture) => GuardText.Of(this, culture);
}
