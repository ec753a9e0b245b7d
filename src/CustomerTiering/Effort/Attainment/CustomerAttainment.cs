using CustomerTiering.Customers;

namespace CustomerTiering.Effort.Attainment;

/// <summary>Plan against actual of one customer of a rep.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Goal">Visits planned in the period.</param>
/// <param name="Made">Visits made in the period, planned for it or not.</param>
/// <param name="Most">The most visits that are credited.</param>
public readonly record struct CustomerAttainment(CustomerId Customer, int Goal, int Made, int Most)
{
    /// <summary>Visits credited: those made, up to the most. Goal 2, most 4, made 5: credit 4.</summary>
    public int Credit => Math.Min(Made, Most);

    /// <summary>Visits still to be made: the goal less those made, never below 0.</summary>
    public int Remaining => Math.Max(0, Goal - Made);
}
