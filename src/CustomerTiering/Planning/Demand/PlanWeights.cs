namespace CustomerTiering.Planning;

/// <summary>What things cost a plan, in minutes of a rep's working time.</summary>
public sealed record PlanWeights
{
    /// <summary>A minute of travel costs a minute.</summary>
    public static PlanWeights Default { get; } = new();

    /// <summary>The cost of a minute of travel; 1 unless stated.</summary>
    public double Travel { get; init; } = 1;

    /// <summary>
    /// The weight of uneven days: for each rep the sum over the days of capacity · (load ÷ capacity − mean load)², in minutes; 2 unless stated.
    /// Where customers without a rep are shared among the reps, the same for the loads of the reps.
    /// </summary>
    public double Imbalance { get; init; } = 2;

    /// <summary>The cost of a visit on a weekday, or begun at an hour, that the customer does not prefer; 15 minutes unless stated.</summary>
    public double Preference { get; init; } = 15;

    /// <summary>The cost of a night away from home; 120 minutes unless stated.</summary>
    public double Night { get; init; } = 120;
}
