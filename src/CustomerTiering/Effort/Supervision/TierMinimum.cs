using CustomerTiering.Policies;
using CustomerTiering.Tiering;

namespace CustomerTiering.Effort.Supervision;

/// <summary>The service that a tier has at least, however small its share of sales (mission B6).</summary>
/// <param name="Tier">The tier.</param>
public sealed record TierMinimum(TierName Tier)
{
    /// <summary>The least visits that every customer of the tier has in 13 weeks; 0 asks for none.</summary>
    public decimal VisitsAQuarter { get; init; }

    /// <summary>The least share of all visits, spend or stock that the tier has as a whole; 0 asks for none.</summary>
    public Proportion Share { get; init; }
}
