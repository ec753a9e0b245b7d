using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Customers;

/// <summary>
/// Reads the customers on file (客户档案) from CSV and Excel files, with the measures that the file supplies.
/// </summary>
/// <remarks>
/// <para>Only a column of customers is needed. A customer that stands twice is a fault of the second row; the first counts.</para>
/// <para>A row whose id other rows name as their group is the group's own record: it gives the group's name and channel and is not
/// counted as an outlet. If it names a group itself it is an outlet as well: a headquarters that also sells.</para>
/// <para>A measure of the host's own is mapped as <c>measure:overdueDays=COLUMN</c>; see <see cref="SuppliedColumn"/> for what its name says about its unit.</para>
/// </remarks>
public static class CustomerList
{
    /// <summary>Reads a file on disk.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="options">What is known about it.</param>
    /// <param name="progress">Told how far the reading is.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static CustomerListOutcome Read(string path, ReadingOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken token = default) =>
        Read(FileSource.OfPath(path), options, progress, token);

    /// <summary>Reads a file from wherever it is.</summary>
    /// <param name="source">The file.</param>
    /// <param name="options">What is known about it.</param>
    /// <param name="progress">Told how far the reading is.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static CustomerListOutcome Read(FileSource source, ReadingOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= ReadingOptions.Default;
        try
        {
            var reading = new FileReading(source, options, Field.OfCustomers, progress ?? Silent.Progress, token);
            reading.Need(Field.Customer);
            var pass = reading.Run(cursor => new CustomerRowsPass(cursor, reading.Plan, options));
            return new CustomerListOutcome.Read(pass.Result(reading));
        }
        catch (FileFaultException exception)
        {
            return new CustomerListOutcome.Refused(exception.Fault);
        }
    }
}
