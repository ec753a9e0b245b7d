namespace CustomerTiering.Effort;

/// <summary>Effort that would go from one customer to another.</summary>
/// <param name="From">Who has more than its share of value.</param>
/// <param name="To">Who has less.</param>
/// <param name="Amount">How much, in the unit of the effort; more than 0.</param>
public sealed record EffortMove(CustomerEffort From, CustomerEffort To, double Amount);
