using CustomerTiering.Files.Lines;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Orders;

/// <summary>What was read from one or several files of order lines: the lines in a sink, what they say of their customers, what became of each file.</summary>
internal sealed record Gathering<TSink>(TSink Sink, CustomersFromLines Customers, IReadOnlyList<OrderFileReport> Files, string Names)
    where TSink : LineSink;

/// <summary>Reads files of order lines one after the other into one sink.</summary>
internal static class Gathering
{
    /// <summary>Reads files.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="empty">A sink without lines; lines are taken anew into another one when a question is answered late.</param>
    /// <param name="options">What is known about the files.</param>
    /// <param name="way">How they are read.</param>
    /// <param name="progress">Told how far the reading of the current file is.</param>
    /// <param name="token">Stops the reading.</param>
    public static Gathering<TSink> Of<TSink>(IReadOnlyList<FileSource> sources, TSink empty, ReadingOptions options, ReadingWay way, IProgress<ReadProgress>? progress, CancellationToken token)
        where TSink : LineSink
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentOutOfRangeException.ThrowIfZero(sources.Count, nameof(sources));
        FileReading[] readings = [.. sources.Select(source => OrderFile.Open(source, options, progress ?? Silent.Progress, token))];
        var sink = empty;
        var customers = new CustomersFromLines(options.Channels);
        var files = new OrderFileReport[readings.Length];
        for (var i = 0; i < readings.Length; i++)
        {
            var reading = readings[i];
            if (LineFile.TryRead(reading, options, sink, customers, way) is { } report)
            {
                files[i] = report;
            }
            else if (reading.TryRun(cursor => new OrderLinesPass(cursor, reading.Plan, options, customers, sink.Add), out var pass))
            {
                files[i] = pass.Report(reading);
            }
            else
            {
                // A question was left open up to here; with its answer known, all lines are taken anew.
                sink = (TSink)sink.New();
                customers = new CustomersFromLines(options.Channels);
                i = -1;
            }
        }

        return new Gathering<TSink>(sink, customers, files, string.Join(", ", sources.Select(source => source.Name)));
    }
}
