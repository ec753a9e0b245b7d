using CustomerTiering.Testing;

namespace CustomerTiering.Sql.Tests.Databases;

/// <summary>A test that needs both a PostgreSQL server and published data: left out, with the reason, where one is missing; on the build server it then fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresSharedDataFactAttribute : FactAttribute
{
    public PostgresSharedDataFactAttribute(params string[] files)
    {
        Files = files;
        if (PostgresServer.ReasonToSkip is { Length: > 0 } noServer)
        {
            Skip = noServer;
        }
        else if (SharedData.ReasonToSkip(files) is { Length: > 0 } noData)
        {
            Skip = noData;
        }
    }

    /// <summary>The files it reads.</summary>
    public IReadOnlyList<string> Files { get; }
}
