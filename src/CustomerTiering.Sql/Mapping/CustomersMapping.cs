namespace CustomerTiering.Sql.Mapping;

/// <summary>Where the customers on file stand. One row is one customer; an empty table is no file.</summary>
public sealed record CustomersMapping
{
    private CustomersMapping(bool isNone, SqlTable table, SqlColumn id)
    {
        IsNone = isNone;
        Table = table;
        Id = id;
    }

    /// <summary>A file of customers.</summary>
    /// <param name="table">The table or view.</param>
    /// <param name="id">The customer's id, of the same type as in the orders' table.</param>
    /// <exception cref="ArgumentException">The id's column is none.</exception>
    public CustomersMapping(SqlTable table, SqlColumn id)
        : this(isNone: false, table ?? throw new ArgumentNullException(nameof(table)), id.IsNone ? throw new ArgumentException("Customers have an id.", nameof(id)) : id)
    {
    }

    /// <summary>There is no customer file: everyone with a line counts, nobody's channel is known.</summary>
    public static CustomersMapping None { get; } = new(isNone: true, SqlTable.Of("none"), SqlColumn.None);

    /// <summary>Whether there is no customer file.</summary>
    public bool IsNone { get; }

    /// <summary>The table or view.</summary>
    public SqlTable Table { get; }

    /// <summary>The customer's id.</summary>
    public SqlColumn Id { get; }

    /// <summary>The name as shown to people.</summary>
    public SqlColumn Name { get; init; }

    /// <summary>The channel's id, letter by letter as in the policy.</summary>
    public SqlColumn Channel { get; init; }

    /// <summary>The group it belongs to.</summary>
    public SqlColumn Group { get; init; }

    /// <summary>The day of signing; NULL means always signed.</summary>
    public SqlColumn Signed { get; init; }

    /// <summary>The first day on which it is closed; NULL means open.</summary>
    public SqlColumn Closed { get; init; }

    /// <summary>Measures from outside the sales, each id once.</summary>
    public IReadOnlyList<SuppliedColumn> Supplied { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(CustomersMapping? other) => other is not null && (IsNone, Table, Id, Name, Channel, Group, Signed, Closed)
        == (other.IsNone, other.Table, other.Id, other.Name, other.Channel, other.Group, other.Signed, other.Closed) && Supplied.SequenceEqual(other.Supplied);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsNone, Table, Id, Channel, Group, Supplied.Count);
}
