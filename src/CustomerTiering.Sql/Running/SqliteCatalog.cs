using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Statements;
using Microsoft.Data.Sqlite;

namespace CustomerTiering.Sql.Running;

/// <summary>Compares a mapping with the tables of a SQLite database: missing columns and declared types that cannot hold what is asked are refused by name.</summary>
internal static class SqliteCatalog
{
    public static async Task<IReadOnlyList<SqlRefusal>> RefusalsAsync(SqliteConnection connection, SqlMapping mapping, CancellationToken token)
    {
        var refusals = new List<SqlRefusal>();
        foreach (var table in MappedColumns.Of(mapping).GroupBy(column => column.Table))
        {
            var types = await TypesAsync(connection, table.Key, token).ConfigureAwait(false);
            if (types.Count == 0)
            {
                refusals.Add(new SqlRefusal("table-missing", table.Key.ToString(), $"There is no table or view '{table.Key}'."));
                continue;
            }

            refusals.AddRange(table.SelectMany(column => types.TryGetValue(column.Column.Name, out var type)
                ? Unfit(column.Use, column.Amount, type).Select(why => new SqlRefusal("column-unfit", $"{table.Key}.{column.Column}", why.Message) { Aspect = why.Aspect, Found = type })
                : [new SqlRefusal("column-missing", $"{table.Key}.{column.Column}", $"'{table.Key}' has no column '{column.Column}'.")]));
        }

        return refusals;
    }

    private static async Task<Dictionary<string, string>> TypesAsync(SqliteConnection connection, SqlTable table, CancellationToken token)
    {
        // SQLite compares names of columns without regard to the case of Latin letters.
        var types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var text = table.Schema.Length == 0 ? "SELECT name, type FROM pragma_table_xinfo($1)" : "SELECT name, type FROM pragma_table_xinfo($1, $2)";
        SqlValue[] values = table.Schema.Length == 0 ? [new SqlValue.Text(table.Name)] : [new SqlValue.Text(table.Name), new SqlValue.Text(table.Schema)];
        var command = Server.Command(connection, text, values);
        await using (command.ConfigureAwait(false))
        {
            var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(token).ConfigureAwait(false))
                {
                    types[reader.GetString(0)] = reader.GetString(1);
                }
            }
        }

        return types;
    }

    private static IEnumerable<(string Aspect, string Message)> Unfit(MappedUse use, SqlAmount amount, string type)
    {
        var kind = Affinity(type);
        if (use == MappedUse.Amount && kind is "TEXT")
        {
            yield return ("text-amount", $"It is declared {type}: amounts in text are not read as numbers. Keep them as INTEGER in the smallest unit.");
        }
        else if (use == MappedUse.Amount && kind is "REAL" && amount is SqlAmount.MinorUnits)
        {
            yield return ("real-amount", $"It is declared {type}: floating numbers are no whole numbers of a smallest unit. Map it as a column to be rounded, or keep INTEGER.");
        }
        else if (use == MappedUse.Day && (kind is "INTEGER" or "REAL"))
        {
            yield return ("number-day", $"It is declared {type}: a day is a text that starts with YYYY-MM-DD.");
        }
    }

    // The rules by which SQLite itself reads a declared type.
    private static string Affinity(string type) => Has(type, "INT") ? "INTEGER"
        : Has(type, "CHAR") || Has(type, "CLOB") || Has(type, "TEXT") ? "TEXT"
        : type.Length == 0 || Has(type, "BLOB") ? "NONE"
        : Has(type, "REAL") || Has(type, "FLOA") || Has(type, "DOUB") ? "REAL"
        : "NUMERIC";

    private static bool Has(string type, string part) => type.Contains(part, StringComparison.OrdinalIgnoreCase);
}
