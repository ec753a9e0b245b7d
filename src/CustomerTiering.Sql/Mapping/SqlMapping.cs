namespace CustomerTiering.Sql.Mapping;

/// <summary>Which tables and columns hold the facts. Nothing in it is ever read as SQL: names are quoted, values are parameters.</summary>
/// <param name="Orders">The order lines.</param>
public sealed record SqlMapping(OrdersMapping Orders)
{
    /// <summary>The customers on file.</summary>
    public CustomersMapping Customers { get; init; } = CustomersMapping.None;

    /// <summary>The channels of groups.</summary>
    public GroupsMapping Groups { get; init; } = GroupsMapping.None;
}
