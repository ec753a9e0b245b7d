using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Policies;
using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Statements;
using CustomerTiering.Sql.Tests.Books;
using CustomerTiering.Sql.Tests.Databases;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql.Tests;

/// <summary>Text that would be a statement of its own, wherever a text can stand, is nothing but that text.</summary>
public sealed class InjectionTests
{
    private const string Attack = "x'; DROP TABLE victim; --";

    public static TheoryData<string> Hostile { get; } = ["\"; DROP TABLE victim; --", "a\" FROM victim --", "'; --", "$1", "@p", ":x", "?", "/*", "a\nb", "\\", "--", "客户\"", "%s{0}"];

    [Fact]
    public Task SQLite_reads_no_name_and_no_value_as_a_statement() => StaysHarmlessAsync(Database.SqliteAsync);

    [PostgresFact]
    public Task PostgreSQL_reads_no_name_and_no_value_as_a_statement() => StaysHarmlessAsync(Database.PostgresAsync);

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_quoted_name_ends_where_it_should(string name)
    {
        var quoted = Grammar.Quote(name);
        quoted[0].ShouldBe('"');
        quoted[^1].ShouldBe('"');
        quoted[1..^1].Replace("\"\"", string.Empty, StringComparison.Ordinal).ShouldNotContain('"');
        quoted[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal).ShouldBe(name);
    }

    [Theory]
    [InlineData(SqlDialect.Sqlite)]
    [InlineData(SqlDialect.PostgreSql)]
    public void No_value_of_policy_scope_or_facts_stands_in_the_text(SqlDialect dialect)
    {
        var channel = new ChannelId("channel " + Attack);
        var measure = "measure " + Attack;
        var tiers = TierScheme.Of("best " + Attack, "rest");
        var rule = new TierRule { Ladder = [new Rung(tiers.Best, new TierLine.AtLeast(98765.43m))], Gates = [new TierGate(tiers.Best, new Gate.Test(measure, Comparison.AtLeast, new GateLimit.Fixed(8642.57m)), tiers.Lowest)] };
        var policy = TieringPolicy.Of(new TieringPolicyDraft { Name = Attack, Tiers = tiers, Channels = [new ChannelRule(channel, RankLevel.Group, rule)], Otherwise = rule })
            .Match(valid => valid.Policy, refused => throw new ShouldAssertException(string.Join('\n', refused.Faults)));
        var mapping = new SqlMapping(new OrdersMapping(SqlTable.Of("o"), "c", "d", new SqlAmount.MinorUnits("a", 2)))
        {
            Customers = new CustomersMapping(SqlTable.Of("k"), "i") { Channel = "ch", Group = "g", Supplied = [new SuppliedColumn(new Measure(measure, MeasureUnit.Money, RollUp.Sum), new SqlAmount.MinorUnits("m", 2))] },
        };
        var statement = SqlTiering.Translate(policy, mapping, TieringScope.TwelveMonthsTo(AnyBook.AsOf), dialect).Match(translated => translated.Statement, _ => throw new ShouldAssertException("It was refused."));
        foreach (var value in new[] { "DROP", "channel x", "measure x", "best", "98765", "9876543", "8642", "2026", "2025" })
        {
            statement.Text.ShouldNotContain(value, Case.Insensitive);
        }

        statement.Parameters.OfType<SqlValue.Text>().ShouldContain(new SqlValue.Text(channel.Value));
        statement.Parameters.OfType<SqlValue.Whole>().ShouldContain(new SqlValue.Whole(9876543));
    }

    [Fact]
    public void Values_stay_comments_of_one_line_in_the_text_for_review()
    {
        var statement = new SqlStatement(SqlDialect.PostgreSql, "SELECT $1", [new SqlValue.Text("a\r\nDROP TABLE b;\u2028\u0085'")]);
        statement.ToSql().ShouldBe("-- $1 = 'a\\u000d\\u000aDROP TABLE b;\\u2028\\u0085'''\nSELECT $1\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void Names_that_no_database_can_quote_are_refused(string name)
    {
        Should.Throw<ArgumentException>(() => new SqlColumn(name));
        Should.Throw<ArgumentException>(() => SqlTable.Of(name));
        Should.Throw<ArgumentException>(() => SqlTable.In("s", name));
    }

    private static async Task StaysHarmlessAsync(Func<Task<Database>> open)
    {
        await using var database = await open();
        var victim = Grammar.Table(database.Table("victim"));
        await database.RunAsync($"CREATE TABLE {victim} (n integer)");
        await database.RunAsync($"INSERT INTO {victim} VALUES (1)");
        var id = new CustomerId(Attack);
        var channel = new ChannelId(Attack);
        var book = new BookFacts(
            [new BookRow(Attack, AnyBook.AsOf, null, 100, 10, Attack), new BookRow("2", AnyBook.AsOf, null, 50, 5, "$1")],
            [new Customer(id) { Name = Attack, Channel = channel, Group = new GroupId(Attack) }],
            [new CustomerGroup(new GroupId(Attack)) { Channel = channel }],
            [SuppliedMeasure.Of(new Measure(Attack, MeasureUnit.Money, RollUp.Sum), [KeyValuePair.Create(id, 5m)])],
            HasFile: true);
        var tiers = TierScheme.Of(Attack, "$2");
        var rule = new TierRule
        {
            Ladder = [new Rung(tiers.Best, new TierLine.CumulativeShare(Proportion.OfPercent(80)))],
            Gates = [new TierGate(tiers.Best, new Gate.Test(Attack, Comparison.AtLeast, new GateLimit.Fixed(6m)), tiers.Lowest)],
        };
        var policy = TieringPolicy.Of(new TieringPolicyDraft { Name = Attack, Version = Attack, Tiers = tiers, Channels = [new ChannelRule(channel, RankLevel.Group, rule)], Otherwise = rule })
            .Match(valid => valid.Policy, refused => throw new ShouldAssertException(string.Join('\n', refused.Faults)));
        var scope = TieringScope.TwelveMonthsTo(AnyBook.AsOf);
        var mapping = await FactTables.LoadAsync(database, book, TableNames.Hostile);
        Decided.ShouldEqual(await Decided.InDatabaseAsync(database.Connection, policy, mapping, scope), Decided.InProcess(policy.Decide(book.Portfolio(), scope)), database.Dialect.ToString());
        var target = database.Table("tiers\"; DROP TABLE victim; --");
        (await SqlTiering.WriteTiersAsync(database.Connection, policy, mapping, scope, new TierTable(target, TierTableKeeps.Nothing))).ShouldBeOfType<SqlWriteOutcome.Written>().Customers.ShouldBe(2);
        (await database.AskAsync($"SELECT tier FROM {Grammar.Table(target)} WHERE customer = '2'")).ShouldBe(Attack);
        Convert.ToInt64(await database.AskAsync($"SELECT COUNT(*) FROM {victim}"), System.Globalization.CultureInfo.InvariantCulture).ShouldBe(1);
    }
}
