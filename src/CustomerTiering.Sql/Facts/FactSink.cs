using CustomerTiering.Money;
using NodaTime;

namespace CustomerTiering.Sql.Facts;

/// <summary>Takes the values of one fact after the other, column by column.</summary>
internal abstract class FactSink : IAsyncDisposable
{
    /// <summary>Values whose digits beyond six decimals were rounded.</summary>
    public long RoundedValues { get; private set; }

    public abstract ValueTask StartAsync(CancellationToken token);

    public abstract ValueTask TextAsync(string value);

    public abstract ValueTask DayAsync(LocalDate value);

    public abstract ValueTask WholeAsync(long value);

    public abstract ValueTask NothingAsync();

    public abstract ValueTask EndAsync(CancellationToken token);

    /// <summary>Keeps all facts taken.</summary>
    public abstract ValueTask CompleteAsync(CancellationToken token);

    public abstract ValueTask DisposeAsync();

    /// <summary>A number in millionths.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is beyond the ledger's range.</exception>
    public ValueTask MicrosAsync(decimal value)
    {
        if (!LedgerAmount.TryFrom(value, out var amount, out var rounded))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A ledger amount lies within ±9,223,372,036,854.");
        }

        RoundedValues += rounded ? 1 : 0;
        return WholeAsync(amount.Micros);
    }

    /// <summary>A text, NULL where it is empty.</summary>
    public ValueTask OptionalAsync(string value) => value.Length == 0 ? NothingAsync() : TextAsync(value);
}
