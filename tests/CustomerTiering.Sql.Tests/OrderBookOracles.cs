using CustomerTiering.Calendars;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Sql.Facts;
using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Tests.Books;
using CustomerTiering.Sql.Tests.Databases;
using CustomerTiering.Testing;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql.Tests;

/// <summary>The published order books, loaded in bulk and tiered in the database: the known numbers, and every row as the library has it.</summary>
public sealed class OrderBookOracles
{
    [SharedDataFact(OrderFiles.OnlineRetail)]
    public Task O1_in_SQLite() => O1Async(Database.SqliteAsync);

    [PostgresSharedDataFact(OrderFiles.OnlineRetail)]
    public Task O1_in_PostgreSQL() => O1Async(Database.PostgresAsync);

    [SharedDataFact(OrderFiles.AdventureWorks)]
    public Task O2_in_SQLite() => O2Async(Database.SqliteAsync);

    [PostgresSharedDataFact(OrderFiles.AdventureWorks)]
    public Task O2_in_PostgreSQL() => O2Async(Database.PostgresAsync);

    private static async Task O1Async(Func<Task<Database>> open)
    {
        var rows = await DecideAsync(open, [.. OrderFiles.Retail()]);
        rows.Count.ShouldBe(4372);
        rows.Sum(row => row.Revenue).ShouldBe(8300065.814m);
        Sums(rows).ShouldBe([("A", 1178, 6651083.581m), ("B", 1456, 1246929.522m), ("C", 1738, 402052.711m)]);
        rows.Take(5).Select(row => row.Customer.Value).ShouldBe(["14646", "18102", "17450", "14911", "12415"]);
    }

    private static async Task O2Async(Func<Task<Database>> open)
    {
        var rows = await DecideAsync(open, [.. OrderFiles.Adventure()]);
        rows.Sum(row => row.Revenue).ShouldBe(12527981.992754m);
        Sums(rows).Select(tier => tier.Customers).ShouldBe([996, 102, 267]);
        rows.Count(row => row.Revenue == 3578.27m && row.TierPlace == 0).ShouldBe(832);
    }

    private static async Task<List<SqlTierRow>> DecideAsync(Func<Task<Database>> open, OrderLine[] lines)
    {
        await using var database = await open();
        var store = database.Schema.Length == 0 ? FactStore.Of(database.Connection) : FactStore.Of(database.Connection, database.Schema);
        await store.MigrateAsync();
        (await store.AddAsync(lines)).ShouldBe(new FactsAdded(lines.Length, 0));
        var mapping = store.Mapping with { Customers = CustomersMapping.None };
        var ledger = SalesLedger.Of(lines);
        var scope = TieringScope.Over(ledger.Span, ledger.Span.LastDay);
        var found = await Decided.InDatabaseAsync(database.Connection, TieringPolicy.Abc, mapping, scope);
        Decided.ShouldEqual(found, Decided.InProcess(TieringPolicy.Abc.Decide(Portfolio.Of(ledger), scope)), database.Dialect.ToString());
        await AllPoliciesAlikeAsync(database, mapping, Portfolio.Of(ledger), ledger.Span);
        return found;
    }

    private static async Task AllPoliciesAlikeAsync(Database database, SqlMapping mapping, Portfolio book, DayRange span)
    {
        for (var seed = 1; seed <= 3; seed++)
        {
            var policy = AnyPolicy.Of(seed);
            var scope = TieringScope.Over(new DayRange(span.Start.PlusMonths(4), span.End), span.LastDay).AsKnownOn(span.LastDay);
            var found = await Decided.InDatabaseAsync(database.Connection, policy, mapping, scope);
            Decided.ShouldEqual(found, Decided.InProcess(policy.Decide(book, scope)), policy.ToJson());
        }
    }

    private static List<(string Tier, int Customers, decimal Revenue)> Sums(List<SqlTierRow> rows) =>
        [.. rows.GroupBy(row => row.Tier.Value, StringComparer.Ordinal).OrderBy(tier => tier.Key, StringComparer.Ordinal).Select(tier => (tier.Key, tier.Count(), tier.Sum(row => row.Revenue)))];
}
