using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Visits;

/// <summary>Reads planned visits (拜访计划) from CSV and Excel files.</summary>
/// <remarks>
/// Columns of customers, reps and days are needed; beginning, end or minutes, and how they are to meet may be there. The names are recognised in English
/// and Chinese or stated by a map.
/// </remarks>
public static class PlannedVisitFile
{
    /// <summary>Reads a file on disk.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="options">What is known about it.</param>
    /// <param name="progress">Told how far the reading is.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static PlannedVisitFileOutcome Read(string path, ReadingOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken token = default) =>
        Read(FileSource.OfPath(path), options, progress, token);

    /// <summary>Reads a file from wherever it is.</summary>
    /// <param name="source">The file.</param>
    /// <param name="options">What is known about it.</param>
    /// <param name="progress">Told how far the reading is.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static PlannedVisitFileOutcome Read(FileSource source, ReadingOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= ReadingOptions.Default;
        try
        {
            var reading = new FileReading(source, options, Field.OfPlannedVisits, progress ?? Silent.Progress, token);
            reading.Need(Field.Customer, Field.Rep, Field.VisitDay);
            var pass = reading.Run(cursor => new PlannedVisitRowsPass(cursor));
            return new PlannedVisitFileOutcome.Read(new PlannedVisitFileResult(reading, pass.Counts, pass.Faults, pass.Visits));
        }
        catch (FileFaultException exception)
        {
            return new PlannedVisitFileOutcome.Refused(exception.Fault);
        }
    }
}
