using System.Data.Common;
using CustomerTiering.Sql.Mapping;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CustomerTiering.Sql.Facts;

/// <summary>Adds a stream of facts to a table, all or none.</summary>
internal static class FactLoad
{
    private const long LinesBetweenReports = 100_000;

    public static async Task<FactsAdded> AddAsync<T>(
        DbConnection connection, SqlTable table, IReadOnlyList<string> columns, IEnumerable<T> facts, Func<FactSink, T, ValueTask> writeAsync, IProgress<long>? progress, CancellationToken token)
    {
        FactSink sink = connection is SqliteConnection sqlite
            ? await InsertSink.OpenAsync(sqlite, table, columns, token).ConfigureAwait(false)
            : await CopySink.OpenAsync((NpgsqlConnection)connection, table, columns, token).ConfigureAwait(false);
        await using (sink.ConfigureAwait(false))
        {
            var count = 0L;
            foreach (var fact in facts)
            {
                await sink.StartAsync(token).ConfigureAwait(false);
                await writeAsync(sink, fact).ConfigureAwait(false);
                await sink.EndAsync(token).ConfigureAwait(false);
                if (++count % LinesBetweenReports == 0)
                {
                    progress?.Report(count);
                }
            }

            await sink.CompleteAsync(token).ConfigureAwait(false);
            progress?.Report(count);
            return new FactsAdded(count, sink.RoundedValues);
        }
    }
}
