using System.Data.Common;
using CustomerTiering.Customers;
using CustomerTiering.Sales;
using CustomerTiering.Sql.Facts;
using CustomerTiering.Sql.Statements;
using CustomerTiering.Sql.Tests.Books;
using CustomerTiering.Sql.Tests.Databases;
using NodaTime;

namespace CustomerTiering.Sql.Tests;

/// <summary>The store of facts: numbered steps once each, facts that are only added, loads that come whole or not at all.</summary>
public sealed class FactStoreTests
{
    private static readonly LocalDate Day = AnyBook.AsOf;

    [Fact]
    public Task The_store_in_SQLite() => KeepsAsync(Database.SqliteAsync);

    [PostgresFact]
    public Task The_store_in_PostgreSQL() => KeepsAsync(Database.PostgresAsync);

    [Fact]
    public async Task SQLite_has_no_schemas()
    {
        await using var database = await Database.SqliteAsync();
        Should.Throw<ArgumentException>(() => FactStore.Of(database.Connection, "tiering"));
    }

    private static async Task KeepsAsync(Func<Task<Database>> open)
    {
        await using var database = await open();
        var store = database.Schema.Length == 0 ? FactStore.Of(database.Connection) : FactStore.Of(database.Connection, database.Schema);
        (await store.MigrateAsync()).Select(step => step[0]).ShouldBe(['1', '2', '3', '4']);
        (await store.MigrateAsync()).ShouldBeEmpty();

        OrderLine[] lines =
        [
            new(new CustomerId("A'; --"), Day, 12.345678m) { Cost = LineCost.Of(3m), Order = new OrderId("1"), Quantity = 2m, Item = new ItemId("i") },
            new(new CustomerId("B"), Day, -0.0000005m) { Recorded = Day.PlusDays(1) },
        ];
        (await store.AddAsync(lines)).ShouldBe(new FactsAdded(2, 1));
        var table = Grammar.Table(database.Table("order_line"));
        (await database.AskAsync($"SELECT amount_micros FROM {table} WHERE customer = 'A''; --'")).ShouldBe(12_345_678L);
        (await database.AskAsync($"SELECT COUNT(*) FROM {table} WHERE cost_micros IS NULL AND order_id IS NULL AND recorded > effective")).ShouldBe(1L);

        await Should.ThrowAsync<ArgumentException>(store.AddAsync([lines[0], new OrderLine(CustomerId.None, Day, 1m)]));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(store.AddAsync([lines[0], new OrderLine(new CustomerId("C"), Day, 1e13m)]));
        (await database.AskAsync($"SELECT COUNT(*) FROM {table}")).ShouldBe(2L);

        await store.AddAsync([new Customer(new CustomerId("B")) { Name = "first" }], Day, Day);
        await store.AddAsync([new Customer(new CustomerId("B")) { Name = "late correction of the past" }], Day.PlusDays(-9), Day.PlusDays(9));
        await store.AddAsync([new Customer(new CustomerId("B")) { Name = "last" }], Day, Day);
        (await database.AskAsync($"SELECT name FROM {Grammar.Table(database.Table("customer_now"))}")).ShouldBe("last");

        foreach (var change in new[] { $"UPDATE {table} SET amount_micros = 0", $"DELETE FROM {table}", $"DELETE FROM {Grammar.Table(database.Table("customer_fact"))}" })
        {
            (await Should.ThrowAsync<DbException>(database.RunAsync(change))).Message.ShouldContain("facts are only added");
        }

        if (database.Dialect == SqlDialect.PostgreSql)
        {
            (await Should.ThrowAsync<DbException>(database.RunAsync($"TRUNCATE {table}"))).Message.ShouldContain("facts are only added");
        }

        (await database.AskAsync($"SELECT COUNT(*) FROM {table}")).ShouldBe(2L);
    }
}
