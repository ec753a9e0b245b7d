using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.Orders;

/// <summary>
/// Reads order lines, invoices or receipts from CSV and Excel files into a ledger.
/// </summary>
/// <remarks>
/// <para>Needed are a column of customers, one of days, and one of amounts or, in its place, quantities and unit prices. A line whose amount
/// is blank takes quantity × unit price where both are given.</para>
/// <para>Memory grows by the ledger only: rows are read one by one and not kept.</para>
/// </remarks>
public static class OrderFile
{
    /// <summary>Reads a file on disk.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="options">What is known about it.</param>
    /// <param name="progress">Told how far the reading is, about every quarter of a megabyte.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static OrderFileOutcome Read(string path, ReadingOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken token = default) =>
        Read([FileSource.OfPath(path)], ExchangeRates.None, options, progress, token);

    /// <summary>Reads a file from wherever it is.</summary>
    /// <param name="source">The file.</param>
    /// <param name="rates">Rates into one currency; without them lines of two currencies are refused.</param>
    /// <param name="options">What is known about it.</param>
    /// <param name="progress">Told how far the reading is.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static OrderFileOutcome Read(FileSource source, ExchangeRates rates, ReadingOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Read([source], rates, options, progress, token);
    }

    /// <summary>Reads several files, such as one a month, into one ledger. Each is written in its own way; one that cannot be read refuses all.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="rates">Rates into one currency; without them lines of two currencies are refused.</param>
    /// <param name="options">What is known about them.</param>
    /// <param name="progress">Told how far the reading of the current file is.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="ArgumentException">No file is given.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static OrderFileOutcome Read(IReadOnlyList<FileSource> sources, ExchangeRates rates, ReadingOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(rates);
        ArgumentOutOfRangeException.ThrowIfZero(sources.Count, nameof(sources));
        options ??= ReadingOptions.Default;
        var names = string.Join(", ", sources.Select(source => source.Name));
        try
        {
            FileReading[] readings = [.. sources.Select(source => Open(source, options, progress ?? Silent.Progress, token))];
            var builder = new SalesLedgerBuilder().Convert(rates);
            var customers = new CustomersFromLines(options.Channels);
            var passes = new OrderLinesPass[readings.Length];
            for (var i = 0; i < readings.Length; i++)
            {
                var reading = readings[i];
                if (reading.TryRun(cursor => new OrderLinesPass(cursor, reading.Plan, options, customers, builder.Add), out var pass))
                {
                    passes[i] = pass;
                    continue;
                }

                // A question was left open up to here; with its answer known, all lines are taken anew.
                builder = new SalesLedgerBuilder().Convert(rates);
                customers = new CustomersFromLines(options.Channels);
                i = -1;
            }

            return builder.Build().Match<OrderFileOutcome>(
                built => new OrderFileOutcome.Read(new OrderFileResult
                {
                    Ledger = built.Ledger,
                    CustomersFromLines = customers.Close(built.Ledger),
                    Files = [.. passes.Zip(readings, (pass, reading) => pass.Report(reading))],
                    Together = [.. customers.Notes(names)],
                }),
                mixed => new OrderFileOutcome.MixedCurrencies(names, mixed.Counts));
        }
        catch (FileFaultException exception)
        {
            return new OrderFileOutcome.Refused(exception.Fault);
        }
    }

    /// <summary>Looks at a file and refuses it when a column is missing that order lines need.</summary>
    internal static FileReading Open(FileSource source, ReadingOptions options, IProgress<ReadProgress> progress, CancellationToken token)
    {
        var reading = new FileReading(source, options, Field.OfOrders, progress, token);
        reading.Need(Field.Customer, Field.Date);
        if (!reading.Plan.Has(Field.Quantity) || !reading.Plan.Has(Field.UnitPrice))
        {
            reading.Need(Field.Amount);
        }

        return reading;
    }
}
