using System.Data.Common;
using CustomerTiering.Sql.Running;
using CustomerTiering.Sql.Statements;

namespace CustomerTiering.Sql;

/// <summary>
/// The decisions of a statement, read as they come. One row a customer, ordered by channel id, rank (unranked last) and customer id. Rows can be read once;
/// until the result is disposed of, the connection is busy with it.
/// </summary>
/// <remarks>The order of ids is the library's, letter by letter; only where an id holds letters beyond U+FFFF may the database order otherwise.</remarks>
public sealed class SqlTieringResult : IAsyncDisposable
{
    private readonly DbCommand command;
    private readonly DbDataReader reader;
    private readonly RowForm form;
    private readonly bool hasRow;

    internal SqlTieringResult(DbCommand command, DbDataReader reader, SqlTranslation.Translated translated, bool hasRow)
    {
        this.command = command;
        this.reader = reader;
        this.hasRow = hasRow;
        form = new RowForm(translated.Columns);
        Statement = translated.Statement;
        Warnings = translated.Warnings;
    }

    /// <summary>The statement that was asked.</summary>
    public SqlStatement Statement { get; }

    /// <summary>What was rounded on the way, in English.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>Reads the rows.</summary>
    /// <param name="token">Stops reading.</param>
    /// <exception cref="OverflowException">A sum is beyond what a decimal holds (28 digits).</exception>
    public async IAsyncEnumerable<SqlTierRow> ReadAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token = default)
    {
        for (var more = hasRow; more; more = await reader.ReadAsync(token).ConfigureAwait(false))
        {
            yield return form.Read(reader);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await reader.DisposeAsync().ConfigureAwait(false);
        await command.DisposeAsync().ConfigureAwait(false);
    }
}
