using NodaTime;

namespace CustomerTiering.Customers;

/// <summary>A customer joins another group, or leaves its own.</summary>
/// <param name="Customer">Who changes.</param>
/// <param name="Group">The group from the day on; <see cref="GroupId.None"/> for none.</param>
/// <param name="Effective">The first as-of day on which it belongs there.</param>
public sealed record GroupChange(CustomerId Customer, GroupId Group, LocalDate Effective)
{
    /// <summary>Who changes.</summary>
    public CustomerId Customer { get; init; } = Customer.IsNone ? throw new ArgumentException("A change of group names the customer.", nameof(Customer)) : Customer;

    /// <summary>The day the change was recorded; the effective day unless stated.</summary>
    public LocalDate Recorded { get; init; } = Effective;
}
