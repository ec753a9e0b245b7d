using CustomerTiering.Customers;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>What is known of a customer before a visit; what is not known stays empty and is not spoken about.</summary>
/// <param name="Customer">The customer.</param>
public sealed record ClientFacts(CustomerId Customer)
{
    /// <summary>The name; empty when not on file.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The decision on its tier: none or one.</summary>
    public IReadOnlyList<TierDecision> Decision { get; init; } = [];

    /// <summary>The days of its orders, in any order.</summary>
    public IReadOnlyList<LocalDate> Orders { get; init; } = [];

    /// <summary>The days on which it was visited, in any order.</summary>
    public IReadOnlyList<LocalDate> Visits { get; init; } = [];

    /// <summary>What the visit is needed for beside the cadence.</summary>
    public IReadOnlyList<VisitNeed> Needs { get; init; } = [];

    /// <summary>Its leading items, the largest first.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Items that comparable customers sell and it does not.</summary>
    public IReadOnlyList<string> MissingItems { get; init; } = [];

    /// <summary>What it can be offered: promotions, rebates, support.</summary>
    public IReadOnlyList<string> Offers { get; init; } = [];

    /// <summary>A comparable customer that does well, as it may be named; empty for none.</summary>
    public string Benchmark { get; init; } = string.Empty;

    /// <summary>The person to be met.</summary>
    public ContactPerson Contact { get; init; } = ContactPerson.None;

    /// <summary>The facts that a tiering result holds: name, decision and the day of the last order.</summary>
    public static ClientFacts Of(TieringResult tiers, CustomerId customer)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        if (!tiers.TryGet(customer, out var decision))
        {
            return new ClientFacts(customer);
        }

        var code = tiers.Codes[decision.Position];
        return new ClientFacts(customer) { Name = decision.Name, Decision = [decision], Orders = code >= 0 && tiers.Totals.TryGetLastDay(code, out var day) ? [day] : [] };
    }
}
