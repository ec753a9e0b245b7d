using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Statements;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace CustomerTiering.Sql.Facts;

/// <summary>Adds facts by PostgreSQL's binary COPY; nothing is kept until it completes.</summary>
internal sealed class CopySink : FactSink
{
    private readonly NpgsqlBinaryImporter copy;

    private CopySink(NpgsqlBinaryImporter copy) => this.copy = copy;

    public static async Task<CopySink> OpenAsync(NpgsqlConnection connection, SqlTable table, IReadOnlyList<string> columns, CancellationToken token) =>
        new(await connection.BeginBinaryImportAsync($"COPY {Grammar.Table(table)} ({string.Join(", ", columns)}) FROM STDIN (FORMAT BINARY)", token).ConfigureAwait(false));

    public override ValueTask StartAsync(CancellationToken token) => new(copy.StartRowAsync(token));

    public override ValueTask TextAsync(string value) => new(copy.WriteAsync(value, NpgsqlDbType.Text));

    // The client writes the first and the last day of the calendar as infinite, which no fact is.
    public override ValueTask DayAsync(LocalDate value) => value == LocalDate.MaxIsoValue || value <= new LocalDate(1, 1, 1)
        ? throw new ArgumentOutOfRangeException(nameof(value), value, "The store keeps days from 0001-01-02 to 9999-12-30.")
        : new ValueTask(copy.WriteAsync(value.ToDateOnly(), NpgsqlDbType.Date));

    public override ValueTask WholeAsync(long value) => new(copy.WriteAsync(value, NpgsqlDbType.Bigint));

    public override ValueTask NothingAsync() => new(copy.WriteNullAsync());

    public override ValueTask EndAsync(CancellationToken token) => ValueTask.CompletedTask;

    public override async ValueTask CompleteAsync(CancellationToken token) => await copy.CompleteAsync(token).ConfigureAwait(false);

    public override ValueTask DisposeAsync() => copy.DisposeAsync();
}
