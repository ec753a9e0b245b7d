using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Files.Values;
using CustomerTiering.Planning;

namespace CustomerTiering.Files.Planning;

/// <summary>The columns of needs.</summary>
internal static class NeedColumns
{
    /// <summary>Who.</summary>
    public static readonly FixedColumn Customer = new("customer", true, "customer id", "客户", "客户编码");
    private static readonly FixedColumn From = new("from", true, "开始");
    private static readonly FixedColumn To = new("to", true, "截止");
    private static readonly FixedColumn Reason = new("reason", true, "事由");
    private static readonly FixedColumn Priority = new("priority", false, "优先级");
    private static readonly FixedColumn Note = new("note", false, "备注");

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");
    private static readonly WordList<NeedReason> Reasons = new(NeedReason.InOrder.Select(reason => (reason, $"{reason.Name}, {reason.NameIn(English)}, {reason.NameIn(Chinese)}")));

    public static IReadOnlyList<FixedColumn> All { get; } = [Customer, From, To, Reason];

    public static bool TryRead(PlanRow row, out VisitNeed need)
    {
        need = new VisitNeed(new CustomerId("-"), new DayRange(new(1, 1, 1), new(1, 1, 2)), NeedReason.Care);
        if (!row.TryNeed(Customer, out var customer) || !row.TryDay(From, out var from) || !row.TryDay(To, out var to)
            || !row.TryNeed(Reason, out _) || !row.TryWord(Reason, NeedReason.Care, Reasons, out var reason) || !row.TryNumber(Priority, 1, 0, 1e6, out var priority))
        {
            return false;
        }

        if (to < from)
        {
            row.Reject(RowFaultKind.EndsBeforeStart, To, IsoDay.Text(to), IsoDay.Text(from));
            return false;
        }

        need = new VisitNeed(new CustomerId(customer), DayRange.Inclusive(from, to), reason) { Priority = priority, Note = row.Text(Note) };
        return true;
    }
}
