using System.Data.Common;
using CustomerTiering.Calendars;
using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Statements;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace CustomerTiering.Sql.Facts;

/// <summary>Adds facts to SQLite by one prepared statement in one transaction; nothing is kept until it completes.</summary>
internal sealed class InsertSink : FactSink
{
    private readonly DbTransaction transaction;
    private readonly SqliteCommand command;
    private int column;

    private InsertSink(DbTransaction transaction, SqliteCommand command)
    {
        this.transaction = transaction;
        this.command = command;
    }

    public static async Task<InsertSink> OpenAsync(SqliteConnection connection, SqlTable table, IReadOnlyList<string> columns, CancellationToken token)
    {
        var begun = await connection.BeginTransactionAsync(token).ConfigureAwait(false);
        var insert = connection.CreateCommand();
        var places = columns.Select((_, place) => "$" + Grammar.Number(place + 1)).ToArray();
        insert.CommandText = $"INSERT INTO {Grammar.Table(table)} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", places)})";
        insert.Parameters.AddRange(places.Select(place => new SqliteParameter(place, DBNull.Value)));
        return new InsertSink(begun, insert);
    }

    public override ValueTask StartAsync(CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        column = 0;
        return ValueTask.CompletedTask;
    }

    public override ValueTask TextAsync(string value) => Set(value);

    public override ValueTask DayAsync(LocalDate value) => Set(IsoDay.Text(value));

    public override ValueTask WholeAsync(long value) => Set(value);

    public override ValueTask NothingAsync() => Set(DBNull.Value);

    public override async ValueTask EndAsync(CancellationToken token) => await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);

    public override async ValueTask CompleteAsync(CancellationToken token) => await transaction.CommitAsync(token).ConfigureAwait(false);

    public override async ValueTask DisposeAsync()
    {
        await command.DisposeAsync().ConfigureAwait(false);
        await transaction.DisposeAsync().ConfigureAwait(false);
    }

    private ValueTask Set(object value)
    {
        command.Parameters[column++].Value = value;
        return ValueTask.CompletedTask;
    }
}
