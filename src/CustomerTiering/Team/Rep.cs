using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Team;

/// <summary>
/// One sales rep (业务员) of the team: who visits and sells.
/// </summary>
/// <remarks>Immutable. Which customers a rep serves is stated on the customer, not here.</remarks>
/// <param name="Id">The rep's id; never <see cref="RepId.None"/>.</param>
/// <param name="JoinedOn">The first day in the team: from it the rep can hold visits.</param>
public sealed record Rep(RepId Id, LocalDate JoinedOn)
{
    /// <summary>The rep's id; never <see cref="RepId.None"/>.</summary>
    public RepId Id { get; init; } = Id.IsNone ? throw new ArgumentException("A rep of the team has an id.", nameof(Id)) : Id;

    /// <summary>The name as shown to people; empty when not on file.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The region the rep works in; <see cref="RegionId.None"/> when not bound to one.</summary>
    public RegionId Region { get; init; }
}
