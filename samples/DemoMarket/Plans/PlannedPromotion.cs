using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Sales;

namespace CustomerTiering.Demo.Plans;

/// <summary>A promotion with its true effect. Takers were drawn by lot from outlets of middle size; those not drawn are a fair comparison.</summary>
/// <param name="Id">The id, that of its planted truth.</param>
/// <param name="Days">When it ran.</param>
/// <param name="Takers">The outlets that took part.</param>
/// <param name="Comparable">The outlets of the same draw that did not.</param>
/// <param name="Items">The items promoted.</param>
/// <param name="Uplift">Rise of what is bought while it runs: 0.6 is 60% more.</param>
/// <param name="Discount">Discount off the usual price while it runs.</param>
/// <param name="Payback">The days on which less is bought afterwards; empty when nothing is pulled forward.</param>
/// <param name="PaybackFall">Fall of what is bought on those days.</param>
/// <param name="SpendPerTaker">Money spent on each taker beside the discount, CNY.</param>
public sealed record PlannedPromotion(
    string Id,
    DayRange Days,
    IReadOnlyList<CustomerId> Takers,
    IReadOnlyList<CustomerId> Comparable,
    IReadOnlyList<ItemId> Items,
    decimal Uplift,
    decimal Discount,
    DayRange Payback,
    decimal PaybackFall,
    decimal SpendPerTaker);
