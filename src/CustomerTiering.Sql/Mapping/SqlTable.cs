namespace CustomerTiering.Sql.Mapping;

/// <summary>A table or view by its name and, where needed, the schema it stands in.</summary>
/// <remarks>Names are always quoted in statements, letter by letter as in the database's catalog.</remarks>
public sealed record SqlTable
{
    private SqlTable(string schema, string name)
    {
        Schema = schema;
        Name = name;
    }

    /// <summary>The schema (in SQLite the attached database); empty where the connection's own search finds the table.</summary>
    public string Schema { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>A table that the connection finds by its name alone.</summary>
    /// <exception cref="ArgumentException">The name is empty or holds a NUL character.</exception>
    public static SqlTable Of(string name) => new(string.Empty, SqlName.Checked(name));

    /// <summary>A table in a schema.</summary>
    /// <exception cref="ArgumentException">A name is empty or holds a NUL character.</exception>
    public static SqlTable In(string schema, string name) => new(SqlName.Checked(schema), SqlName.Checked(name));

    /// <summary>Schema and name with a dot between, not quoted: for messages.</summary>
    public override string ToString() => Schema.Length == 0 ? Name : $"{Schema}.{Name}";
}
