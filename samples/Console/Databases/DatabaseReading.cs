using System.Data;
using System.Data.Common;
using CustomerTiering.Calendars;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.Reports;
using CustomerTiering.Sql;
using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Statements;
using CustomerTiering.Tiering;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace CustomerTiering.Console.Databases;

/// <summary>Has a database decide the tiers: its tables' columns are looked at, then one statement is asked, and one row a customer comes back.</summary>
/// <param name="screen">Where progress is shown.</param>
/// <param name="wish">The database, the tables and the columns.</param>
/// <param name="login">The database.</param>
/// <param name="progress">Told how many customers have come back.</param>
internal sealed class DatabaseReading(Screen screen, DatabaseWish wish, DatabaseLogin login, IProgress<int> progress)
{
    /// <summary>Decides, and writes the tiers where that is asked for.</summary>
    /// <param name="days">The days asked for.</param>
    /// <param name="policyAsked">The policy asked for; empty leaves it to the columns.</param>
    /// <param name="token">Cancels the statement.</param>
    /// <exception cref="StopException">The policy, the tables or the facts are refused, or the database fails.</exception>
    public async Task<DatabaseTiers> DecideAsync(ScopeWish days, string policyAsked, CancellationToken token)
    {
        // What no database can say is told before one is asked.
        var asked = policyAsked.Length == 0 ? null : Sayable(PolicyWish.Find(policyAsked, screen.Culture));
        var connection = await login.OpenAsync(screen.Culture, token).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            try
            {
                var mapping = await MappingAsync(connection, token).ConfigureAwait(false);
                var (policy, why) = asked is null ? Choose(mapping) : (asked, string.Empty);
                var tiers = await InsideAsync(connection, mapping, policy, why, days, token).ConfigureAwait(false);
                if (wish.WriteTo.Length > 0)
                {
                    await WriteAsync(connection, mapping, tiers, token).ConfigureAwait(false);
                }

                return tiers;
            }
            catch (DbException exception)
            {
                throw login.Fault(exception, screen.Culture);
            }
        }
    }

    // The columns do not matter to it: any will do.
    private TieringPolicy Sayable(TieringPolicy policy)
    {
        var any = new SqlMapping(new OrdersMapping(SqlTable.Of("orders"), "customer", "date", new SqlAmount.MinorUnits("amount", 2)))
        {
            Customers = wish.Customers.Length == 0 ? CustomersMapping.None : new CustomersMapping(SqlTable.Of("customers"), "customer"),
        };
        return SqlTiering.Translate(policy, any, TieringScope.TwelveMonthsTo(new LocalDate(2000, 1, 1)), SqlDialect.PostgreSql) is SqlTranslation.Refused refused
            ? throw Refused(refused.Features)
            : policy;
    }

    private async Task<SqlMapping> MappingAsync(DbConnection connection, CancellationToken token)
    {
        var orders = await TableAsync(connection, wish.Orders, token).ConfigureAwait(false);
        var customers = wish.Customers.Length == 0 ? null : await TableAsync(connection, wish.Customers, token).ConfigureAwait(false);
        return DatabaseMapping.Of(wish, orders, customers, screen.Culture);
    }

    private async Task<FoundTable> TableAsync(DbConnection connection, string table, CancellationToken token)
    {
        var found = await TableColumns.FindAsync(connection, TableColumns.Named(table), token).ConfigureAwait(false);
        return found.Columns.Count > 0 ? found : throw StopException.Refused(screen.Say("database.noTable", login.Name, table));
    }

    private (TieringPolicy Policy, string Why) Choose(SqlMapping mapping) => mapping.Customers.Channel.IsNone
        ? (TieringPolicy.Abc, screen.Say("policy.abc"))
        : (TieringPolicy.ForDistributors, screen.Say("policy.channels"));

    private async Task<DatabaseTiers> InsideAsync(DbConnection connection, SqlMapping mapping, TieringPolicy policy, string why, ScopeWish days, CancellationToken token)
    {
        // Days, rows and tiers are of the same facts.
        var transaction = connection is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: true)
            : await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, token).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var table = new OrderTable(connection, mapping.Orders);
            var facts = await table.FactsAsync(days.KnownOn, token).ConfigureAwait(false);
            var scope = ScopeOf(facts, days);
            PolicyWish.CheckInForce(policy, scope.AsOf, screen.Culture);
            return await SqlTiering.DecideAsync(connection, policy, mapping, scope, token).ConfigureAwait(false) switch
            {
                SqlTieringOutcome.Decided decided => await ReadAsync(decided.Result, mapping, table, facts, policy, why, scope, token).ConfigureAwait(false),
                var refused => throw Refused(((SqlTieringOutcome.Refused)refused).Reasons),
            };
        }
    }

    private TieringScope ScopeOf(TableFacts facts, ScopeWish days)
    {
        if (facts.First > facts.Last)
        {
            throw StopException.Refused(screen.Say("book.empty", $"{login.Name}, {wish.Orders}", facts.Rows, facts.WithoutCustomer, 0));
        }

        return days.TryScope(facts.First, facts.Last, out var scope)
            ? scope
            : throw StopException.Refused(screen.Say("book.noDay", $"{login.Name}, {wish.Orders}", IsoDay.Text(facts.First), IsoDay.Text(facts.Last)));
    }

    private async Task<DatabaseTiers> ReadAsync(
        SqlTieringResult result, SqlMapping mapping, OrderTable table, TableFacts facts, TieringPolicy policy, string why, TieringScope scope, CancellationToken token)
    {
        var decisions = new List<SqlTierRow>();
        await using (result.ConfigureAwait(false))
        {
            await foreach (var row in result.ReadAsync(token).ConfigureAwait(false))
            {
                decisions.Add(row);
                progress.Report(decisions.Count);
            }
        }

        var used = await table.UsedAsync(scope, token).ConfigureAwait(false);
        return new DatabaseTiers(
            $"{login.Name}, {wish.Orders}",
            policy,
            why,
            scope,
            wish.Currency.IsNone ? facts.Currency : wish.Currency,
            new ReportRows(facts.Rows, used, facts.WithoutCustomer, 0, facts.Rows - used - facts.WithoutCustomer),
            decisions,
            Rounded(mapping));
    }

    // What the library warns of in English, in the reader's language.
    private IReadOnlyList<string> Rounded(SqlMapping mapping) =>
    [
        .. new[] { mapping.Orders.Amount, mapping.Orders.Cost }.Concat(mapping.Customers.Supplied.Select(supplied => supplied.Value))
            .OfType<SqlAmount.RoundedUnits>().Select(amount => screen.Say("database.rounded", amount.Column.Name, amount.Digits)),
    ];

    private async Task WriteAsync(DbConnection connection, SqlMapping mapping, DatabaseTiers tiers, CancellationToken token)
    {
        var target = new TierTable(TableColumns.Named(wish.WriteTo), TierTableKeeps.OtherDecisions);
        var outcome = await SqlTiering.WriteTiersAsync(connection, tiers.Policy, mapping, tiers.Scope, target, token).ConfigureAwait(false);
        screen.Note(outcome.Match(
            written => screen.Say("database.written", written.Customers, wish.WriteTo),
            refused => throw Refused(refused.Reasons)));
    }

    private StopException Refused(IReadOnlyList<SqlRefusal> reasons) => StopException.Refused([.. reasons.Select(reason => reason.Path.Length == 0
        ? screen.Say("database.refused", login.Name, reason.Code, ReasonText.Of(reason, screen.Culture))
        : screen.Say("database.refusedAt", login.Name, reason.Code, reason.Path, ReasonText.Of(reason, screen.Culture)))]);
}
