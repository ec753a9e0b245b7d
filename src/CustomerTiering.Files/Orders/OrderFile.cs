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
        Read(FileSource.OfPath(path), ExchangeRates.None, options, progress, token);

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
        ArgumentNullException.ThrowIfNull(rates);
        options ??= ReadingOptions.Default;
        try
        {
            var reading = new FileReading(source, options, Field.OfOrders, progress ?? Silent.Progress, token);
            reading.Need(Field.Customer, Field.Date);
            if (!reading.Plan.Has(Field.Quantity) || !reading.Plan.Has(Field.UnitPrice))
            {
                reading.Need(Field.Amount);
            }

            var builder = new SalesLedgerBuilder();
            var pass = reading.Run(cursor =>
            {
                builder = new SalesLedgerBuilder().Convert(rates);
                return new OrderLinesPass(cursor, reading.Plan, options, builder.Add);
            });
            return builder.Build().Match<OrderFileOutcome>(
                built => new OrderFileOutcome.Read(pass.Result(source.Name, reading, built.Ledger)),
                mixed => new OrderFileOutcome.MixedCurrencies(source.Name, mixed.Counts));
        }
        catch (FileFaultException exception)
        {
            return new OrderFileOutcome.Refused(exception.Fault);
        }
    }
}
