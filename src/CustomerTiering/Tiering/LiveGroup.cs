using CustomerTiering.Customers;

namespace CustomerTiering.Tiering;

/// <summary>A group with its customers of the roster and the channel it belongs to for now.</summary>
internal sealed class LiveGroup(GroupId id)
{
    public GroupId Id => id;

    /// <summary>The customers, by their place in the roster.</summary>
    public List<int> Customers { get; } = [];

    /// <summary>The channel it belongs to.</summary>
    public ChannelId Channel { get; set; }

    /// <summary>Whether its channel is on file, whatever is bought.</summary>
    public bool HasOwnChannel { get; init; }
}
