namespace CustomerTiering.Customers;

/// <summary>
/// One customer or outlet on file (客户档案): who it is and where it belongs.
/// </summary>
/// <remarks>Immutable. What is not known stays at its <c>None</c> value; nothing is null.</remarks>
/// <param name="Id">The customer's id; never <see cref="CustomerId.None"/>.</param>
public sealed record Customer(CustomerId Id)
{
    /// <summary>The customer's id; never <see cref="CustomerId.None"/>.</summary>
    public CustomerId Id { get; init; } = Id.IsNone ? throw new ArgumentException("A customer on file has an id.", nameof(Id)) : Id;

    /// <summary>The name as shown to people; empty when not on file.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The channel it sells in.</summary>
    public ChannelId Channel { get; init; }

    /// <summary>The region it lies in.</summary>
    public RegionId Region { get; init; }

    /// <summary>The rep who serves it.</summary>
    public RepId Rep { get; init; }

    /// <summary>The group (parent) it belongs to.</summary>
    public GroupId Group { get; init; }

    /// <summary>The days on which it is signed and not closed.</summary>
    public Tenure Tenure { get; init; }
}
