using CustomerTiering.Testing;
using Npgsql;

namespace CustomerTiering.Sql.Tests.Databases;

/// <summary>The PostgreSQL server that the environment names in CUSTOMERTIERING_POSTGRES, as a connection string of Npgsql.</summary>
internal static class PostgresServer
{
    private const string Variable = "CUSTOMERTIERING_POSTGRES";

    public static string ConnectionString => Environment.GetEnvironmentVariable(Variable) ?? string.Empty;

    public static bool IsThere => ConnectionString.Length > 0;

    /// <summary>Why a test against a server is left out; empty when it runs. On the build server it always runs, and fails where there is none.</summary>
    public static string ReasonToSkip => IsThere || Checkout.IsBuildServer ? string.Empty : $"Needs a PostgreSQL server: set {Variable} to its connection string.";

    public static async Task<NpgsqlConnection> OpenAsync()
    {
        if (!IsThere)
        {
            throw new InvalidOperationException($"{Variable} names no server.");
        }

        var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
