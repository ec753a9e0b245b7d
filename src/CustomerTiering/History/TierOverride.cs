using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>
/// A person's decision that a customer's tier is at least, exactly or at most a tier on some days.
/// </summary>
/// <remarks>
/// It has an end, always: on the day after, the tier is what it would have been. It never touches the decisions beneath it. Another override with the
/// same <see cref="Reference"/>, recorded later, takes its place: so it is shortened, prolonged or annulled.
/// </remarks>
/// <param name="Reference">Its number in the host's books; each override has its own.</param>
/// <param name="Customer">Whose tier.</param>
/// <param name="Kind">At least, exactly or at most.</param>
/// <param name="Tier">The tier.</param>
/// <param name="Days">The days on which it holds.</param>
public sealed record TierOverride(string Reference, CustomerId Customer, OverrideKind Kind, TierName Tier, DayRange Days)
{
    /// <summary>Its number in the host's books.</summary>
    public string Reference { get; init; } = string.IsNullOrWhiteSpace(Reference) ? throw new ArgumentException("An override has a reference.", nameof(Reference)) : Reference;

    /// <summary>Whose tier.</summary>
    public CustomerId Customer { get; init; } = Customer.IsNone ? throw new ArgumentException("An override names the customer.", nameof(Customer)) : Customer;

    /// <summary>The days on which it holds; with no day it holds on none, which annuls an earlier one of the same reference.</summary>
    public DayRange Days { get; init; } = Days.End == DayRange.All.End ? throw new ArgumentException("An override has an end.", nameof(Days)) : Days;

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Who asked for it.</summary>
    public required string Requester { get; init; }

    /// <summary>Who approved it.</summary>
    public required string Approver { get; init; }

    /// <summary>The day it was recorded; its first day unless stated.</summary>
    public LocalDate Recorded { get; init; } = Days.Start;
}
