using CustomerTiering.Customers;
using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Lines;
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
/// <para>Memory grows by the ledger only: rows are read one by one and not kept. CSV files in UTF-8 are read straight from their bytes, large
/// ones on two threads; the result does not depend on it.</para>
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
    public static OrderFileOutcome Read(IReadOnlyList<FileSource> sources, ExchangeRates rates, ReadingOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken token = default) =>
        Read(sources, rates, ReadingWay.Usual, options, progress, token);

    /// <summary>Adds the lines of a file on disk up per customer over a window without keeping them: memory grows with customers, not with lines.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="window">The lines that count.</param>
    /// <param name="options">What is known about it.</param>
    /// <param name="progress">Told how far the reading is.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static OrderSumsOutcome Sum(string path, SalesWindow window, ReadingOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken token = default) =>
        Sum([FileSource.OfPath(path)], window, ExchangeRates.None, options, progress, token);

    /// <summary>Adds the lines of several files up per customer over a window without keeping them. What is refused and rejected is what <see cref="Read(IReadOnlyList{FileSource}, ExchangeRates, ReadingOptions?, IProgress{ReadProgress}?, CancellationToken)"/> refuses and rejects.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="window">The lines that count.</param>
    /// <param name="rates">Rates into one currency; without them lines of two currencies are refused.</param>
    /// <param name="options">What is known about them.</param>
    /// <param name="progress">Told how far the reading of the current file is.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="ArgumentException">No file is given.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static OrderSumsOutcome Sum(IReadOnlyList<FileSource> sources, SalesWindow window, ExchangeRates rates, ReadingOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken token = default) =>
        Sum(sources, window, rates, ReadingWay.Usual, options, progress, token);

    internal static OrderFileOutcome Read(IReadOnlyList<FileSource> sources, ExchangeRates rates, ReadingWay way, ReadingOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(rates);
        try
        {
            var gathered = Gathering.Of(sources, new LedgerSink(rates), options ?? ReadingOptions.Default, way, progress, token);
            return gathered.Sink.Build().Match<OrderFileOutcome>(
                built => new OrderFileOutcome.Read(new OrderFileResult
                {
                    Ledger = built.Ledger,
                    Customers = new Lazy<CustomerFile>(() => gathered.Customers.Close(built.Ledger)),
                    Files = gathered.Files,
                    Together = [.. gathered.Customers.Notes(gathered.Names)],
                }),
                mixed => new OrderFileOutcome.MixedCurrencies(gathered.Names, mixed.Counts));
        }
        catch (FileFaultException exception)
        {
            return new OrderFileOutcome.Refused(exception.Fault);
        }
    }

    internal static OrderSumsOutcome Sum(IReadOnlyList<FileSource> sources, SalesWindow window, ExchangeRates rates, ReadingWay way, ReadingOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(rates);
        try
        {
            var gathered = Gathering.Of(sources, new SumsSink(window, rates), options ?? ReadingOptions.Default, way, progress, token);
            return gathered.Sink.Build(out var counts) is { } sums
                ? new OrderSumsOutcome.Summed(new OrderSumsResult
                {
                    Sums = sums,
                    Customers = new Lazy<CustomerFile>(() => gathered.Customers.Close(sums)),
                    Files = gathered.Files,
                    Together = [.. gathered.Customers.Notes(gathered.Names)],
                })
                : new OrderSumsOutcome.MixedCurrencies(gathered.Names, counts);
        }
        catch (FileFaultException exception)
        {
            return new OrderSumsOutcome.Refused(exception.Fault);
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
