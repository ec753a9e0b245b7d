using System.Data.Common;
using System.Globalization;
using CustomerTiering.Sql.Running;
using CustomerTiering.Sql.Statements;

namespace CustomerTiering.Sql.Facts;

/// <summary>The steps of the store's tables, and how they are applied.</summary>
internal static class Migrations
{
    // Two processes that migrate the same database at once wait for each other under this number.
    private const string Lock = "SELECT pg_advisory_xact_lock(7316550120260701)";

    public static IReadOnlyList<Migration> All { get; } = [FactTables.OrderLines, FactTables.Customers, FactTables.OnlyAdded, FactTables.Now];

    public static async Task<IReadOnlyList<string>> ApplyAsync(DbConnection connection, SqlDialect dialect, string schema, CancellationToken token)
    {
        var prefix = schema.Length == 0 ? string.Empty : Grammar.Quote(schema) + ".";
        var applied = new List<string>();
        var transaction = await connection.BeginTransactionAsync(token).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            if (dialect == SqlDialect.PostgreSql)
            {
                await Server.ExecuteAsync(connection, Lock, [], token).ConfigureAwait(false);
                await Server.ExecuteAsync(connection, $"CREATE SCHEMA IF NOT EXISTS {Grammar.Quote(schema)}", [], token).ConfigureAwait(false);
            }

            await Server.ExecuteAsync(connection, $"CREATE TABLE IF NOT EXISTS {prefix}migration (number integer NOT NULL PRIMARY KEY, name text NOT NULL)", [], token).ConfigureAwait(false);
            var last = await LastAsync(connection, prefix, token).ConfigureAwait(false);
            foreach (var step in All.Where(step => step.Number > last))
            {
                var text = dialect == SqlDialect.Sqlite ? step.Sqlite : step.Postgres.Replace("{s}", prefix, StringComparison.Ordinal);
                await Server.ExecuteAsync(connection, text, [], token).ConfigureAwait(false);
                await Server.ExecuteAsync(connection, $"INSERT INTO {prefix}migration (number, name) VALUES ($1, $2)", [new SqlValue.Whole(step.Number), new SqlValue.Text(step.Name)], token).ConfigureAwait(false);
                applied.Add(string.Create(CultureInfo.InvariantCulture, $"{step.Number} {step.Name}"));
            }

            await transaction.CommitAsync(token).ConfigureAwait(false);
        }

        return applied;
    }

    private static async Task<long> LastAsync(DbConnection connection, string prefix, CancellationToken token)
    {
        var command = Server.Command(connection, $"SELECT COALESCE(MAX(number), 0) FROM {prefix}migration", []);
        await using (command.ConfigureAwait(false))
        {
            return Convert.ToInt64(await command.ExecuteScalarAsync(token).ConfigureAwait(false), CultureInfo.InvariantCulture);
        }
    }
}
