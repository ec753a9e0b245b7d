using CustomerTiering.Customers;

namespace CustomerTiering.Meetings;

/// <summary>Somebody who looks after guests at an order meeting.</summary>
/// <param name="Name">The name on the invitation; not blank, each host's own.</param>
public sealed record MeetingHost(string Name)
{
    /// <summary>The name on the invitation.</summary>
    public string Name { get; init; } = string.IsNullOrWhiteSpace(Name) ? throw new ArgumentException("A host has a name.", nameof(Name)) : Name.Trim();

    /// <summary>The rep the host is, whose own customers are seated with him or her first; <see cref="RepId.None"/> for anybody else.</summary>
    public RepId Rep { get; init; }
}
