using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Tiering;

namespace CustomerTiering.History;

/// <summary>Days on which a customer had a tier that was not its own.</summary>
/// <param name="Customer">Who.</param>
/// <param name="Days">On which days, half-open, up to the last day the decisions speak of.</param>
/// <param name="Said">The tier it had; <see cref="TierName.None"/> for none.</param>
/// <param name="Right">The tier it should have had; <see cref="TierName.None"/> for none.</param>
/// <param name="Kind">Whether it was granted too much or refused what was its own.</param>
/// <param name="Cause">What became known since.</param>
public sealed record TierDifference(CustomerId Customer, DayRange Days, TierName Said, TierName Right, DifferenceKind Kind, DifferenceCause Cause)
{
    /// <summary>How many lines of its own were recorded late.</summary>
    public int LateLines { get; internal init; }

    /// <summary>What the positive ones of them add up to.</summary>
    public decimal LateSales { get; internal init; }

    /// <summary>What the negative ones of them add up to, as a positive amount.</summary>
    public decimal LateReturns { get; internal init; }
}
