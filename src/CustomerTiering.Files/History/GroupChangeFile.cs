using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.History;

/// <summary>
/// Reads changes of group (集团变更) from CSV and Excel files, one a row.
/// </summary>
/// <remarks>
/// Columns: <c>customer</c> (客户编码), <c>group</c> (集团), <c>effective</c> (生效日), and <c>recorded</c> (录入日期), which is the effective day where it is blank or
/// not there. A row without <c>group</c> takes the customer out of its group.
/// </remarks>
public static class GroupChangeFile
{
    private static readonly FixedColumn Customer = new("customer", true, "customer id", "customer code", "客户", "客户编码", "客户编号");
    private static readonly FixedColumn Group = new("group", true, "group id", "parent", "集团", "集团编码", "集团客户");
    private static readonly FixedColumn Effective = new("effective", true, "effective date", "from", "生效日", "生效日期", "变更日期");
    private static readonly FixedColumn Recorded = new("recorded", false, "recorded on", "录入日期", "登记日期", "入账日");

    /// <summary>Reads a file on disk.</summary>
    public static GroupChangeFileOutcome Read(string path, ReadingOptions? options = null, CancellationToken token = default) => Read(FileSource.OfPath(path), options, token);

    /// <summary>Reads a file from wherever it is.</summary>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static GroupChangeFileOutcome Read(FileSource source, ReadingOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var changes = new List<GroupChange>();
        try
        {
            var faults = FixedFile.Read(source, options ?? ReadingOptions.Default, [Customer, Group, Effective, Recorded], row => Take(row, changes), token);
            return new GroupChangeFileOutcome.Read(changes, faults);
        }
        catch (FileFaultException exception)
        {
            return new GroupChangeFileOutcome.Refused(exception.Fault);
        }
    }

    private static void Take(FixedRow row, List<GroupChange> changes)
    {
        if (row.TryNeed(Customer, out var customer) && row.TryDay(Effective, out var effective) && row.TryDay(Recorded, effective, out var recorded))
        {
            var group = row.Text(Group);
            changes.Add(new GroupChange(new CustomerId(customer), group.Length == 0 ? GroupId.None : new GroupId(group), effective) { Recorded = recorded });
        }
    }
}
