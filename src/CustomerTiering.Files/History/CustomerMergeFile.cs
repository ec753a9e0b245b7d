using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.History;

/// <summary>
/// Reads merges of customers (客户合并) and their undoing from CSV and Excel files, one a row.
/// </summary>
/// <remarks>
/// Columns: <c>merged</c> (被合并客户), <c>into</c> (并入客户), <c>effective</c> (生效日), and <c>recorded</c> (录入日期), which is the effective day where it is blank or
/// not there. A row without <c>into</c> undoes: the customer is on its own again from the effective day.
/// </remarks>
public static class CustomerMergeFile
{
    private static readonly FixedColumn Merged = new("merged", true, "merged customer", "duplicate", "被合并客户", "被合并客户编码", "原客户", "原客户编码");
    private static readonly FixedColumn Into = new("into", true, "surviving", "survivor", "surviving customer", "并入客户", "并入客户编码", "保留客户", "保留客户编码");
    private static readonly FixedColumn Effective = new("effective", true, "effective date", "from", "生效日", "生效日期", "合并日期");
    private static readonly FixedColumn Recorded = new("recorded", false, "recorded on", "录入日期", "登记日期", "入账日");

    /// <summary>Reads a file on disk.</summary>
    public static CustomerMergeFileOutcome Read(string path, ReadingOptions? options = null, CancellationToken token = default) => Read(FileSource.OfPath(path), options, token);

    /// <summary>Reads a file from wherever it is. Whether the merges form a circle is said by <see cref="CustomerChanges.Of"/>.</summary>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static CustomerMergeFileOutcome Read(FileSource source, ReadingOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var (merges, unmerges) = (new List<CustomerMerge>(), new List<CustomerUnmerge>());
        try
        {
            var faults = FixedFile.Read(source, options ?? ReadingOptions.Default, [Merged, Into, Effective, Recorded], row => Take(row, merges, unmerges), token);
            return new CustomerMergeFileOutcome.Read(merges, unmerges, faults);
        }
        catch (FileFaultException exception)
        {
            return new CustomerMergeFileOutcome.Refused(exception.Fault);
        }
    }

    private static void Take(FixedRow row, List<CustomerMerge> merges, List<CustomerUnmerge> unmerges)
    {
        if (!row.TryNeed(Merged, out var merged) || !row.TryDay(Effective, out var effective) || !row.TryDay(Recorded, effective, out var recorded))
        {
            return;
        }

        var into = row.Text(Into);
        if (into.Length == 0)
        {
            unmerges.Add(new CustomerUnmerge(new CustomerId(merged), effective) { Recorded = recorded });
        }
        else if (string.Equals(into, merged, StringComparison.Ordinal))
        {
            row.Reject(RowFaultKind.SameCustomer, Into, into);
        }
        else
        {
            merges.Add(new CustomerMerge(new CustomerId(merged), new CustomerId(into), effective) { Recorded = recorded });
        }
    }
}
