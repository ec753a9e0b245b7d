using System.Data;
using System.Data.Common;
using CustomerTiering.Sql.Mapping;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CustomerTiering.Console.Databases;

/// <summary>The columns of a table or view, as its database's catalog tells them.</summary>
internal static class TableColumns
{
    /// <summary>A table as a person names it: a dot parts the schema from the name.</summary>
    public static SqlTable Named(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        return dot <= 0 || dot == text.Length - 1 ? SqlTable.Of(text) : SqlTable.In(text[..dot], text[(dot + 1)..]);
    }

    /// <summary>The table with its schema and columns; without columns where there is no such table.</summary>
    /// <remarks>The schema is looked up so that no name inside a statement can stand before the table's own.</remarks>
    public static async Task<FoundTable> FindAsync(DbConnection connection, SqlTable table, CancellationToken token)
    {
        var place = connection is SqliteConnection
            ? SqlTable.In(table.Schema.Length == 0 ? "main" : table.Schema, table.Name)
            : await PlaceAsync((NpgsqlConnection)connection, table, token).ConfigureAwait(false);
        return place is null ? new FoundTable(table, [])
            : new FoundTable(place, connection is SqliteConnection sqlite
                ? await SqliteAsync(sqlite, place, token).ConfigureAwait(false)
                : await PostgresAsync((NpgsqlConnection)connection, place, token).ConfigureAwait(false));
    }

    /// <summary>A name as both databases quote it.</summary>
    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <inheritdoc cref="Quote(string)"/>
    public static string Quote(SqlTable table) => table.Schema.Length == 0 ? Quote(table.Name) : $"{Quote(table.Schema)}.{Quote(table.Name)}";

    private static async Task<IReadOnlyList<TableColumn>> SqliteAsync(SqliteConnection connection, SqlTable table, CancellationToken token)
    {
        var columns = new List<TableColumn>();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, type FROM pragma_table_xinfo($1, $2)";
        command.Parameters.AddWithValue("$1", table.Name);
        command.Parameters.AddWithValue("$2", table.Schema);
        using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        while (await reader.ReadAsync(token).ConfigureAwait(false))
        {
            // The rule by which SQLite itself reads a declared type.
            var isWhole = reader.GetString(1).Contains("INT", StringComparison.OrdinalIgnoreCase);
            columns.Add(new TableColumn(reader.GetString(0), isWhole ? TableColumnKind.Whole : TableColumnKind.Other, -1));
        }

        return columns;
    }

    private static async Task<IReadOnlyList<TableColumn>> PostgresAsync(NpgsqlConnection connection, SqlTable table, CancellationToken token)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {Quote(table)}";
        using var reader = await command.ExecuteReaderAsync(CommandBehavior.SchemaOnly, token).ConfigureAwait(false);
        return [.. (await reader.GetColumnSchemaAsync(token).ConfigureAwait(false)).Select(column => new TableColumn(column.ColumnName, KindOf(column.DataTypeName ?? string.Empty), Decimals(column)))];
    }

    private static async Task<SqlTable?> PlaceAsync(NpgsqlConnection connection, SqlTable table, CancellationToken token)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT n.nspname::text, c.relname::text FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace WHERE c.oid = to_regclass($1)";
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Quote(table) });
        using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        return await reader.ReadAsync(token).ConfigureAwait(false) ? SqlTable.In(reader.GetString(0), reader.GetString(1)) : null;
    }

    private static TableColumnKind KindOf(string type) => type switch
    {
        "smallint" or "integer" or "bigint" => TableColumnKind.Whole,
        _ when type.StartsWith("numeric", StringComparison.Ordinal) => TableColumnKind.Exact,
        _ => TableColumnKind.Other,
    };

    // A numeric column without declared decimals may hold any number of them.
    private static int Decimals(DbColumn column) => column.NumericPrecision is > 0 ? column.NumericScale ?? 0 : -1;
}
