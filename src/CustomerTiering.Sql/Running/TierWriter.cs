using System.Data;
using System.Data.Common;
using CustomerTiering.Sql.Stages;
using CustomerTiering.Sql.Statements;

namespace CustomerTiering.Sql.Running;

/// <summary>Writes the rows of a statement into a table inside the database, in one transaction.</summary>
internal static class TierWriter
{
    private const string Columns =
        "policy, version, as_of, known_on, customer, name, group_id, channel, tier, tier_place, is_core, is_focus, is_provisional, untested, rank, revenue_minor, minor_digits, share, cumulative_share";

    public static async Task<SqlWriteOutcome> WriteAsync(DbConnection connection, SqlTranslation.Translated translated, TierTable target, CancellationToken token)
    {
        // In PostgreSQL both statements of the transaction see the same facts; SQLite has one writer and sees no other anyway.
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, token).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            try
            {
                var outcome = await WriteInsideAsync(connection, translated, target, token).ConfigureAwait(false);
                if (outcome is SqlWriteOutcome.Written)
                {
                    await transaction.CommitAsync(token).ConfigureAwait(false);
                }

                return outcome;
            }
            catch (DbException error) when (Server.IsOverflow(error))
            {
                return new SqlWriteOutcome.Refused([Server.Overflow]);
            }
        }
    }

    private static async Task<SqlWriteOutcome> WriteInsideAsync(DbConnection connection, SqlTranslation.Translated translated, TierTable target, CancellationToken token)
    {
        var statement = translated.Statement;
        var plan = translated.Columns.Plan;
        var table = Grammar.Table(target.Table);
        await Server.ExecuteAsync(connection, $"CREATE TABLE IF NOT EXISTS {table} ({Definition(statement.Dialect)})", [], token).ConfigureAwait(false);
        var keys = Keys(plan);
        if (target.Keeps == TierTableKeeps.Nothing)
        {
            await Server.ExecuteAsync(connection, $"DELETE FROM {table}", [], token).ConfigureAwait(false);
        }
        else
        {
            await Server.ExecuteAsync(connection, $"DELETE FROM {table} WHERE policy = $1 AND version = $2 AND as_of = {plan.Grammar.OfDay("$3")} AND known_on = {plan.Grammar.OfDay("$4")}", keys, token).ConfigureAwait(false);
        }

        var written = await Server.ExecuteAsync(connection, Insert(plan, table, statement, keys, out var values), values, token).ConfigureAwait(false);
        if (written > 0)
        {
            return new SqlWriteOutcome.Written(written, translated.Warnings);
        }

        // Nobody, or facts that cannot be used: the same question without writing tells which.
        var outcome = await TierReader.OpenAsync(connection, translated, token).ConfigureAwait(false);
        if (outcome is SqlTieringOutcome.Decided decided)
        {
            await decided.Result.DisposeAsync().ConfigureAwait(false);
        }

        return outcome.Match<SqlWriteOutcome>(_ => new SqlWriteOutcome.Written(0, translated.Warnings), refused => new SqlWriteOutcome.Refused(refused.Reasons));
    }

    private static SqlValue[] Keys(StatementPlan plan) =>
        [new SqlValue.Text(plan.Policy.Name), new SqlValue.Text(plan.Policy.Version), new SqlValue.Day(plan.Scope.AsOf), new SqlValue.Day(plan.Scope.KnownOn)];

    // The keys come after the statement's own values, so that its places keep their numbers.
    private static string Insert(StatementPlan plan, string table, SqlStatement statement, SqlValue[] keys, out IReadOnlyList<SqlValue> values)
    {
        values = [.. statement.Parameters, .. keys];
        string Place(int key) => "$" + Grammar.Number(statement.Parameters.Count + key + 1);
        var grammar = plan.Grammar;
        return $"""
            INSERT INTO {table} ({Columns})
            SELECT {Place(0)}, {Place(1)}, {grammar.OfDay(Place(2))}, {grammar.OfDay(Place(3))}, q.customer, COALESCE(q.name, ''), COALESCE(q.grp, ''), COALESCE(q.channel, ''), q.tier, q.tier_place, q.is_core, q.is_focus,
                q.is_provisional, q.untested, q.rank, q.revenue, {Grammar.Number(plan.MoneyDigits)}, CASE WHEN q.base > 0 THEN {grammar.Floating("q.revenue", "q.base")} ELSE 0 END,
                CASE WHEN q.total > 0 THEN {grammar.Floating("q.through", "q.total")} ELSE 1 END
              FROM ({statement.Text}) AS q
              WHERE q.customer IS NOT NULL AND q.faults IS NULL
            """;
    }

    private static string Definition(SqlDialect dialect)
    {
        var (day, truth, money) = dialect == SqlDialect.Sqlite ? ("TEXT", "INTEGER", "INTEGER") : ("date", "boolean", "numeric");
        return $"""
            policy text NOT NULL, version text NOT NULL, as_of {day} NOT NULL, known_on {day} NOT NULL, customer text NOT NULL, name text NOT NULL, group_id text NOT NULL, channel text NOT NULL,
            tier text NOT NULL, tier_place integer NOT NULL, is_core {truth} NOT NULL, is_focus {truth} NOT NULL, is_provisional {truth} NOT NULL, untested text NOT NULL, rank integer NOT NULL,
            revenue_minor {money} NOT NULL, minor_digits integer NOT NULL, share double precision NOT NULL, cumulative_share double precision NOT NULL,
            PRIMARY KEY (policy, version, as_of, known_on, customer)
            """;
    }
}
