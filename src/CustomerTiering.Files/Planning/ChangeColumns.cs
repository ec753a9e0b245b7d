using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Files.Team;
using CustomerTiering.Files.Values;
using CustomerTiering.Planning;

namespace CustomerTiering.Files.Planning;

/// <summary>The columns of what happened to a plan: the word in <c>change</c> says which of the others a row needs.</summary>
internal static class ChangeColumns
{
    private static readonly FixedColumn Change = new("change", true, "变更");
    private static readonly FixedColumn Day = new("date", true, "day", "日期");
    private static readonly FixedColumn From = new("from", true, "开始");
    private static readonly FixedColumn To = new("to", false, "截止");
    private static readonly FixedColumn Part = new("part", false, "半天");
    private static readonly WordList<PlanRowReader<PlanChange>> Kinds = new(
        (TryCancelled, "cancelled, canceled, 取消"), (TryAbsent, "absent, absence, 请假"), (TryNeeded, "need, needed, 需求"), (TryBooked, "appointment, 预约"), (TryJoined, "customer, new customer, 新客户"));

    public static IReadOnlyList<FixedColumn> All { get; } = [Change];

    public static bool TryRead(PlanRow row, out PlanChange change)
    {
        change = new PlanChange.Cancelled(CustomerId.None, default);
        return row.TryNeed(Change, out _) && row.TryWord(Change, TryCancelled, Kinds, out var read) && read(row, out change);
    }

    /// <summary>Whether the request knows everybody in a change, and nobody yet who joins.</summary>
    public static bool IsKnown(PlanRow row, PlanRequest request, PlanChange change) => change.Match(
        cancelled => PlanIds.Has(row, request, CustomerColumns.Customer, cancelled.Customer),
        absent => PlanIds.Has(row, request, RepColumns.Rep, absent.Rep),
        needed => PlanIds.Has(row, request, CustomerColumns.Customer, needed.Need.Customer),
        booked => PlanIds.Has(row, request, booked.Appointment),
        joined => PlanIds.IsNew(row, request, joined.Customer));

    private static bool TryCancelled(PlanRow row, out PlanChange change)
    {
        var read = row.TryNeed(CustomerColumns.Customer, out var customer) & row.TryDay(Day, out var day);
        change = new PlanChange.Cancelled(CustomerId.OfOptional(customer), day);
        return read;
    }

    private static bool TryAbsent(PlanRow row, out PlanChange change)
    {
        change = new PlanChange.Cancelled(CustomerId.None, default);
        if (!row.TryNeed(RepColumns.Rep, out var rep) || !row.TryDay(From, out var from) || !row.TryDay(To, from, out var to) || !row.TryWord(Part, DayHalves.Whole, TeamColumns.Parts, out var halves))
        {
            return false;
        }

        if (to < from)
        {
            row.Reject(RowFaultKind.EndsBeforeStart, To, IsoDay.Text(to), IsoDay.Text(from));
            return false;
        }

        change = new PlanChange.Absent(new RepId(rep), new Absence(DayRange.Inclusive(from, to), halves));
        return true;
    }

    private static bool TryNeeded(PlanRow row, out PlanChange change)
    {
        var read = NeedColumns.TryRead(row, out var need);
        change = new PlanChange.Needed(need);
        return read;
    }

    private static bool TryBooked(PlanRow row, out PlanChange change)
    {
        var read = AppointmentColumns.TryRead(row, out var appointment);
        change = new PlanChange.Booked(appointment);
        return read;
    }

    private static bool TryJoined(PlanRow row, out PlanChange change)
    {
        var read = CustomerColumns.TryRead(row, out var customer);
        change = new PlanChange.Joined(customer);
        return read;
    }
}
