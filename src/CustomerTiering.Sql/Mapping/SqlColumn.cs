namespace CustomerTiering.Sql.Mapping;

/// <summary>A column of a table by its name, written as in the database's catalog; <see cref="None"/> where the table has no such column.</summary>
/// <remarks>The name is always quoted in statements, so any letters are allowed and none of them is ever read as SQL.</remarks>
public readonly record struct SqlColumn
{
    private readonly string? name;

    /// <summary>A column with this name.</summary>
    /// <exception cref="ArgumentException">The name is empty or holds a NUL character.</exception>
    public SqlColumn(string name) => this.name = SqlName.Checked(name);

    /// <summary>There is no such column.</summary>
    public static SqlColumn None => default;

    /// <summary>Whether there is no such column.</summary>
    public bool IsNone => name is null;

    /// <summary>The name, empty for <see cref="None"/>.</summary>
    public string Name => name ?? string.Empty;

    /// <summary>The column with a name.</summary>
    /// <exception cref="ArgumentException">The name is empty or holds a NUL character.</exception>
    public static implicit operator SqlColumn(string name) => new(name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
