namespace CustomerTiering.Planning;

/// <summary>What a plan costs, split by cause, in the policy's unit: minutes of working time, or money.</summary>
/// <param name="Missed">Visits missed for the cadence, of customers whom a rep serves. Whom nobody can serve is listed as unplaced and costs nothing here: no plan could change it.</param>
/// <param name="Needs">Needs left unmet.</param>
/// <param name="Cadence">Gaps off their interval.</param>
/// <param name="Travel">Travel.</param>
/// <param name="Imbalance">Days of uneven load.</param>
/// <param name="Preference">Visits outside preferred hours and weekdays.</param>
/// <param name="Nights">Nights away.</param>
public sealed record PlanCost(double Missed, double Needs, double Cadence, double Travel, double Imbalance, double Preference, double Nights)
{
    /// <summary>Nothing.</summary>
    public static PlanCost Zero { get; } = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>All together.</summary>
    public double Total => Missed + Needs + Cadence + Travel + Imbalance + Preference + Nights;

    /// <summary>The sum of two costs, part by part.</summary>
    public PlanCost Plus(PlanCost other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new PlanCost(
            Missed + other.Missed, Needs + other.Needs, Cadence + other.Cadence, Travel + other.Travel, Imbalance + other.Imbalance, Preference + other.Preference, Nights + other.Nights);
    }

    /// <summary>The cost times a factor, part by part.</summary>
    public PlanCost Times(double factor) =>
        new(Missed * factor, Needs * factor, Cadence * factor, Travel * factor, Imbalance * factor, Preference * factor, Nights * factor);
}
