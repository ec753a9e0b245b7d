using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Statements;
using Npgsql;

namespace CustomerTiering.Sql.Running;

/// <summary>Compares a mapping with the tables of a PostgreSQL database: missing columns and types that cannot hold what is asked are refused by name.</summary>
internal static class PostgresCatalog
{
    private const string Question = """
        SELECT a.attname, format_type(a.atttypid, NULL), CASE WHEN a.atttypid = 'numeric'::regtype AND a.atttypmod >= 4 THEN ((a.atttypmod - 4) & 2047 # 1024) - 1024 ELSE -1 END,
               COALESCE(l.collisdeterministic, TRUE)
          FROM pg_attribute AS a LEFT JOIN pg_collation AS l ON l.oid = a.attcollation
          WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND NOT a.attisdropped
        """;

    private static readonly (string Aspect, string Why) Fit = (string.Empty, string.Empty);
    private static readonly string[] Texts = ["text", "character varying", "character"];
    private static readonly string[] WholeNumbers = ["smallint", "integer", "bigint"];
    private static readonly string[] Days = ["date", "timestamp without time zone"];

    public static async Task<IReadOnlyList<SqlRefusal>> RefusalsAsync(NpgsqlConnection connection, SqlMapping mapping, CancellationToken token)
    {
        var refusals = new List<SqlRefusal>();
        foreach (var table in MappedColumns.Of(mapping).GroupBy(column => column.Table))
        {
            var columns = await ColumnsAsync(connection, table.Key, token).ConfigureAwait(false);
            if (columns.Count == 0)
            {
                refusals.Add(new SqlRefusal("table-missing", table.Key.ToString(), $"There is no table or view '{table.Key}'."));
                continue;
            }

            refusals.AddRange(table.SelectMany(column => columns.TryGetValue(column.Column.Name, out var found)
                ? Unfit(column.Use, column.Amount, found).Select(refusal => refusal with { Path = $"{table.Key}.{column.Column}" })
                : [new SqlRefusal("column-missing", $"{table.Key}.{column.Column}", $"'{table.Key}' has no column '{column.Column}'.")]));
        }

        return refusals;
    }

    private static async Task<Dictionary<string, (string Type, int Scale, bool Deterministic)>> ColumnsAsync(NpgsqlConnection connection, SqlTable table, CancellationToken token)
    {
        var columns = new Dictionary<string, (string Type, int Scale, bool Deterministic)>(StringComparer.Ordinal);
        var command = Server.Command(connection, Question, [new SqlValue.Text(Grammar.Table(table))]);
        await using (command.ConfigureAwait(false))
        {
            var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(token).ConfigureAwait(false))
                {
                    columns.Add(reader.GetString(0), (reader.GetString(1), reader.GetInt32(2), reader.GetBoolean(3)));
                }
            }
        }

        return columns;
    }

    private static IEnumerable<SqlRefusal> Unfit(MappedUse use, SqlAmount amount, (string Type, int Scale, bool Deterministic) found)
    {
        var (type, scale, deterministic) = found;
        var (aspect, why) = use switch
        {
            MappedUse.Id when !Texts.Contains(type, StringComparer.Ordinal) && !WholeNumbers.Contains(type, StringComparer.Ordinal) && type is not "uuid" => ("id-type", "an id is text, a whole number or a uuid"),
            MappedUse.Id when !deterministic => ("collation", "its collation takes different letters for the same, and ids are compared letter by letter"),
            MappedUse.Day when !Days.Contains(type, StringComparer.Ordinal) => ("day-type", "a day is a date or a timestamp without time zone; with a time zone the day would depend on the session"),
            MappedUse.Amount => UnfitAmount(amount, type, scale),
            _ => Fit,
        };
        return why.Length == 0 ? [] : [new SqlRefusal("column-unfit", string.Empty, $"It is of type {type}: {why}.")
        {
            Aspect = aspect,
            Found = type,
            Needed = amount is SqlAmount.Units units ? Grammar.Number(units.Digits) : string.Empty,
        }];
    }

    private static (string Aspect, string Why) UnfitAmount(SqlAmount amount, string type, int scale) => amount.Match(
        _ => Fit,
        _ => WholeNumbers.Contains(type, StringComparer.Ordinal) || (type is "numeric" && scale == 0) ? Fit : ("whole-units", "whole numbers of the smallest unit are smallint, integer, bigint or numeric without decimals"),
        units => type is "numeric" && scale >= 0 && scale <= units.Digits ? Fit : ("exact-units", $"exact units are numeric with at most {Grammar.Number(units.Digits)} declared decimals; map it as a column to be rounded otherwise"),
        _ => type is "numeric" or "double precision" or "real" || WholeNumbers.Contains(type, StringComparer.Ordinal) ? Fit : ("rounded", "a column to be rounded is a number"));
}
