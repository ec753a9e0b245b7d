using System.Data.Common;
using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Running;
using CustomerTiering.Sql.Stages;
using CustomerTiering.Sql.Statements;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql;

/// <summary>
/// Decides tiers inside the database: one statement a policy, one row a customer. Rows equal the library's own decisions on the same facts, or the question
/// is refused by name.
/// </summary>
/// <remarks>No state; connections are the caller's and are left open. Lines never leave the database.</remarks>
public static class SqlTiering
{
    /// <summary>The statement of a policy over tables, or what of it has no exact translation. Asks nothing of any database.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="mapping">The tables and columns.</param>
    /// <param name="scope">The period and the days.</param>
    /// <param name="dialect">The database.</param>
    public static SqlTranslation Translate(TieringPolicy policy, SqlMapping mapping, TieringScope scope, SqlDialect dialect) => Translate(policy, mapping, scope, dialect, ordered: true);

    /// <summary>Decides everyone's tier and hands out the rows as they come.</summary>
    /// <param name="connection">An open connection of Microsoft.Data.Sqlite or Npgsql.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="mapping">The tables and columns.</param>
    /// <param name="scope">The period and the days.</param>
    /// <param name="token">Cancels the statement.</param>
    /// <exception cref="ArgumentException">The connection is of another kind.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<SqlTieringOutcome> DecideAsync(DbConnection connection, TieringPolicy policy, SqlMapping mapping, TieringScope scope, CancellationToken token = default)
    {
        var translation = Translate(policy, mapping, scope, Server.DialectOf(connection));
        if (translation is not SqlTranslation.Translated translated)
        {
            return new SqlTieringOutcome.Refused(((SqlTranslation.Refused)translation).Features);
        }

        var refusals = await Server.RefusalsAsync(connection, mapping, token).ConfigureAwait(false);
        return refusals.Count > 0
            ? new SqlTieringOutcome.Refused(refusals)
            : await TierReader.OpenAsync(connection, translated, token).ConfigureAwait(false);
    }

    /// <summary>Decides everyone's tier and writes the tiers into a table, which is made where it is missing, in one transaction: all rows or none.</summary>
    /// <param name="connection">An open connection of Microsoft.Data.Sqlite or Npgsql, outside a transaction.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="mapping">The tables and columns.</param>
    /// <param name="scope">The period and the days.</param>
    /// <param name="target">The table, and what becomes of the rows it has.</param>
    /// <param name="token">Cancels the statement; the table is then as before.</param>
    /// <exception cref="ArgumentException">The connection is of another kind.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<SqlWriteOutcome> WriteTiersAsync(DbConnection connection, TieringPolicy policy, SqlMapping mapping, TieringScope scope, TierTable target, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        var translation = Translate(policy, mapping, scope, Server.DialectOf(connection), ordered: false);
        if (translation is not SqlTranslation.Translated translated)
        {
            return new SqlWriteOutcome.Refused(((SqlTranslation.Refused)translation).Features);
        }

        var refusals = await Server.RefusalsAsync(connection, mapping, token).ConfigureAwait(false);
        return refusals.Count > 0
            ? new SqlWriteOutcome.Refused(refusals)
            : await TierWriter.WriteAsync(connection, translated, target, token).ConfigureAwait(false);
    }

    private static SqlTranslation Translate(TieringPolicy policy, SqlMapping mapping, TieringScope scope, SqlDialect dialect, bool ordered)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(scope);
        if (!Enum.IsDefined(dialect))
        {
            throw new ArgumentOutOfRangeException(nameof(dialect), dialect, "There is no such dialect.");
        }

        var refusals = PolicyReach.Refusals(policy.Draft, mapping, dialect);
        if (refusals.Count > 0)
        {
            return new SqlTranslation.Refused(refusals);
        }

        var values = new ParameterList();
        var plan = new StatementPlan(policy.Draft, mapping, scope, Grammar.Of(dialect, values));
        var text = TierStatement.Of(plan, ordered);
        return new SqlTranslation.Translated(new SqlStatement(dialect, text, values.Values), RoundingWarning.Of(mapping), new TierColumns(plan));
    }
}
