using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Files.Tables;
using CustomerTiering.History;
using CustomerTiering.Tiering;

namespace CustomerTiering.Files.History;

/// <summary>
/// Reads overrides of tiers (人工调整) from CSV and Excel files, one a row.
/// </summary>
/// <remarks>
/// Columns: <c>reference</c> (编号), <c>customer</c> (客户编码), <c>kind</c> (类型): <c>floor</c> (保底), <c>exact</c> (指定) or <c>ceiling</c> (封顶), <c>tier</c> (等级),
/// <c>from</c> (生效日) and <c>until</c> (截止日), both days inside, <c>reason</c> (原因), <c>requester</c> (申请人), <c>approver</c> (批准人), and
/// <c>recorded</c> (录入日期), which is the first day in force where it is blank or not there. All others are needed in every row.
/// </remarks>
public static class TierOverrideFile
{
    private static readonly FixedColumn Reference = new("reference", true, "override", "override id", "编号", "调整编号", "单号");
    private static readonly FixedColumn Customer = new("customer", true, "customer id", "customer code", "客户", "客户编码", "客户编号");
    private static readonly FixedColumn Kind = new("kind", true, "override kind", "类型", "调整类型", "调整方式");
    private static readonly FixedColumn Tier = new("tier", true, "level", "等级", "客户等级", "级别");
    private static readonly FixedColumn From = new("from", true, "start", "effective", "生效日", "生效日期", "开始日期");
    private static readonly FixedColumn Until = new("until", true, "to", "end", "截止日", "截止日期", "结束日期");
    private static readonly FixedColumn Reason = new("reason", true, "原因", "理由", "调整原因");
    private static readonly FixedColumn Requester = new("requester", true, "requested by", "申请人");
    private static readonly FixedColumn Approver = new("approver", true, "approved by", "批准人", "审批人");
    private static readonly FixedColumn Recorded = new("recorded", false, "recorded on", "录入日期", "登记日期", "入账日");

    private static readonly Dictionary<string, OverrideKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["floor"] = OverrideKind.Floor,
        ["保底"] = OverrideKind.Floor,
        ["exact"] = OverrideKind.Exact,
        ["指定"] = OverrideKind.Exact,
        ["ceiling"] = OverrideKind.Ceiling,
        ["封顶"] = OverrideKind.Ceiling,
    };

    /// <summary>Reads a file on disk.</summary>
    public static TierOverrideFileOutcome Read(string path, ReadingOptions? options = null, CancellationToken token = default) => Read(FileSource.OfPath(path), options, token);

    /// <summary>Reads a file from wherever it is. Whether the tiers exist and the overrides agree is said by <see cref="TierOverrides.Of"/>.</summary>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static TierOverrideFileOutcome Read(FileSource source, ReadingOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var overrides = new List<TierOverride>();
        try
        {
            var faults = FixedFile.Read(
                source, options ?? ReadingOptions.Default, [Reference, Customer, Kind, Tier, From, Until, Reason, Requester, Approver, Recorded], row => Take(row, overrides), token);
            return new TierOverrideFileOutcome.Read(overrides, faults);
        }
        catch (FileFaultException exception)
        {
            return new TierOverrideFileOutcome.Refused(exception.Fault);
        }
    }

    private static void Take(FixedRow row, List<TierOverride> overrides)
    {
        if (!row.TryNeed(Reference, out var reference) || !row.TryNeed(Customer, out var customer) || !row.TryNeed(Kind, out var word)
            || !row.TryNeed(Tier, out var tier) || !row.TryDay(From, out var from) || !row.TryDay(Until, out var until)
            || !row.TryNeed(Reason, out var reason) || !row.TryNeed(Requester, out var requester) || !row.TryNeed(Approver, out var approver)
            || !row.TryDay(Recorded, from, out var recorded))
        {
            return;
        }

        if (!Kinds.TryGetValue(word, out var kind))
        {
            row.Reject(RowFaultKind.UnknownWord, Kind, word, string.Join(", ", Kinds.Keys));
        }
        else if (until < from)
        {
            row.Reject(RowFaultKind.EndsBeforeStart, Until, IsoDay.Text(until), IsoDay.Text(from));
        }
        else
        {
            overrides.Add(new TierOverride(reference, new CustomerId(customer), kind, new TierName(tier), DayRange.Inclusive(from, until))
            {
                Reason = reason,
                Requester = requester,
                Approver = approver,
                Recorded = recorded,
            });
        }
    }
}
