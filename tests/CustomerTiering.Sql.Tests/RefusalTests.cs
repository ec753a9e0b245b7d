using CustomerTiering.Measures;
using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Running;
using CustomerTiering.Sql.Statements;
using CustomerTiering.Sql.Tests.Books;
using CustomerTiering.Sql.Tests.Databases;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql.Tests;

/// <summary>What cannot be answered exactly is refused by name; what is wrong in the facts is counted and refused.</summary>
public sealed class RefusalTests
{
    private static readonly TieringScope Scope = TieringScope.TwelveMonthsTo(AnyBook.AsOf);

    private static SqlMapping Plain => new(new OrdersMapping(SqlTable.Of("o"), "customer", "day", new SqlAmount.MinorUnits("amount", 2)) { Recorded = "recorded", Cost = new SqlAmount.MinorUnits("cost", 2) });

    [Theory]
    [InlineData(SqlDialect.Sqlite)]
    [InlineData(SqlDialect.PostgreSql)]
    public void Scores_and_computed_lines_are_refused_with_their_place(SqlDialect dialect)
    {
        var score = new TierRule { RankBy = new RankBasis.ByScore([new Criterion("revenue", 1m, new Normalisation.Anchors(0, 1000))]), Ladder = [new Rung(TierScheme.Abc.Tiers[0], new TierLine.TopCount(3)), new Rung(TierScheme.Abc.Tiers[1], new TierLine.TopCount(5))] };
        var computed = new TierRule { Ladder = [new Rung(TierScheme.Abc.Tiers[0], new TierLine.Computed()), new Rung(TierScheme.Abc.Tiers[1], new TierLine.Computed())] };
        var draft = new TieringPolicyDraft { Name = "x", Channels = [new ChannelRule(AnyBook.Channels[0], RankLevel.Outlet, score)], Otherwise = computed };
        var policy = TieringPolicy.Of(draft).Match(valid => valid.Policy, _ => throw new ShouldAssertException("not valid"));
        var mapping = Plain with { Customers = new CustomersMapping(SqlTable.Of("c"), "id") { Channel = "channel" } };
        var refusals = SqlTiering.Translate(policy, mapping, Scope, dialect).ShouldBeOfType<SqlTranslation.Refused>().Features;
        refusals.Select(refusal => (refusal.Code, refusal.Path)).ShouldBe([("rank-by-score", "$.channels[0].rankBy"), ("computed-line", "$.otherwise.ladder[0]"), ("computed-line", "$.otherwise.ladder[1]")]);
    }

    [Fact]
    public void Exact_decimals_are_refused_for_SQLite_alone()
    {
        var mapping = new SqlMapping(new OrdersMapping(SqlTable.Of("o"), "c", "d", new SqlAmount.Units("a", 2)));
        SqlTiering.Translate(TieringPolicy.Abc, mapping, Scope, SqlDialect.Sqlite).ShouldBeOfType<SqlTranslation.Refused>().Features.Single().Code.ShouldBe("decimal-column");
        SqlTiering.Translate(TieringPolicy.Abc, mapping, Scope, SqlDialect.PostgreSql).ShouldBeOfType<SqlTranslation.Translated>();
    }

    [Fact]
    public void A_measure_mapped_twice_is_refused()
    {
        var twice = new SuppliedColumn(Measure.Potential, new SqlAmount.MinorUnits("p", 2));
        var mapping = Plain with { Customers = new CustomersMapping(SqlTable.Of("c"), "id") { Supplied = [twice, twice] } };
        SqlTiering.Translate(TieringPolicy.Abc, mapping, Scope, SqlDialect.Sqlite).ShouldBeOfType<SqlTranslation.Refused>().Features.Single().Code.ShouldBe("measure-twice");
    }

    [Theory]
    [InlineData("3.38.5", "3.39", true)]
    [InlineData("3.39.0", "3.39", false)]
    [InlineData("14.12", "15.0", true)]
    [InlineData("15.0", "15.0", false)]
    public void Older_servers_are_refused_by_name(string found, string least, bool refused) =>
        Server.TooOld("X", Version.Parse(found), Version.Parse(least)).Count.ShouldBe(refused ? 1 : 0);

    [Theory]
    [InlineData("'C', '2026-01-05', NULL, '12.34', NULL", "unusable-amounts")]
    [InlineData("'C', '2026-01-05', NULL, NULL, NULL", "unusable-amounts")]
    [InlineData("'C', '2026-01-05', NULL, 12.5, NULL", "unusable-amounts")]
    [InlineData("'C', '2026-02-30', NULL, 5, NULL", "unusable-days")]
    [InlineData("'C', '05/01/2026', NULL, 5, NULL", "unusable-days")]
    [InlineData("'C', NULL, NULL, 5, NULL", "unusable-days")]
    [InlineData("'C', '2026-01-05', 'soon', 5, NULL", "unusable-days")]
    [InlineData("' C', '2026-01-05', NULL, 5, NULL", "unusable-ids")]
    [InlineData("x'43', '2026-01-05', NULL, 5, NULL", "unusable-ids")]
    [InlineData("7, '2026-01-05', NULL, 5, NULL", "unusable-ids")]
    public async Task Facts_that_cannot_be_used_are_counted_and_refused(string row, string code)
    {
        await using var database = await Database.SqliteAsync();
        await database.RunAsync("CREATE TABLE o (customer, day, recorded, amount, cost)");
        await database.RunAsync("INSERT INTO o VALUES ('A', '2026-01-05 10:30:00', '2026-01-06', 100, NULL)");
        (await Decided.InDatabaseAsync(database.Connection, TieringPolicy.Abc, Plain, Scope)).Count.ShouldBe(1);
        await database.RunAsync($"INSERT INTO o VALUES ({row})");
        var refusal = (await Decided.RefusedAsync(database.Connection, TieringPolicy.Abc, Plain, Scope)).Single();
        refusal.Code.ShouldBe(code);
        refusal.Message.ShouldStartWith("1 ");
        var target = new TierTable(SqlTable.Of("tiers"), TierTableKeeps.Nothing);
        (await SqlTiering.WriteTiersAsync(database.Connection, TieringPolicy.Abc, Plain, Scope, target)).ShouldBeOfType<SqlWriteOutcome.Refused>().Reasons.Single().Code.ShouldBe(code);
        (await database.AskAsync("SELECT COUNT(*) FROM sqlite_schema WHERE name = 'tiers'")).ShouldBe(0L);
    }

    [Fact]
    public async Task Sums_beyond_64_bits_are_refused_and_never_rounded()
    {
        await using var database = await Database.SqliteAsync();
        await database.RunAsync("CREATE TABLE o (customer TEXT, day TEXT, recorded TEXT, amount INTEGER, cost INTEGER)");
        await database.RunAsync("INSERT INTO o VALUES ('A', '2026-01-05', NULL, 9000000000000000000, 0), ('B', '2026-01-05', NULL, -9000000000000000000, 9000000000000000000)");
        (await Decided.InDatabaseAsync(database.Connection, TieringPolicy.Abc, Plain, Scope)).Select(row => row.Revenue).ShouldBe([90000000000000000m, -90000000000000000m]);

        // B's profit alone leaves 64 bits; then A's revenue does.
        var strict = TieringPolicy.Of(TieringPolicy.Abc.Draft with { Choices = new TieringChoices { Ties = TieRule.Strict } }).Match(valid => valid.Policy, _ => throw new ShouldAssertException("not valid"));
        (await Decided.RefusedAsync(database.Connection, strict, Plain, Scope)).Single().Code.ShouldBe("beyond-64-bits");
        await database.RunAsync("INSERT INTO o VALUES ('A', '2026-01-05', NULL, 9000000000000000000, NULL)");
        (await Decided.RefusedAsync(database.Connection, TieringPolicy.Abc, Plain, Scope)).Single().Code.ShouldBe("beyond-64-bits");
        (await SqlTiering.WriteTiersAsync(database.Connection, TieringPolicy.Abc, Plain, Scope, new TierTable(SqlTable.Of("t"), TierTableKeeps.Nothing))).ShouldBeOfType<SqlWriteOutcome.Refused>();
    }

    [Theory]
    [InlineData("amount TEXT", "column-unfit")]
    [InlineData("amount REAL", "column-unfit")]
    [InlineData("amounts INTEGER", "column-missing")]
    public async Task Tables_that_do_not_fit_the_mapping_are_refused_in_SQLite(string amount, string code)
    {
        await using var database = await Database.SqliteAsync();
        (await Decided.RefusedAsync(database.Connection, TieringPolicy.Abc, Plain, Scope)).Single().Code.ShouldBe("table-missing");
        await database.RunAsync($"CREATE TABLE o (customer TEXT, day TEXT, recorded TEXT, cost INTEGER, {amount})");
        (await Decided.RefusedAsync(database.Connection, TieringPolicy.Abc, Plain, Scope)).Single().Code.ShouldBe(code);
    }

    [PostgresFact]
    public async Task Tables_that_do_not_fit_the_mapping_are_refused_in_PostgreSQL()
    {
        await using var database = await Database.PostgresAsync();
        var table = database.Table("o");
        var name = Grammar.Table(table);
        foreach (var (columns, amount, codes) in new (string Columns, SqlAmount Amount, string[] Codes)[]
        {
            ("customer text, day date, amount text", new SqlAmount.MinorUnits("amount", 2), ["column-unfit"]),
            ("customer text, day timestamptz, amount bigint", new SqlAmount.MinorUnits("amount", 2), ["column-unfit"]),
            ("customer text, day date, amount numeric", new SqlAmount.Units("amount", 2), ["column-unfit"]),
            ("customer text, day date, amount numeric(12,3)", new SqlAmount.Units("amount", 2), ["column-unfit"]),
            ("customer text, day date, amount money", new SqlAmount.RoundedUnits("amount", 2), ["column-unfit"]),
            ("customer double precision, day date, amounts bigint", new SqlAmount.MinorUnits("amount", 2), ["column-unfit", "column-missing"]),
            ("customer text, day timestamp, amount numeric(12,2)", new SqlAmount.Units("amount", 2), []),
            ("customer bigint, day date, amount numeric(12,0)", new SqlAmount.MinorUnits("amount", 2), []),
        })
        {
            await database.RunAsync($"CREATE TABLE {name} ({columns})");
            var outcome = await SqlTiering.DecideAsync(database.Connection, TieringPolicy.Abc, new SqlMapping(new OrdersMapping(table, "customer", "day", amount)), Scope);
            outcome.Match(_ => [], refused => refused.Reasons.Select(refusal => refusal.Code).ToArray()).ShouldBe(codes, columns);
            await (outcome is SqlTieringOutcome.Decided decided ? decided.Result.DisposeAsync() : ValueTask.CompletedTask);
            await database.RunAsync($"DROP TABLE {name}");
        }
    }

    [Fact]
    public async Task Customers_and_groups_on_file_twice_and_days_in_disorder_are_refused()
    {
        await using var database = await Database.SqliteAsync();
        await database.RunAsync("CREATE TABLE o (customer TEXT, day TEXT, recorded TEXT, amount INTEGER, cost INTEGER, currency TEXT)");
        await database.RunAsync("INSERT INTO o VALUES ('A', '2026-01-05', NULL, 100, NULL, 'CNY'), ('A', '2026-01-05', NULL, 100, NULL, 'EUR')");
        await database.RunAsync("CREATE TABLE c (id TEXT, signed TEXT, closed TEXT, g TEXT, channel TEXT, p)");
        await database.RunAsync("INSERT INTO c VALUES ('A', '2026-01-02', '2026-01-01', 'G', 'modern-trade', 'x'), ('A', NULL, NULL, 'G', NULL, NULL), (NULL, NULL, NULL, NULL, NULL, NULL)");
        await database.RunAsync("CREATE TABLE g (id TEXT, channel TEXT)");
        await database.RunAsync("INSERT INTO g VALUES ('G', NULL), ('G', 'modern-trade')");
        var mapping = Plain with
        {
            Orders = Plain.Orders with { Currency = "currency" },
            Customers = new CustomersMapping(SqlTable.Of("c"), "id") { Signed = "signed", Closed = "closed", Group = "g", Channel = "channel", Supplied = [new SuppliedColumn(Measure.Potential, new SqlAmount.MinorUnits("p", 2))] },
            Groups = new GroupsMapping(SqlTable.Of("g"), "id", "channel"),
        };
        (await Decided.RefusedAsync(database.Connection, TieringPolicy.ForDistributors, mapping, Scope)).Select(refusal => refusal.Code)
            .ShouldBe(["unusable-ids", "unusable-file-days", "unusable-measures", "customer-twice", "group-twice", "mixed-currencies"]);
    }
}
