using CustomerTiering.Calendars;
using CustomerTiering.Customers;

namespace CustomerTiering.Planning;

/// <summary>
/// A visit that is needed within certain days, whatever the cadence: from an alarm, a promise, a complaint, a care date, the lifecycle. Rooms that
/// find such needs hand them to the plan in this form.
/// </summary>
/// <remarks>One visit within the days meets it, also one that the cadence brings anyway; one visit may meet several needs.</remarks>
/// <param name="Customer">Who is to be visited.</param>
/// <param name="Due">The days on which the visit meets the need, half-open; never empty.</param>
/// <param name="Reason">Why.</param>
public sealed record VisitNeed(CustomerId Customer, DayRange Due, NeedReason Reason)
{
    /// <summary>The days on which the visit meets the need, half-open; never empty.</summary>
    public DayRange Due { get; init; } = Due.IsEmpty ? throw new ArgumentException("A need is due on at least one day.", nameof(Due)) : Due;

    /// <summary>How much it matters to leave it unmet, in visits of the customer's tier that would be missed; 1 unless stated.</summary>
    public double Priority { get; init; } = 1;

    /// <summary>What it is about, in the words of whoever found it; empty when nothing is to be said.</summary>
    public string Note { get; init; } = string.Empty;
}
