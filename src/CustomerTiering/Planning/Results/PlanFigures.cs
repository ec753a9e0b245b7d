using CustomerTiering.Customers;

namespace CustomerTiering.Planning;

/// <summary>What a plan comes to, measured from its stops alone, whoever made it.</summary>
/// <param name="Tiers">Each tier of the policy, in its order.</param>
/// <param name="CoreMissed">The core customers with a gap longer than the longest allowed, ordered by id.</param>
/// <param name="TravelMinutes">Minutes on the way.</param>
/// <param name="StopMinutes">Minutes at stops.</param>
/// <param name="DayDeviation">The standard deviation of working minutes ÷ capacity over all working days of all reps: how evenly days are loaded.</param>
/// <param name="RepDeviation">The standard deviation of working minutes ÷ capacity over the reps.</param>
public sealed record PlanFigures(
    IReadOnlyList<TierFigures> Tiers, IReadOnlyList<CustomerId> CoreMissed, int TravelMinutes, int StopMinutes, double DayDeviation, double RepDeviation)
{
    /// <summary>Visits planned.</summary>
    public int Visits => Tiers.Sum(tier => tier.Visits);

    /// <summary>Gaps kept ÷ gaps over all tiers; 1 without gaps.</summary>
    public double CadenceMet => Tiers.Sum(tier => tier.Gaps) is var gaps && gaps == 0 ? 1 : Tiers.Sum(tier => tier.Kept) / (double)gaps;
}
