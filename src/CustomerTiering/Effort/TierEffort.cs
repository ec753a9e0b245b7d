using CustomerTiering.Tiering;

namespace CustomerTiering.Effort;

/// <summary>What part of a rep's effort went into a tier, beside what part of the sales came from it.</summary>
/// <remarks>Shares are 0 to 1, 0 where there is nothing to share; those of all tiers add up to 1. Sales below zero count as zero in the share.</remarks>
/// <param name="Tier">The tier.</param>
/// <param name="Customers">The rep's customers in it.</param>
/// <param name="Visits">Contacts.</param>
/// <param name="Hours">Hours.</param>
/// <param name="Spend">Money and goods.</param>
/// <param name="Sales">Net revenue.</param>
public sealed record TierEffort(TierName Tier, int Customers, int Visits, double Hours, decimal Spend, decimal Sales)
{
    /// <summary>Part of the contacts.</summary>
    public double VisitShare { get; init; }

    /// <summary>Part of the hours.</summary>
    public double HourShare { get; init; }

    /// <summary>Part of the spend.</summary>
    public double SpendShare { get; init; }

    /// <summary>Part of the sales.</summary>
    public double SalesShare { get; init; }
}
