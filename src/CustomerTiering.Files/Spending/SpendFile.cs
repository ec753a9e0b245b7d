using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;
using CustomerTiering.Spending;

namespace CustomerTiering.Files.Spending;

/// <summary>Reads what was put into customers, or is planned to be (投入台账、费用计划), from CSV and Excel files.</summary>
/// <remarks>
/// Columns of customers, days and amounts are needed; the kind (people, goods, money; money where it is not there), programme, rep, quantity, currency and
/// recording day may be there. Amounts in several currencies are refused with the currencies.
/// </remarks>
public static class SpendFile
{
    /// <summary>Reads a file on disk.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="options">What is known about it.</param>
    /// <param name="progress">Told how far the reading is.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static SpendFileOutcome Read(string path, ReadingOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken token = default) =>
        Read(FileSource.OfPath(path), options, progress, token);

    /// <summary>Reads a file from wherever it is.</summary>
    /// <param name="source">The file.</param>
    /// <param name="options">What is known about it.</param>
    /// <param name="progress">Told how far the reading is.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static SpendFileOutcome Read(FileSource source, ReadingOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= ReadingOptions.Default;
        try
        {
            var reading = new FileReading(source, options, Field.OfSpend, progress ?? Silent.Progress, token);
            reading.Need(Field.Customer, Field.Date, Field.Amount);
            var pass = reading.Run(cursor => new SpendRowsPass(cursor, options.Profile.Currency));
            return SpendBook.Of(pass.Lines).Match<SpendFileOutcome>(
                built => new SpendFileOutcome.Read(new SpendFileResult(reading, pass.Counts, pass.Faults, built.Book)),
                mixed => new SpendFileOutcome.MixedCurrencies(source.Name, mixed.Currencies));
        }
        catch (FileFaultException exception)
        {
            return new SpendFileOutcome.Refused(exception.Fault);
        }
    }
}
