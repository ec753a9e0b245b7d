using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Statements;
using CustomerTiering.Sql.Tests.Books;
using CustomerTiering.Sql.Tests.Databases;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql.Tests;

/// <summary>Every kind of amount column gives the same sums; rounding is warned of.</summary>
public sealed class AmountKindTests
{
    private static readonly TieringScope Scope = TieringScope.TwelveMonthsTo(AnyBook.AsOf);

    [Fact]
    public async Task A_REAL_column_of_SQLite_is_rounded_with_a_warning()
    {
        await using var database = await Database.SqliteAsync();
        await database.RunAsync("CREATE TABLE o (customer TEXT, day TEXT, amount REAL)");
        await database.RunAsync("INSERT INTO o VALUES ('A', '2026-01-05', 0.1), ('A', '2026-01-05', 0.2), ('B', '2026-01-05', 1.15), ('B', '2026-01-05', -0.3)");
        var mapping = new SqlMapping(new OrdersMapping(SqlTable.Of("o"), "customer", "day", new SqlAmount.RoundedUnits("amount", 2)));
        (await Decided.InDatabaseAsync(database.Connection, TieringPolicy.Abc, mapping, Scope)).Select(row => (row.Customer.Value, row.Revenue)).ShouldBe([("B", 0.85m), ("A", 0.3m)]);
        SqlTiering.Translate(TieringPolicy.Abc, mapping, Scope, SqlDialect.Sqlite).ShouldBeOfType<SqlTranslation.Translated>().Warnings.Single().ShouldContain("'amount'");
        await database.RunAsync("INSERT INTO o VALUES ('C', '2026-01-05', 9e15)");
        (await Decided.RefusedAsync(database.Connection, TieringPolicy.Abc, mapping, Scope)).Single().Code.ShouldBe("unusable-amounts");
    }

    [PostgresFact]
    public async Task Decimals_floats_and_whole_numbers_of_PostgreSQL_agree()
    {
        await using var database = await Database.PostgresAsync();
        var table = database.Table("o");
        await database.RunAsync($"CREATE TABLE {Grammar.Table(table)} (customer text, day timestamp, units numeric(20,2), minor bigint, whole numeric(30,0), loose numeric, floating double precision)");
        await database.RunAsync($"INSERT INTO {Grammar.Table(table)} SELECT c, '2026-01-05 23:59:59', u, u * 100, u * 100, u, u FROM (VALUES ('A', 0.10), ('A', 0.20), ('B', 900719925.93), ('B', -0.01)) AS v (c, u)");
        SqlAmount[] amounts = [new SqlAmount.Units("units", 2), new SqlAmount.Units("units", 6), new SqlAmount.MinorUnits("minor", 2), new SqlAmount.MinorUnits("whole", 2), new SqlAmount.RoundedUnits("loose", 2), new SqlAmount.RoundedUnits("floating", 2)];
        foreach (var amount in amounts)
        {
            var mapping = new SqlMapping(new OrdersMapping(table, "customer", "day", amount));
            (await Decided.InDatabaseAsync(database.Connection, TieringPolicy.Abc, mapping, Scope)).Select(row => (row.Customer.Value, row.Revenue)).ShouldBe([("B", 900719925.92m), ("A", 0.3m)], amount.ToString());
        }
    }

    [PostgresFact]
    public async Task Loose_decimals_of_PostgreSQL_are_rounded_half_to_even_as_in_the_ledger()
    {
        await using var database = await Database.PostgresAsync();
        var table = database.Table("o");
        await database.RunAsync($"CREATE TABLE {Grammar.Table(table)} (customer text, day date, amount numeric)");
        await database.RunAsync($"INSERT INTO {Grammar.Table(table)} VALUES ('A', '2026-01-05', 0.0000005), ('B', '2026-01-05', 0.0000015), ('C', '2026-01-05', -0.0000025), ('D', '2026-01-05', -0.0000035), ('E', '2026-01-05', 0.00000251)");
        var mapping = new SqlMapping(new OrdersMapping(table, "customer", "day", new SqlAmount.RoundedUnits("amount", 6)));
        var rows = await Decided.InDatabaseAsync(database.Connection, TieringPolicy.Abc, mapping, Scope);
        rows.OrderBy(row => row.Customer).Select(row => row.Revenue).ShouldBe([0m, 0.000002m, -0.000002m, -0.000004m, 0.000003m]);
        await database.RunAsync($"INSERT INTO {Grammar.Table(table)} VALUES ('A', '2026-01-05', 'NaN')");
        (await Decided.RefusedAsync(database.Connection, TieringPolicy.Abc, mapping, Scope)).Single().Code.ShouldBe("unusable-amounts");
    }
}
