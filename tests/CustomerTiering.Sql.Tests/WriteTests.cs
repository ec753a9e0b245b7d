using System.Globalization;
using CustomerTiering.Sql.Statements;
using CustomerTiering.Sql.Tests.Books;
using CustomerTiering.Sql.Tests.Databases;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql.Tests;

/// <summary>Tiers written into a table are the tiers decided: all or none, replaced or kept as a history.</summary>
public sealed class WriteTests
{
    [Fact]
    public Task SQLite_writes_what_it_decides() => WritesAsync(Database.SqliteAsync);

    [PostgresFact]
    public Task PostgreSQL_writes_what_it_decides() => WritesAsync(Database.PostgresAsync);

    private static async Task WritesAsync(Func<Task<Database>> open)
    {
        await using var database = await open();
        var book = AnyBook.Of(11);
        var mapping = await FactTables.LoadAsync(database, book, TableNames.Plain);
        var table = database.Table("tier");
        var name = Grammar.Table(table);
        var earlier = TieringScope.TwelveMonthsTo(AnyBook.AsOf.PlusMonths(-6));
        var now = TieringScope.TwelveMonthsTo(AnyBook.AsOf);
        var rows = await Decided.InDatabaseAsync(database.Connection, TieringPolicy.ForDistributors, mapping, now);
        rows.Count.ShouldBeGreaterThan(5);
        var before = await Decided.InDatabaseAsync(database.Connection, TieringPolicy.ForDistributors, mapping, earlier);

        (await WriteAsync(now, TierTableKeeps.Nothing)).ShouldBe(rows.Count);
        (await WrittenAsync("TRUE")).ShouldBe(Lines(rows));
        (await WriteAsync(earlier, TierTableKeeps.Nothing)).ShouldBe(before.Count);
        (await WrittenAsync("TRUE")).ShouldBe(Lines(before));
        (await WriteAsync(now, TierTableKeeps.OtherDecisions)).ShouldBe(rows.Count);
        (await WriteAsync(now, TierTableKeeps.OtherDecisions)).ShouldBe(rows.Count);
        (await WrittenAsync($"as_of = '{Calendars.IsoDay.Text(now.AsOf)}'")).ShouldBe(Lines(rows));
        (await WrittenAsync($"as_of = '{Calendars.IsoDay.Text(earlier.AsOf)}'")).ShouldBe(Lines(before));

        // Facts that turn out to be unusable, and a run that is stopped, leave the table as it was, though its rows were to go.
        using (var stopped = new CancellationTokenSource())
        {
            await stopped.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(SqlTiering.WriteTiersAsync(database.Connection, TieringPolicy.ForDistributors, mapping, now, new TierTable(table, TierTableKeeps.Nothing), stopped.Token));
        }

        await database.RunAsync($"INSERT INTO {Grammar.Table(mapping.Orders.Table)} VALUES ('A', NULL, NULL, 1, NULL, NULL)");
        (await SqlTiering.WriteTiersAsync(database.Connection, TieringPolicy.ForDistributors, mapping, now, new TierTable(table, TierTableKeeps.Nothing)))
            .ShouldBeOfType<SqlWriteOutcome.Refused>().Reasons.Single().ShouldSatisfyAllConditions(reason => reason.Code.ShouldBe("unusable-days"), reason => reason.Count.ShouldBe(1));
        (await WrittenAsync($"as_of = '{Calendars.IsoDay.Text(now.AsOf)}'")).ShouldBe(Lines(rows));
        (await WrittenAsync($"as_of = '{Calendars.IsoDay.Text(earlier.AsOf)}'")).ShouldBe(Lines(before));

        async Task<long> WriteAsync(TieringScope scope, TierTableKeeps keeps) =>
            (await SqlTiering.WriteTiersAsync(database.Connection, TieringPolicy.ForDistributors, mapping, scope, new TierTable(table, keeps))).ShouldBeOfType<SqlWriteOutcome.Written>().Customers;

        async Task<List<string>> WrittenAsync(string condition)
        {
            var lines = new List<string>();
            await using var command = database.Connection.CreateCommand();
            command.CommandText = $"""
                SELECT customer, name, group_id, channel, tier, tier_place, CASE WHEN is_core THEN 1 ELSE 0 END, CASE WHEN is_focus THEN 1 ELSE 0 END, CASE WHEN is_provisional THEN 1 ELSE 0 END,
                    untested, rank, revenue_minor, minor_digits, ROUND(CAST(share * 1000000000 AS numeric)), ROUND(CAST(cumulative_share * 1000000000 AS numeric)), policy
                  FROM {name} WHERE {condition}
                """;
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                lines.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));
            }

            lines.Sort(StringComparer.Ordinal);
            return lines;
        }
    }

    private static List<string> Lines(IEnumerable<SqlTierRow> rows) =>
    [
        .. rows.Select(row => string.Join('|', new object[]
        {
            row.Customer.Value, row.Name, row.Group.Value, row.Channel.Value, row.Tier.Value, row.TierPlace, row.IsCore ? 1 : 0, row.IsFocus ? 1 : 0, row.Status == DecisionStatus.Provisional ? 1 : 0,
            string.Join(", ", row.Untested), row.Rank, (long)(row.Revenue * BookFacts.MinorUnits), BookFacts.Digits, Math.Round(row.Share * 1e9), Math.Round(row.CumulativeShare * 1e9), "channels",
        }.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)))).Order(StringComparer.Ordinal),
    ];
}
