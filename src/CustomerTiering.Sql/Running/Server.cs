using System.Data.Common;
using System.Globalization;
using System.Numerics;
using CustomerTiering.Calendars;
using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Statements;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;

namespace CustomerTiering.Sql.Running;

/// <summary>What is asked of a connection beside the statement: its kind, its version, its catalog.</summary>
internal static class Server
{
    private static readonly Version LeastSqlite = new(3, 39);
    private static readonly Version LeastPostgres = new(15, 0);

    public static SqlRefusal Overflow { get; } = new("beyond-64-bits", string.Empty, "A sum or a ratio is beyond what 64 bits hold; nothing was rounded. Keep the amounts in a larger smallest unit, or in PostgreSQL.");

    public static SqlDialect DialectOf(DbConnection connection) => connection switch
    {
        null => throw new ArgumentNullException(nameof(connection)),
        SqliteConnection => SqlDialect.Sqlite,
        NpgsqlConnection => SqlDialect.PostgreSql,
        _ => throw new ArgumentException("A connection of Microsoft.Data.Sqlite or of Npgsql is needed.", nameof(connection)),
    };

    public static async Task<IReadOnlyList<SqlRefusal>> RefusalsAsync(DbConnection connection, SqlMapping mapping, CancellationToken token)
    {
        var version = VersionRefusals(connection);
        return version.Count > 0 ? version : connection is SqliteConnection sqlite
            ? await SqliteCatalog.RefusalsAsync(sqlite, mapping, token).ConfigureAwait(false)
            : await PostgresCatalog.RefusalsAsync((NpgsqlConnection)connection, mapping, token).ConfigureAwait(false);
    }

    public static IReadOnlyList<SqlRefusal> VersionRefusals(DbConnection connection) => connection is NpgsqlConnection postgres
        ? TooOld("PostgreSQL", postgres.PostgreSqlVersion, LeastPostgres)
        : TooOld("SQLite", Version.Parse(connection.ServerVersion), LeastSqlite);

    public static IReadOnlyList<SqlRefusal> TooOld(string product, Version found, Version least) => found >= least
        ? []
        : [new("server-too-old", string.Empty, $"This is {product} {found}; {least} or newer is needed.") { Found = $"{product} {found}", Needed = $"{least}" }];

    public static bool IsOverflow(DbException error) => error is SqliteException && error.Message.Contains("integer overflow", StringComparison.Ordinal);

    public static DbCommand Command(DbConnection connection, string text, IReadOnlyList<SqlValue> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        command.CommandTimeout = 0;
        for (var i = 0; i < values.Count; i++)
        {
            command.Parameters.Add(connection is SqliteConnection
                ? new SqliteParameter("$" + (i + 1).ToString(CultureInfo.InvariantCulture), SqliteValue(values[i]))
                : PostgresValue(values[i]));
        }

        return command;
    }

    public static async Task<long> ExecuteAsync(DbConnection connection, string text, IReadOnlyList<SqlValue> values, CancellationToken token)
    {
        var command = Command(connection, text, values);
        await using (command.ConfigureAwait(false))
        {
            return await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
        }
    }

    private static object SqliteValue(SqlValue value) => value.Match<object>(text => text.Content, whole => (long)whole.Number, day => IsoDay.Text(day.Date));

    // A day goes as text of no stated type: the server reads it once, as the day that the statement says it is.
    private static NpgsqlParameter PostgresValue(SqlValue value) => value.Match<NpgsqlParameter>(
        text => new NpgsqlParameter<string> { TypedValue = text.Content, NpgsqlDbType = NpgsqlDbType.Text },
        whole => new NpgsqlParameter<BigInteger> { TypedValue = whole.Number, NpgsqlDbType = NpgsqlDbType.Numeric },
        day => new NpgsqlParameter<string> { TypedValue = IsoDay.Text(day.Date), NpgsqlDbType = NpgsqlDbType.Unknown });
}
