namespace CustomerTiering.Sql.Tests.Databases;

/// <summary>A test against a real PostgreSQL server: left out, with the reason, where none is named; on the build server it then fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (PostgresServer.ReasonToSkip is { Length: > 0 } reason)
        {
            Skip = reason;
        }
    }
}
