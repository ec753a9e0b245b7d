using System.Data.Common;
using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Running;
using CustomerTiering.Sql.Statements;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CustomerTiering.Sql.Tests.Databases;

/// <summary>A real database for one test: a SQLite file in a temporary folder, or a schema of its own on the PostgreSQL server. Gone when disposed of.</summary>
internal sealed class Database : IAsyncDisposable
{
    private readonly string folder;

    private Database(DbConnection connection, string schema, string folder)
    {
        Connection = connection;
        Schema = schema;
        this.folder = folder;
    }

    public DbConnection Connection { get; }

    /// <summary>The schema of the test's tables; empty in SQLite.</summary>
    public string Schema { get; }

    public SqlDialect Dialect => Connection is SqliteConnection ? SqlDialect.Sqlite : SqlDialect.PostgreSql;

    public static async Task<Database> SqliteAsync()
    {
        var temporary = Directory.CreateTempSubdirectory("tiering-sql-").FullName;
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(temporary, "book.db"), Pooling = false }.ToString());
        await connection.OpenAsync();
        return new Database(connection, string.Empty, temporary);
    }

    public static async Task<Database> PostgresAsync()
    {
        var connection = await PostgresServer.OpenAsync();
        var schema = "t" + Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(8));
        await Server.ExecuteAsync(connection, $"CREATE SCHEMA {Grammar.Quote(schema)}", [], default);
        return new Database(connection, schema, string.Empty);
    }

    public SqlTable Table(string name) => Schema.Length == 0 ? SqlTable.Of(name) : SqlTable.In(Schema, name);

    public Task<long> RunAsync(string text) => Server.ExecuteAsync(Connection, text, [], default);

    public async Task<object> AskAsync(string text)
    {
        await using var command = Connection.CreateCommand();
        command.CommandText = text;
        return await command.ExecuteScalarAsync() ?? DBNull.Value;
    }

    public async ValueTask DisposeAsync()
    {
        if (Connection is NpgsqlConnection)
        {
            await RunAsync($"DROP SCHEMA {Grammar.Quote(Schema)} CASCADE");
        }

        await Connection.DisposeAsync();
        if (folder.Length > 0)
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
