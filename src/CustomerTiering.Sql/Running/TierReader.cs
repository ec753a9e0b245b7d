using System.Data.Common;
using CustomerTiering.Sql.Statements;

namespace CustomerTiering.Sql.Running;

/// <summary>Asks a statement and looks at its first row: what the facts do not allow is told there.</summary>
internal static class TierReader
{
    public static async Task<SqlTieringOutcome> OpenAsync(DbConnection connection, SqlTranslation.Translated translated, CancellationToken token)
    {
        var command = Server.Command(connection, translated.Statement.Text, translated.Statement.Parameters);
        try
        {
            var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
            try
            {
                await reader.ReadAsync(token).ConfigureAwait(false);
                var faults = FaultCounts.Read(reader, TierColumns.FaultCounts);
                if (faults.Count == 0)
                {
                    return new SqlTieringOutcome.Decided(new SqlTieringResult(command, reader, translated, hasRow: !await reader.IsDBNullAsync(TierColumns.Customer, token).ConfigureAwait(false)));
                }

                await reader.DisposeAsync().ConfigureAwait(false);
                await command.DisposeAsync().ConfigureAwait(false);
                return new SqlTieringOutcome.Refused(faults);
            }
            catch
            {
                await reader.DisposeAsync().ConfigureAwait(false);
                throw;
            }
        }
        catch (DbException error) when (Server.IsOverflow(error))
        {
            await command.DisposeAsync().ConfigureAwait(false);
            return new SqlTieringOutcome.Refused([Server.Overflow]);
        }
        catch
        {
            await command.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
