using System.Data.Common;
using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Money;
using CustomerTiering.Sql.Mapping;
using CustomerTiering.Tiering;
using Microsoft.Data.Sqlite;
using Npgsql;
using NodaTime;

namespace CustomerTiering.Console.Databases;

/// <summary>Counts the rows of the table of order lines and finds its days, each by one statement that returns one row.</summary>
/// <param name="connection">The open database.</param>
/// <param name="orders">The table and its columns.</param>
internal sealed class OrderTable(DbConnection connection, OrdersMapping orders)
{
    // What the statement of the tiers takes for blank around an id.
    private static readonly string Blanks = string.Concat(Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(char.IsWhiteSpace));
    private readonly bool isSqlite = connection is SqliteConnection;

    private string Text => isSqlite ? "CAST({0} AS TEXT)" : "({0})::text";

    private string HasCustomer => string.Format(CultureInfo.InvariantCulture, isSqlite ? "TRIM({0}, $1) <> ''" : "BTRIM({0}, $1) <> ''", string.Format(CultureInfo.InvariantCulture, Text, TableColumns.Quote(orders.Customer.Name)));

    /// <summary>Rows, days and currency.</summary>
    /// <param name="knownOn">The day of knowledge; null for everything ever recorded.</param>
    /// <param name="token">Cancels the statement.</param>
    public async Task<TableFacts> FactsAsync(LocalDate? knownOn, CancellationToken token)
    {
        var day = TableColumns.Quote(orders.Day.Name);
        var counts = $"{HasCustomer} AND {IsDay(day)}" + (knownOn is { } known ? $" AND {IsKnownOn(known)}" : string.Empty);
        var currency = orders.Currency.IsNone ? "NULL" : $"MIN({string.Format(CultureInfo.InvariantCulture, Text, TableColumns.Quote(orders.Currency.Name))})";
        var row = await AskAsync(
            $"SELECT COUNT(*), COUNT(*) FILTER (WHERE {HasCustomer}), {Day($"MIN({day}) FILTER (WHERE {counts})")}, {Day($"MAX({day}) FILTER (WHERE {counts})")}, {currency}", token).ConfigureAwait(false);
        return new TableFacts(
            (long)row[0],
            (long)row[0] - (long)row[1],
            IsoDay.TryParse(row[2] as string ?? string.Empty, out var first) ? first : LocalDate.MaxIsoValue,
            IsoDay.TryParse(row[3] as string ?? string.Empty, out var last) ? last : LocalDate.MinIsoValue,
            Currency.TryParse((row[4] as string ?? string.Empty).Trim(), out var found) ? found : default);
    }

    /// <summary>Rows that count: of a customer, in the period, known by the day of knowledge.</summary>
    public async Task<long> UsedAsync(TieringScope scope, CancellationToken token)
    {
        var day = TableColumns.Quote(orders.Day.Name);
        var known = scope.KnownOn == LocalDate.MaxIsoValue ? string.Empty : $" AND {IsKnownOn(scope.KnownOn)}";
        var row = await AskAsync($"SELECT COUNT(*) FILTER (WHERE {HasCustomer} AND {day} >= {Literal(scope.Period.Start)} AND {day} < {Literal(scope.Period.End)}{known})", token).ConfigureAwait(false);
        return (long)row[0];
    }

    private string IsKnownOn(LocalDate known)
    {
        var day = TableColumns.Quote(orders.Day.Name);
        var recorded = orders.Recorded.IsNone ? day : $"COALESCE({TableColumns.Quote(orders.Recorded.Name)}, {day})";
        return $"{recorded} < {Literal(known.PlusDays(1))}";
    }

    // A day that is none bounds nothing; the statement of the tiers counts it and refuses.
    private string IsDay(string expression) => isSqlite ? $"date({expression}) IS substr({expression}, 1, 10)" : $"isfinite({expression})";

    private string Day(string expression) => isSqlite ? $"substr({expression}, 1, 10)" : $"to_char({expression}, 'YYYY-MM-DD')";

    // A day is digits and hyphens only.
    private string Literal(LocalDate day) => isSqlite ? $"'{IsoDay.Text(day)}'" : $"DATE '{IsoDay.Text(day)}'";

    private async Task<object[]> AskAsync(string select, CancellationToken token)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"{select} FROM {TableColumns.Quote(orders.Table)}";
        command.CommandTimeout = 0;
        command.Parameters.Add(isSqlite ? new SqliteParameter("$1", Blanks) : new NpgsqlParameter<string> { TypedValue = Blanks });
        using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        await reader.ReadAsync(token).ConfigureAwait(false);
        var row = new object[reader.FieldCount];
        reader.GetValues(row);
        return row;
    }
}
