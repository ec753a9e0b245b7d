using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Tests.Books;
using CustomerTiering.Sql.Tests.Databases;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql.Tests;

/// <summary>Tables that are found without a schema may have any name, also that of a step of the statement.</summary>
public sealed class NamesOfTablesTests
{
    private static readonly string[][] Names =
    [
        ["lines", "facts", "seats"], ["sales", "book", "base"], ["outcome", "ranked", "units"], ["tiering_lines", "tiering_facts", "tiering_seats"], ["TIERING_sales", "tiering__facts", "tiering"],
    ];

    [Fact]
    public Task SQLite_finds_tables_named_like_a_step() => FindsAsync(Database.SqliteAsync);

    [PostgresFact]
    public Task PostgreSQL_finds_tables_named_like_a_step() => FindsAsync(Database.PostgresAsync);

    private static async Task FindsAsync(Func<Task<Database>> open)
    {
        foreach (var names in Names)
        {
            await using var database = await open();
            var book = AnyBook.Of(17) with { HasFile = true };
            var mapping = await FactTables.LoadAsync(database, book, new TableNames(names[0], names[1], names[2], string.Empty, string.Empty));
            if (database.Schema.Length > 0)
            {
                await database.RunAsync($"SET search_path TO \"{database.Schema}\"");
            }

            var bare = new SqlMapping(mapping.Orders with { Table = SqlTable.Of(names[0]) })
            {
                Customers = new CustomersMapping(SqlTable.Of(names[1]), mapping.Customers.Id)
                {
                    Name = mapping.Customers.Name,
                    Channel = mapping.Customers.Channel,
                    Group = mapping.Customers.Group,
                    Signed = mapping.Customers.Signed,
                    Closed = mapping.Customers.Closed,
                    Supplied = mapping.Customers.Supplied,
                },
                Groups = new GroupsMapping(SqlTable.Of(names[2]), mapping.Groups.Id, mapping.Groups.Channel),
            };
            var scope = TieringScope.TwelveMonthsTo(AnyBook.AsOf);
            foreach (var policy in new[] { TieringPolicy.ForDistributors, AnyPolicy.Of(3), AnyPolicy.Of(12) })
            {
                Decided.ShouldEqual(await Decided.InDatabaseAsync(database.Connection, policy, bare, scope), Decided.InProcess(policy.Decide(book.Portfolio(), scope)), string.Join(' ', names));
            }

            var target = new TierTable(SqlTable.Of("decided"), TierTableKeeps.Nothing);
            (await SqlTiering.WriteTiersAsync(database.Connection, TieringPolicy.ForDistributors, bare, scope, target)).ShouldBeOfType<SqlWriteOutcome.Written>().Customers.ShouldBeGreaterThan(0);
        }
    }
}
