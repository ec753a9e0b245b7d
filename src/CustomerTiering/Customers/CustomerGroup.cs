namespace CustomerTiering.Customers;

/// <summary>
/// A group customer (集团客户) on file: a parent whose children are customers. A group has no sales of its own; its children's roll up to it.
/// </summary>
/// <param name="Id">The group's id; never <see cref="GroupId.None"/>.</param>
public sealed record CustomerGroup(GroupId Id)
{
    /// <summary>The group's id; never <see cref="GroupId.None"/>.</summary>
    public GroupId Id { get; init; } = Id.IsNone ? throw new ArgumentException("A group on file has an id.", nameof(Id)) : Id;

    /// <summary>The name as shown to people; empty when not on file.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The group's own channel; <see cref="ChannelId.None"/> leaves it to where most of its purchases are.</summary>
    public ChannelId Channel { get; init; }
}
