using System.Text.Json;
using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Running;
using CustomerTiering.Sql.Statements;
using CustomerTiering.Sql.Tests.Books;
using CustomerTiering.Sql.Tests.Databases;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql.Tests;

/// <summary>
/// The statement keeps the shape that a distributed database needs: lines are read once and added up per customer by the column they are distributed by; everything
/// after that sees one row a customer.
/// </summary>
public sealed class ShapeTests
{
    private static readonly TieringScope Scope = TieringScope.TwelveMonthsTo(AnyBook.AsOf).AsKnownOn(AnyBook.AsOf);

    [Theory]
    [InlineData(SqlDialect.Sqlite)]
    [InlineData(SqlDialect.PostgreSql)]
    public void Lines_are_named_once_in_the_innermost_table_expression(SqlDialect dialect)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var text = SqlTiering.Translate(AnyPolicy.Of(seed), Mapping(SqlTable.Of("the_lines"), SqlTable.Of("the_file"), SqlTable.Of("the_groups")), Scope, dialect)
                .ShouldBeOfType<SqlTranslation.Translated>().Statement.Text;
            Count(text, "\"the_lines\"").ShouldBe(1);
            Count(text, "\"the_file\"").ShouldBe(1);
            var sales = text[..text.IndexOf("tiering_facts AS MATERIALIZED", StringComparison.Ordinal)];
            sales.ShouldStartWith("WITH tiering_sales AS (");
            Count(sales, "\"the_lines\"").ShouldBe(1);
            sales.ShouldNotContain("JOIN");
            sales.ShouldContain("GROUP BY o.\"customer\"");

            // The sums are asked for in one place, which also reads the file: two tables distributed alike, joined by what they are distributed by.
            Count(text, "FROM tiering_sales AS s").ShouldBe(1);
            Count(text, "FULL JOIN").ShouldBe(1);
            text.ShouldContain("AS c ON c.\"id\"");
        }
    }

    [Theory]
    [InlineData(SqlDialect.Sqlite)]
    [InlineData(SqlDialect.PostgreSql)]
    public void Every_value_has_a_place_in_the_text(SqlDialect dialect)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var mapping = Mapping(SqlTable.Of("the_lines"), SqlTable.Of("the_file"), SqlTable.Of("the_groups"));
            mapping = seed % 2 == 0 ? mapping : mapping with { Customers = CustomersMapping.None };
            var statement = SqlTiering.Translate(AnyPolicy.Of(seed), mapping, Scope, dialect).ShouldBeOfType<SqlTranslation.Translated>().Statement;
            var places = System.Text.RegularExpressions.Regex.Matches(statement.Text, @"\$[0-9]+", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(10)).Select(place => place.Value).ToHashSet(StringComparer.Ordinal);
            places.ShouldBe(Enumerable.Range(1, statement.Parameters.Count).Select(place => "$" + Grammar.Number(place)), ignoreOrder: true);
        }
    }

    [PostgresFact]
    public async Task PostgreSQL_reads_lines_once_and_aggregates_them_before_any_join()
    {
        await using var database = await Database.PostgresAsync();
        var mapping = await FactTables.LoadAsync(database, AnyBook.Of(5) with { HasFile = true }, TableNames.Plain);
        await database.RunAsync($"INSERT INTO {Grammar.Table(database.Table("order_line"))} SELECT 'N' || n % 500, DATE '2026-01-05', NULL, n, n / 2, NULL FROM generate_series(1, 20000) AS n");
        await database.RunAsync($"INSERT INTO {Grammar.Table(database.Table("customer"))} SELECT 'N' || n, '', 'traditional-trade', NULL, NULL, NULL FROM generate_series(0, 499) AS n");
        await database.RunAsync("ANALYZE");
        foreach (var policy in new[] { TieringPolicy.Abc, TieringPolicy.ForDistributors, AnyPolicy.Of(3), AnyPolicy.Of(4) })
        {
            var statement = SqlTiering.Translate(policy, mapping, Scope, SqlDialect.PostgreSql).ShouldBeOfType<SqlTranslation.Translated>().Statement;
            await using var command = Server.Command(database.Connection, "EXPLAIN (ANALYZE, FORMAT JSON) " + statement.Text, statement.Parameters);
            using var plan = JsonDocument.Parse((string)(await command.ExecuteScalarAsync())!);
            var scans = new List<string[]>();
            Walk(plan.RootElement[0].GetProperty("Plan"), [], scans);
            var path = scans.ShouldHaveSingleItem();
            path.SkipWhile(node => node is "Sort" or "Gather" or "Gather Merge" or "Incremental Sort").First().ShouldBe("Aggregate");
        }

        static void Walk(JsonElement node, string[] above, List<string[]> scans)
        {
            if (node.TryGetProperty("Relation Name", out var relation) && string.Equals(relation.GetString(), "order_line", StringComparison.Ordinal))
            {
                scans.Add(above);
            }

            foreach (var child in node.TryGetProperty("Plans", out var children) ? children.EnumerateArray() : default)
            {
                Walk(child, [node.GetProperty("Node Type").GetString()!, .. above], scans);
            }
        }
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static SqlMapping Mapping(SqlTable orders, SqlTable file, SqlTable groups) => new(new OrdersMapping(orders, "customer", "day", new SqlAmount.MinorUnits("amount", 2)) { Cost = new SqlAmount.MinorUnits("cost", 2), Recorded = "recorded", Order = "order" })
    {
        Customers = new CustomersMapping(file, "id") { Channel = "channel", Group = "group" },
        Groups = new GroupsMapping(groups, "id", "channel"),
    };
}
