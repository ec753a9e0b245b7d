using CustomerTiering.Diary;
using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Visits;

/// <summary>Reads the visit diary (出差日志、拜访记录) from CSV and Excel files.</summary>
/// <remarks>
/// <para>Columns of customers, reps and days are needed; everything else may be there: how they met, check-in and check-out or minutes, topic, spend, goods,
/// result, whether planned, minutes by phase, and the store check. The names are recognised in English and Chinese or stated by a map.</para>
/// <para>An entry that a policy does not count (no check-out, too short) is no fault of the file: it is read, and <see cref="DiaryPolicy.Check"/> refuses it.
/// A row without a customer is counted apart; one without a rep or a day is rejected. Several problems in one field are parted by semicolons; a share of
/// the shelf above 1 is a percentage.</para>
/// </remarks>
public static class VisitFile
{
    /// <summary>Reads a file on disk.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="options">What is known about it.</param>
    /// <param name="progress">Told how far the reading is.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static VisitFileOutcome Read(string path, ReadingOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken token = default) =>
        Read(FileSource.OfPath(path), options, progress, token);

    /// <summary>Reads a file from wherever it is.</summary>
    /// <param name="source">The file.</param>
    /// <param name="options">What is known about it.</param>
    /// <param name="progress">Told how far the reading is.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static VisitFileOutcome Read(FileSource source, ReadingOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= ReadingOptions.Default;
        try
        {
            var reading = new FileReading(source, options, Field.OfVisits, progress ?? Silent.Progress, token);
            reading.Need(Field.Customer, Field.Rep, Field.VisitDay);
            var pass = reading.Run(cursor => new VisitRowsPass(cursor));
            return new VisitFileOutcome.Read(new VisitFileResult(reading, pass.Counts, pass.Faults, VisitDiary.Of(pass.Visits, options.Profile.Currency)));
        }
        catch (FileFaultException exception)
        {
            return new VisitFileOutcome.Refused(exception.Fault);
        }
    }
}
