namespace CustomerTiering.Sql.Mapping;

/// <summary>Where the order lines stand. One row is one line; a return is a row with a negative amount.</summary>
/// <param name="Table">The table or view.</param>
/// <param name="Customer">Who bought. A line with NULL or blanks names nobody and is left out, as everywhere.</param>
/// <param name="Day">The effective day. SQLite: text that starts with YYYY-MM-DD. PostgreSQL: date, or timestamp without time zone.</param>
/// <param name="Amount">The net amount.</param>
public sealed record OrdersMapping(SqlTable Table, SqlColumn Customer, SqlColumn Day, SqlAmount Amount)
{
    /// <summary>The day the line was recorded; NULL and a table without it mean the effective day.</summary>
    public SqlColumn Recorded { get; init; }

    /// <summary>What the goods cost the seller; NULL is unknown.</summary>
    public SqlAmount Cost { get; init; } = SqlAmount.None;

    /// <summary>The order or invoice; a line with NULL or blanks is an order of its own.</summary>
    public SqlColumn Order { get; init; }

    /// <summary>The currency of the line. With it, lines of several currencies are refused; without it, all are taken to be of one.</summary>
    public SqlColumn Currency { get; init; }
}
