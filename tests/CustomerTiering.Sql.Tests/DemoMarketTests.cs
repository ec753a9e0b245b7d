using CustomerTiering.Demo;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Sql.Facts;
using CustomerTiering.Sql.Tests.Books;
using CustomerTiering.Sql.Tests.Databases;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql.Tests;

/// <summary>The demo market with its groups, tenures, late records and missing potentials: every row as the library has it.</summary>
public sealed class DemoMarketTests
{
    [Fact]
    public Task The_demo_market_in_SQLite() => DecidesAlikeAsync(Database.SqliteAsync);

    [PostgresFact]
    public Task The_demo_market_in_PostgreSQL() => DecidesAlikeAsync(Database.PostgresAsync);

    private static async Task DecidesAlikeAsync(Func<Task<Database>> open)
    {
        var market = DemoMarket.Create();
        var potential = market.SuppliedMeasures.Single();
        await using var database = await open();
        var store = database.Schema.Length == 0 ? FactStore.Of(database.Connection) : FactStore.Of(database.Connection, database.Schema);
        await store.MigrateAsync();
        await store.AddAsync(market.OrderLines);
        var before = market.AsOf.PlusYears(-3);
        await store.AddAsync(market.Customers.Customers.Select(customer => customer with { Name = "old name" }), before, before);
        await store.AddAsync(market.Customers.Customers, before, before.PlusDays(1));
        await store.AddAsync(market.Customers.Groups, before, before);
        await store.AddAsync(potential.Measure, market.Customers.Customers.Where(customer => potential.TryGet(customer.Id, out _)).Select(customer => KeyValuePair.Create(customer.Id, Value(potential, customer.Id))), before, before);
        var book = Portfolio.Of(market.Customers, SalesLedger.Of(market.OrderLines), market.SuppliedMeasures);
        var whole = TieringScope.TwelveMonthsTo(market.AsOf);
        foreach (var scope in new[] { whole, whole.AsKnownOn(market.AsOf.PlusDays(-20)), TieringScope.TwelveMonthsTo(market.AsOf.PlusMonths(-3)) })
        {
            foreach (var policy in new[] { TieringPolicy.ForDistributors, TieringPolicy.Abc, AnyPolicy.Of(7), AnyPolicy.Of(8) })
            {
                var found = await Decided.InDatabaseAsync(database.Connection, policy, store.Mapping, scope);
                Decided.ShouldEqual(found, Decided.InProcess(policy.Decide(book, scope)), policy.ToJson());
            }
        }
    }

    private static decimal Value(SuppliedMeasure measure, Customers.CustomerId customer) => measure.TryGet(customer, out var value) ? value : 0m;
}
