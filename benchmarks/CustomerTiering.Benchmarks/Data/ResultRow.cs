using System.Buffers.Text;

namespace CustomerTiering.Benchmarks.Data;

/// <summary>
/// One row of the result that every contender has to give: customer, amount, profit, orders, last day, tier, three scores.
/// </summary>
internal readonly ref struct ResultRow
{
    public const int Longest = 128;

    public required ReadOnlySpan<byte> Customer { get; init; }

    public required long Amount { get; init; }

    public required long Profit { get; init; }

    public required int Orders { get; init; }

    public required int LastDay { get; init; }

    public required int Tier { get; init; }

    public required int Recency { get; init; }

    public required int Frequency { get; init; }

    public required int Monetary { get; init; }

    /// <summary>Writes the row as CSV.</summary>
    public int Write(Span<byte> into)
    {
        Customer.CopyTo(into);
        var at = Customer.Length;
        at += Money(Amount, into[at..]);
        at += Money(Profit, into[at..]);
        at += Number(Orders, into[at..]);
        into[at++] = (byte)',';
        var day = DateOnly.FromDayNumber(LastDay);
        at += Digits(day.Year, 4, into[at..]);
        into[at++] = (byte)'-';
        at += Digits(day.Month, 2, into[at..]);
        into[at++] = (byte)'-';
        at += Digits(day.Day, 2, into[at..]);
        into[at++] = (byte)',';
        into[at++] = (byte)('A' + Tier);
        into[at++] = (byte)',';
        into[at++] = (byte)('0' + Recency);
        into[at++] = (byte)('0' + Frequency);
        into[at++] = (byte)('0' + Monetary);
        into[at++] = (byte)'\n';
        return at;
    }

    /// <summary>A hash of the row; the sum over all rows does not depend on their order.</summary>
    public ulong Hash()
    {
        ulong hash = 14_695_981_039_346_656_037;
        foreach (var letter in Customer)
        {
            hash = (hash ^ letter) * 1_099_511_628_211;
        }

        foreach (var figure in (ReadOnlySpan<long>)[Amount, Profit, Orders, LastDay, Tier, Recency, Frequency, Monetary])
        {
            hash = (hash ^ (ulong)figure) * 0x9E37_79B9_7F4A_7C15;
            hash ^= hash >> 29;
        }

        return hash;
    }

    private static int Money(long micros, Span<byte> into)
    {
        into[0] = (byte)',';
        var hundredths = Math.Abs(micros / 10_000);
        var at = 1;
        if (micros < 0)
        {
            into[at++] = (byte)'-';
        }

        _ = Utf8Formatter.TryFormat(hundredths / 100, into[at..], out var length);
        at += length;
        into[at++] = (byte)'.';
        return at + Digits((int)(hundredths % 100), 2, into[at..]);
    }

    private static int Number(int number, Span<byte> into)
    {
        into[0] = (byte)',';
        _ = Utf8Formatter.TryFormat(number, into[1..], out var length);
        return length + 1;
    }

    private static int Digits(int number, int digits, Span<byte> into)
    {
        for (var i = digits - 1; i >= 0; i--)
        {
            into[i] = (byte)('0' + (number % 10));
            number /= 10;
        }

        return digits;
    }
}
