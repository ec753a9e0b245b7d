using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Planning;

namespace CustomerTiering.Files.Planning;

/// <summary>The columns of the stops of a plan.</summary>
internal static class StopColumns
{
    private static readonly FixedColumn Rep = new("rep", true, "业务员");
    private static readonly FixedColumn Day = new("date", true, "day", "日期");
    private static readonly FixedColumn Begin = new("begin", true, "from", "开始");
    private static readonly FixedColumn End = new("end", true, "to", "结束");
    private static readonly FixedColumn Customer = new("customer", true, "客户", "客户编码");
    private static readonly FixedColumn Title = new("title", false, "事项");
    private static readonly FixedColumn SleepsAt = new("sleepsAt", false, "住宿");

    public static IReadOnlyList<FixedColumn> All { get; } = [Rep, Day, Begin, End, Customer];

    public static bool TryRead(PlanRow row, out PlanEntry entry)
    {
        entry = new PlanEntry(RepId.None, default, HourRange.WholeDay, CustomerId.None);
        if (!row.TryNeed(Rep, out var rep) || !row.TryDay(Day, out var day) || !row.TryNeed(Begin, out var begin) || !row.TryNeed(End, out var end))
        {
            return false;
        }

        if (!HourRange.TryParse($"{begin}-{end}", out var hours))
        {
            row.Reject(RowFaultKind.NotOfForm, End, $"{begin}-{end}", PlanRow.HoursForm);
            return false;
        }

        entry = new PlanEntry(new RepId(rep), day, hours, CustomerId.OfOptional(row.Text(Customer))) { Title = row.Text(Title), SleepsAt = row.Text(SleepsAt) };
        return true;
    }
}
