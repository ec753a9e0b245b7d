using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>A customer as a plan sees it: who, where, when it can be visited, and when it last was.</summary>
/// <remarks>Immutable.</remarks>
/// <param name="Customer">The customer; never <see cref="CustomerId.None"/>.</param>
/// <param name="Tier">Its tier, which sets the cadence.</param>
/// <param name="At">Where it is.</param>
public sealed record PlanCustomer(CustomerId Customer, TierName Tier, Place At)
{
    /// <summary>The customer; never <see cref="CustomerId.None"/>.</summary>
    public CustomerId Customer { get; init; } = Customer.IsNone ? throw new ArgumentException("A customer of a plan has an id.", nameof(Customer)) : Customer;

    /// <summary>The name as shown to people; empty when not on file.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The person to be met there.</summary>
    public ContactPerson Contact { get; init; } = ContactPerson.None;

    /// <summary>Who serves it; <see cref="RepId.None"/> leaves it to the plan: of the reps of its region with the skills asked for, one who lives near and has time.</summary>
    public RepId Rep { get; init; }

    /// <summary>The region it lies in.</summary>
    public RegionId Region { get; init; }

    /// <summary>Whether it is a core customer.</summary>
    public bool IsCore { get; init; }

    /// <summary>When it may be visited.</summary>
    public VisitingHours Hours { get; init; } = VisitingHours.Any;

    /// <summary>What its rep must be able to do.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>The days of its visits before the plan; the last of them counts for the first gap. Empty when it was never visited, as far as is known.</summary>
    public IReadOnlyList<LocalDate> Visited { get; init; } = [];

    /// <summary>Minutes of a visit; 0 takes what the policy says for its tier.</summary>
    public int Minutes { get; init; }

    /// <summary>What a visit is worth beside the others of its tier: 1 unless stated.</summary>
    public double Worth { get; init; } = 1;

    /// <summary>The days from which on and until which it can be visited: signed and not closed; every day unless stated.</summary>
    public DayRange Served { get; init; } = DayRange.All;

    /// <summary>The last visit before a day.</summary>
    /// <returns>False when none is known.</returns>
    internal bool TryLastVisit(LocalDate before, out LocalDate day)
    {
        day = LocalDate.MinIsoValue;
        foreach (var visited in Visited)
        {
            day = visited < before && visited > day ? visited : day;
        }

        return day > LocalDate.MinIsoValue;
    }
}
