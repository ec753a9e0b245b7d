using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>How firmly one visit of a plan stands.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Day">The day on which the plan has the visit.</param>
/// <param name="Commitment">How firmly.</param>
public sealed record VisitCommitment(CustomerId Customer, LocalDate Day, Commitment Commitment);
