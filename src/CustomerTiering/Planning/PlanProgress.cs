using CustomerTiering.Customers;

namespace CustomerTiering.Planning;

/// <summary>How far a plan is.</summary>
/// <param name="Rep">The rep being planned.</param>
/// <param name="Iteration">Iterations done for the rep.</param>
/// <param name="Iterations">Iterations to do for the rep.</param>
/// <param name="Cost">The cost of the rep's best plan so far, in the policy's unit.</param>
public readonly record struct PlanProgress(RepId Rep, int Iteration, int Iterations, double Cost);
