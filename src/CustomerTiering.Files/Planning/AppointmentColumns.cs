using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Planning;

namespace CustomerTiering.Files.Planning;

/// <summary>The columns of fixed appointments.</summary>
internal static class AppointmentColumns
{
    /// <summary>Whose.</summary>
    public static readonly FixedColumn Rep = new("rep", true, "业务员");
    private static readonly FixedColumn Day = new("date", true, "day", "日期");
    private static readonly FixedColumn Hours = new("hours", true, "时段");
    private static readonly FixedColumn Title = new("title", false, "事项");
    /// <summary>Whom it visits.</summary>
    public static readonly FixedColumn Customer = new("customer", false, "客户", "客户编码");

    public static IReadOnlyList<FixedColumn> All { get; } = [Rep, Day, Hours];

    public static bool TryRead(PlanRow row, out FixedAppointment appointment)
    {
        appointment = new FixedAppointment(RepId.None, default, HourRange.WholeDay);
        if (!row.TryNeed(Rep, out var rep) || !row.TryDay(Day, out var day) || !row.TryNeed(Hours, out var text))
        {
            return false;
        }

        if (!HourRange.TryParse(text, out var hours))
        {
            row.Reject(RowFaultKind.NotOfForm, Hours, text, PlanRow.HoursForm);
            return false;
        }

        var columns = PlaceColumns.Usual;
        Place[] at = [];
        if (columns.All.Any(column => row.Text(column).Length > 0))
        {
            if (!row.TryPlace(columns, out var place))
            {
                return false;
            }

            at = [place];
        }

        appointment = new FixedAppointment(new RepId(rep), day, hours) { Title = row.Text(Title), Customer = CustomerId.OfOptional(row.Text(Customer)), At = at };
        return true;
    }
}
