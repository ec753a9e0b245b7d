namespace CustomerTiering.Sql.Mapping;

/// <summary>What a name of a table or column may be: anything a database can quote.</summary>
internal static class SqlName
{
    /// <exception cref="ArgumentException">The name is empty or holds a NUL, which no database can quote.</exception>
    public static string Checked(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name.Contains('\0', StringComparison.Ordinal)
            ? throw new ArgumentException("A name cannot hold a NUL character.", nameof(name))
            : name;
    }
}
