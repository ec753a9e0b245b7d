using CustomerTiering.Files.Orders;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Lines;

/// <summary>
/// Reads a CSV file of order lines in UTF-8 straight from its bytes, on two threads where that pays. It gives the result of the careful
/// reading, or none: whatever the file as a whole is to be refused for, the careful reading finds and tells.
/// </summary>
internal static class LineFile
{
    /// <summary>How far from the middle a line break is looked for.</summary>
    private const int Search = 1 << 20;

    /// <summary>Reads a file.</summary>
    /// <param name="reading">The file.</param>
    /// <param name="options">What is known about it.</param>
    /// <param name="into">Takes the lines, if the file could be read.</param>
    /// <param name="customers">Takes what the lines say of their customers.</param>
    /// <param name="way">How files are read.</param>
    /// <returns>What became of the rows; null when the file is to be read carefully, and nothing was taken.</returns>
    public static OrderFileReport? TryRead(FileReading reading, ReadingOptions options, LineSink into, CustomersFromLines customers, ReadingWay way)
    {
        var facts = reading.Blueprint.Facts;
        if (!way.FromBytes || !string.Equals(facts.Format, "csv", StringComparison.Ordinal) || !string.Equals(facts.Encoding, TextEncodings.Utf8.WebName, StringComparison.Ordinal))
        {
            return null;
        }

        reading.Settle();
        var start = Start(reading);
        var middle = reading.Blueprint.Length >= way.WorthTwoThreads && Environment.ProcessorCount > 1 ? Middle(reading) : 0;
        LineReader[] readers = middle > 0 ? Two(reading, options, into, start, middle) : [];
        if (!Array.TrueForAll(readers, reader => reader.IsSound) || readers.Length == 0)
        {
            // The middle lay within quotes, or something is wrong with the file: one thread tells which.
            readers = [One(reading, options, into, start)];
        }

        return readers[0].IsSound ? Gather(reading, readers, into, customers) : null;
    }

    private static LineReader One(FileReading reading, ReadingOptions options, LineSink into, long start)
    {
        using var stream = Part(reading, start, reading.Blueprint.Length);
        var reader = new LineReader(reading, options, into.New(), stream, isFirst: true, Progress(reading));
        reader.Run();
        return reader;
    }

    private static LineReader[] Two(FileReading reading, ReadingOptions options, LineSink into, long start, long middle)
    {
        using var before = Part(reading, start, middle);
        using var after = Part(reading, middle, reading.Blueprint.Length);
        var progress = Progress(reading);
        var first = new LineReader(reading, options, into.New(), before, isFirst: true, progress);
        var second = new LineReader(reading, options, into.New(), after, isFirst: false, progress);
        var other = Task.Run(second.Run, CancellationToken.None);
        try
        {
            first.Run();
        }
        finally
        {
            // Waited for whatever happened to the first: both read from streams that are closed here.
            _ = Task.WaitAny([other], CancellationToken.None);
        }

        other.GetAwaiter().GetResult();
        return [first, second];
    }

    private static OrderFileReport? Gather(FileReading reading, LineReader[] readers, LineSink into, CustomersFromLines customers)
    {
        var first = readers[0];
        var counts = first.Counts;
        foreach (var later in readers[1..])
        {
            first.Faults.Append(later.Faults, first.NextLine);
            first.DayVotes.Add(later.DayVotes);
            first.MarkVotes.Add(later.MarkVotes);
            counts = new RowCounts(counts.Read + later.Counts.Read, counts.WithoutCustomer + later.Counts.WithoutCustomer, counts.Rejected + later.Counts.Rejected);
        }

        if (counts.Read == 0 || first.DayVotes.IsMixed || first.MarkVotes.IsMixed)
        {
            return null;
        }

        foreach (var reader in readers)
        {
            reader.PourInto(customers);
        }

        foreach (var reader in readers)
        {
            into.Append(reader.Sink);
        }

        return new OrderFileReport(reading, counts, first.Faults.Close());
    }

    private static LineProgress Progress(FileReading reading) => new(reading.Progress, reading.Blueprint.Length);

    private static RecordStream Part(FileReading reading, long from, long until) =>
        new(reading.Blueprint.Source.Open(), from, until, (byte)reading.Blueprint.Facts.Delimiter[0]);

    /// <summary>Behind the byte order mark, if there is one.</summary>
    private static long Start(FileReading reading)
    {
        using var stream = reading.Blueprint.Source.Open();
        Span<byte> mark = stackalloc byte[3];
        return stream.ReadAtLeast(mark, 3, throwOnEndOfStream: false) == 3 && mark.SequenceEqual((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
    }

    /// <summary>Behind the first line break after the middle; 0 when there is none near it. Whether it ends a record is seen when the first half is read.</summary>
    private static long Middle(FileReading reading)
    {
        using var stream = reading.Blueprint.Source.Open();
        var from = reading.Blueprint.Length / 2;
        stream.Position = from;
        var bytes = new byte[Search];
        var read = stream.ReadAtLeast(bytes, Search, throwOnEndOfStream: false);
        var lineFeed = bytes.AsSpan(0, read).IndexOf((byte)'\n');
        return lineFeed < 0 ? 0 : from + lineFeed + 1;
    }
}
