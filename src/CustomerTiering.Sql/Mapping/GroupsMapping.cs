namespace CustomerTiering.Sql.Mapping;

/// <summary>Where groups have a channel of their own. A group without one belongs where most of its purchases are.</summary>
public sealed record GroupsMapping
{
    private GroupsMapping()
    {
        IsNone = true;
        Table = SqlTable.Of("none");
    }

    /// <summary>A table of groups.</summary>
    /// <exception cref="ArgumentException">A column is none.</exception>
    public GroupsMapping(SqlTable table, SqlColumn id, SqlColumn channel)
    {
        ArgumentNullException.ThrowIfNull(table);
        Table = table;
        Id = id.IsNone ? throw new ArgumentException("Groups have an id.", nameof(id)) : id;
        Channel = channel.IsNone ? throw new ArgumentException("A table of groups is mapped for its channels.", nameof(channel)) : channel;
    }

    /// <summary>No group has a channel of its own.</summary>
    public static GroupsMapping None { get; } = new();

    /// <summary>Whether there is no such table.</summary>
    public bool IsNone { get; }

    /// <summary>The table or view. One row is one group.</summary>
    public SqlTable Table { get; }

    /// <summary>The group's id, as customers name it.</summary>
    public SqlColumn Id { get; }

    /// <summary>The group's own channel; NULL or blank leaves it to its purchases.</summary>
    public SqlColumn Channel { get; }
}
