using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.History;
using CustomerTiering.Planning;

namespace CustomerTiering.Files.Planning;

/// <summary>The columns of needs.</summary>
internal static class NeedColumns
{
    private static readonly HistoryColumn Customer = new("customer", true, "customer id", "客户", "客户编码");
    private static readonly HistoryColumn From = new("from", true, "开始");
    private static readonly HistoryColumn To = new("to", true, "截止");
    private static readonly HistoryColumn Reason = new("reason", true, "事由");
    private static readonly HistoryColumn Priority = new("priority", false, "优先级");
    private static readonly HistoryColumn Note = new("note", false, "备注");

    public static IReadOnlyList<HistoryColumn> All { get; } = [Customer, From, To, Reason];

    public static bool TryRead(PlanRow row, out VisitNeed need)
    {
        need = new VisitNeed(new CustomerId("-"), new DayRange(new(1, 1, 1), new(1, 1, 2)), NeedReason.Care);
        if (!row.TryNeed(Customer, out var customer) || !row.TryDay(From, out var from) || !row.TryDay(To, out var to)
            || !row.TryNeed(Reason, out var word) || !row.TryNumber(Priority, 1, 0, 1e6, out var priority))
        {
            return false;
        }

        var reason = NeedReason.InOrder.FirstOrDefault(known => string.Equals(known.Name, word, StringComparison.OrdinalIgnoreCase));
        if (reason is null || to < from)
        {
            row.Reject(reason is null ? RowFaultKind.UnknownWord : RowFaultKind.EndsBeforeStart, reason is null ? Reason : To, reason is null ? word : IsoDay.Text(to));
            return false;
        }

        need = new VisitNeed(new CustomerId(customer), DayRange.Inclusive(from, to), reason) { Priority = priority, Note = row.Text(Note) };
        return true;
    }
}
