using System.Data.Common;
using System.Globalization;
using CustomerTiering.Benchmarks.Data;
using CustomerTiering.Sql.Mapping;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;

namespace CustomerTiering.Benchmarks.Databases;

/// <summary>Made-up order lines in a table (customer, day, amount and cost in hundredths) of a SQLite file or a PostgreSQL server. Gone when the process ends.</summary>
internal sealed class BenchTable
{
    /// <summary>The environment's name for a PostgreSQL server, as a connection string of Npgsql.</summary>
    public const string ServerVariable = "CUSTOMERTIERING_POSTGRES";

    private BenchTable(DbConnection connection, SqlTable table)
    {
        Connection = connection;
        Table = table;
    }

    public DbConnection Connection { get; }

    public SqlTable Table { get; }

    /// <summary>The table as the text of a statement names it.</summary>
    public string Quoted => Table.Schema.Length == 0 ? $"\"{Table.Name}\"" : $"\"{Table.Schema}\".\"{Table.Name}\"";

    public SqlMapping Mapping => new(new OrdersMapping(Table, "customer", "day", new SqlAmount.MinorUnits("amount", 2)) { Cost = new SqlAmount.MinorUnits("cost", 2) });

    /// <summary>A SQLite file in the temporary folder.</summary>
    public static BenchTable Sqlite(int lines, int customers, ulong seed)
    {
        var path = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"tiering-bench-{lines}-{Environment.ProcessId}.db"));
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            connection.Dispose();
            File.Delete(path);
        };
        Run(connection, "PRAGMA journal_mode = OFF; CREATE TABLE order_line (customer TEXT NOT NULL, day TEXT NOT NULL, amount INTEGER NOT NULL, cost INTEGER NOT NULL)");
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO order_line VALUES ($1, $2, $3, $4)";
        var values = Enumerable.Range(1, 4).Select(place => insert.Parameters.AddWithValue("$" + place.ToString(CultureInfo.InvariantCulture), DBNull.Value)).ToArray();
        foreach (var line in Lines(lines, customers, seed))
        {
            values[0].Value = line.Id;
            values[1].Value = line.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            values[2].Value = line.Amount;
            values[3].Value = line.Cost;
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        return new BenchTable(connection, SqlTable.Of("order_line"));
    }

    /// <summary>A schema of its own on the server that the environment names.</summary>
    public static BenchTable Postgres(int lines, int customers, ulong seed)
    {
        var connection = new NpgsqlConnection(Environment.GetEnvironmentVariable(ServerVariable));
        connection.Open();
        var table = SqlTable.In(FormattableString.Invariant($"tiering_bench_{Environment.ProcessId}"), "order_line");
        var made = new BenchTable(connection, table);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Run(connection, $"DROP SCHEMA \"{table.Schema}\" CASCADE");
        Run(connection, $"CREATE SCHEMA \"{table.Schema}\"; CREATE TABLE {made.Quoted} (customer text NOT NULL, day date NOT NULL, amount bigint NOT NULL, cost bigint NOT NULL)");
        using (var copy = connection.BeginBinaryImport($"COPY {made.Quoted} FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var line in Lines(lines, customers, seed))
            {
                copy.StartRow();
                copy.Write(line.Id, NpgsqlDbType.Text);
                copy.Write(line.Day, NpgsqlDbType.Date);
                copy.Write(line.Amount, NpgsqlDbType.Bigint);
                copy.Write(line.Cost, NpgsqlDbType.Bigint);
            }

            copy.Complete();
        }

        // As it is on a server that has had a quiet minute: statistics known, pages marked as read before.
        Run(connection, $"VACUUM ANALYZE {made.Quoted}");
        return made;
    }

    private static IEnumerable<(string Id, DateOnly Day, long Amount, long Cost)> Lines(int lines, int customers, ulong seed)
    {
        var columns = new BenchColumns(lines, customers, seed);
        for (var i = 0; i < lines; i++)
        {
            yield return (columns.Ids[columns.Customer[i]], DateOnly.FromDayNumber(columns.Day[i]), columns.Amount[i] / 10_000, columns.Cost[i] / 10_000);
        }
    }

    private static void Run(DbConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }
}
