namespace CustomerTiering.Sql.Statements;

/// <summary>Which database a statement is written for.</summary>
public enum SqlDialect
{
    /// <summary>SQLite 3.39 or newer.</summary>
    Sqlite,

    /// <summary>PostgreSQL 15 or newer, and Citus on it.</summary>
    PostgreSql,
}
