using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Files.Tables;
using CustomerTiering.History;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.History;

/// <summary>
/// Reads disputed facts (申诉) from CSV and Excel files: one row for each line that would set it right, rows of one reference together are one dispute.
/// </summary>
/// <remarks>
/// Columns: <c>reference</c> (申诉编号), <c>customer</c> (客户编码), <c>raised</c> (申诉日), <c>claim</c> (主张), <c>requester</c> (申请人), <c>date</c> (销售日期) and <c>amount</c>
/// (更正金额) of the line: with the other sign to take one back; <c>cost</c> (成本) may be left out and is then unknown. <c>ruling</c> (裁定) is <c>upheld</c> (支持), <c>rejected</c> (驳回) or blank while it is open; <c>ruled</c>
/// (裁定日), <c>by</c> (裁定人) and <c>why</c> (裁定理由) are then needed. Claim, requester and ruling stand in the first row of a reference; further rows give lines only.
/// </remarks>
public static class FactDisputeFile
{
    private static readonly FixedColumn Reference = new("reference", true, "dispute", "appeal", "编号", "申诉编号", "单号");
    private static readonly FixedColumn Customer = new("customer", true, "customer id", "customer code", "客户", "客户编码", "客户编号");
    private static readonly FixedColumn Raised = new("raised", true, "raised on", "申诉日", "申诉日期", "提出日期");
    private static readonly FixedColumn Claim = new("claim", true, "主张", "申诉内容");
    private static readonly FixedColumn Requester = new("requester", true, "requested by", "申请人", "申诉人");
    private static readonly FixedColumn Date = new("date", true, "sale date", "日期", "销售日期", "单据日期");
    private static readonly FixedColumn Amount = new("amount", true, "correction", "金额", "更正金额");
    private static readonly FixedColumn Cost = new("cost", false, "成本", "成本金额");
    private static readonly FixedColumn Ruling = new("ruling", false, "裁定", "裁定结果");
    private static readonly FixedColumn Ruled = new("ruled", false, "ruled on", "裁定日", "裁定日期");
    private static readonly FixedColumn By = new("by", false, "ruled by", "裁定人");
    private static readonly FixedColumn Why = new("why", false, "ruling reason", "裁定理由");

    private static readonly Dictionary<string, bool> Rulings = new(StringComparer.OrdinalIgnoreCase) { ["upheld"] = true, ["支持"] = true, ["rejected"] = false, ["驳回"] = false };

    /// <summary>Reads a file on disk.</summary>
    public static FactDisputeFileOutcome Read(string path, ReadingOptions? options = null, CancellationToken token = default) => Read(FileSource.OfPath(path), options, token);

    /// <summary>Reads a file from wherever it is.</summary>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static FactDisputeFileOutcome Read(FileSource source, ReadingOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var disputes = new List<FiledDispute>();
        try
        {
            var faults = FixedFile.Read(
                source, options ?? ReadingOptions.Default, [Reference, Customer, Raised, Claim, Requester, Date, Amount, Cost, Ruling, Ruled, By, Why], row => Take(row, disputes), token);
            return new FactDisputeFileOutcome.Read(disputes, faults);
        }
        catch (FileFaultException exception)
        {
            return new FactDisputeFileOutcome.Refused(exception.Fault);
        }
    }

    private static void Take(FixedRow row, List<FiledDispute> disputes)
    {
        if (!row.TryNeed(Reference, out var reference) || !row.TryNeed(Customer, out var customer) || !row.TryDay(Date, out var day) || !row.TryAmount(Amount, out var amount))
        {
            return;
        }

        var cost = 0m;
        var isCostStated = row.Text(Cost).Length > 0;
        if (isCostStated && !row.TryAmount(Cost, out cost))
        {
            return;
        }

        var line = new OrderLine(new CustomerId(customer), day, amount) { Cost = isCostStated ? LineCost.Of(cost) : default };
        var place = disputes.FindIndex(entry => string.Equals(entry.Dispute.Reference, reference, StringComparison.Ordinal));
        if (place >= 0)
        {
            var dispute = disputes[place].Dispute;
            disputes[place] = disputes[place] with { Dispute = dispute with { Correction = [.. dispute.Correction, line] } };
        }
        else if (row.TryDay(Raised, out var raised) && row.TryNeed(Claim, out var claim) && row.TryNeed(Requester, out var requester) && TryStatus(row, raised, out var status))
        {
            disputes.Add(new FiledDispute(new FactDispute(reference, line.Customer, raised) { Claim = claim, Requester = requester, Correction = [line] }, status));
        }
    }

    private static bool TryStatus(FixedRow row, NodaTime.LocalDate raised, out DisputeStatus status)
    {
        status = new DisputeStatus.Open();
        var word = row.Text(Ruling);
        if (word.Length == 0)
        {
            return true;
        }

        if (!Rulings.TryGetValue(word, out var isUpheld))
        {
            row.Reject(RowFaultKind.UnknownWord, Ruling, word, string.Join(", ", Rulings.Keys));
            return false;
        }

        if (!row.TryDay(Ruled, out var day) || !row.TryNeed(By, out var by) || !row.TryNeed(Why, out var why))
        {
            return false;
        }

        if (day < raised)
        {
            row.Reject(RowFaultKind.EndsBeforeStart, Ruled, IsoDay.Text(day), IsoDay.Text(raised));
            return false;
        }

        var ruling = new AppealRuling(day, by, why);
        status = isUpheld ? new DisputeStatus.Upheld(ruling) : new DisputeStatus.Rejected(ruling);
        return true;
    }
}
