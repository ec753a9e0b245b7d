using System.Buffers.Text;

namespace CustomerTiering.Benchmarks.Data;

/// <summary>Writes made-up order lines as a CSV file: date, customer, item, quantity, amount, cost.</summary>
internal static class BenchFile
{
    private const int BufferSize = 1 << 18;
    private const int LongestRow = 100;

    /// <summary>The header.</summary>
    public static ReadOnlySpan<byte> Header => "date,customer,item,quantity,amount,cost\n"u8;

    /// <summary>Writes a file. The same lines, customers and seed give the same bytes on every machine.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="lines">Number of lines.</param>
    /// <param name="customers">Number of customers they are spread over.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="progress">Told how many lines are written, now and then.</param>
    /// <param name="token">Stops the writing.</param>
    public static void Write(Stream stream, long lines, int customers, ulong seed, IProgress<long>? progress = null, CancellationToken token = default)
    {
        var source = new BenchLines(customers, seed);
        var buffer = new byte[BufferSize];
        Header.CopyTo(buffer);
        var used = Header.Length;
        for (var i = 0L; i < lines; i++)
        {
            if (used > BufferSize - LongestRow)
            {
                token.ThrowIfCancellationRequested();
                stream.Write(buffer, 0, used);
                used = 0;
                progress?.Report(i);
            }

            used += Row(source.Next(), buffer.AsSpan(used));
        }

        stream.Write(buffer, 0, used);
        progress?.Report(lines);
    }

    /// <summary>The id of a customer, as in C0001234.</summary>
    public static void CustomerId(int customer, Span<byte> into)
    {
        into[0] = (byte)'C';
        Digits(customer, into[1..8]);
    }

    private static int Row(BenchLine line, Span<byte> into)
    {
        var day = DateOnly.FromDayNumber(line.Day);
        Digits(day.Year, into[..4]);
        into[4] = (byte)'-';
        Digits(day.Month, into[5..7]);
        into[7] = (byte)'-';
        Digits(day.Day, into[8..10]);
        into[10] = (byte)',';
        CustomerId(line.Customer, into[11..]);
        ",I"u8.CopyTo(into[19..]);
        Digits(line.Item, into[21..26]);
        into[26] = (byte)',';
        _ = Utf8Formatter.TryFormat(line.Quantity, into[27..], out var length);
        length += 27;
        length += Money(line.Amount, into[length..]);
        length += Money(line.Cost, into[length..]);
        into[length] = (byte)'\n';
        return length + 1;
    }

    private static int Money(long hundredths, Span<byte> into)
    {
        into[0] = (byte)',';
        var start = 1;
        if (hundredths < 0)
        {
            into[start++] = (byte)'-';
            hundredths = -hundredths;
        }

        _ = Utf8Formatter.TryFormat(hundredths / 100, into[start..], out var length);
        start += length;
        into[start] = (byte)'.';
        Digits((int)(hundredths % 100), into[(start + 1)..(start + 3)]);
        return start + 3;
    }

    private static void Digits(int number, Span<byte> into)
    {
        for (var i = into.Length - 1; i >= 0; i--)
        {
            into[i] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }
}
