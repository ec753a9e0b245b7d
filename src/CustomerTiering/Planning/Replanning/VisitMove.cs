using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>What became of visits to a customer that differ between two plans.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="From">The days on which only the earlier plan has a visit, in order.</param>
/// <param name="To">The days on which only the new plan has one, in order.</param>
/// <param name="IsTouched">Whether a change made it necessary: a visit of the earlier plan to the customer could not stand, or a need is new.</param>
public sealed record VisitMove(CustomerId Customer, IReadOnlyList<LocalDate> From, IReadOnlyList<LocalDate> To, bool IsTouched);
