using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Planning;
using CustomerTiering.Tiering;

namespace CustomerTiering.Files.Planning;

/// <summary>The columns of customers to be visited.</summary>
internal static class CustomerColumns
{
    /// <summary>Who.</summary>
    public static readonly FixedColumn Customer = new("customer", true, "customer id", "customer code", "id", "客户", "客户编码", "客户编号");
    private static readonly FixedColumn Name = new("name", false, "customer name", "客户名称", "名称");
    /// <summary>Its tier.</summary>
    public static readonly FixedColumn Tier = new("tier", false, "class", "等级", "客户等级");
    private static readonly FixedColumn Rep = new("rep", false, "sales rep", "业务员");
    private static readonly FixedColumn Region = new("region", false, "区域");
    private static readonly FixedColumn Core = new("core", false, "核心", "核心客户");
    private static readonly FixedColumn Open = new("open", false, "opening hours", "营业时间", "可拜访时段");
    private static readonly FixedColumn Opens = new("opens", false, "开门");
    private static readonly FixedColumn Closes = new("closes", false, "关门");
    private static readonly FixedColumn Busy = new("busy", false, "busy hours", "忙时");
    private static readonly FixedColumn BusyFrom = new("busyFrom", false, "busy from", "忙时开始");
    private static readonly FixedColumn BusyTo = new("busyTo", false, "busy to", "忙时结束");
    private static readonly FixedColumn Preferred = new("preferred", false, "preferred hours", "偏好时段");
    private static readonly FixedColumn Weekdays = new("weekdays", false, "可拜访星期");
    private static readonly FixedColumn PreferredWeekdays = new("preferredWeekdays", false, "preferred weekdays", "偏好星期");
    private static readonly FixedColumn DoNotVisit = new("doNotVisit", false, "do not visit", "不拜访日期");
    private static readonly FixedColumn Skills = new("skills", false, "技能");
    private static readonly FixedColumn Visited = new("visited", false, "last visit", "上次拜访");
    private static readonly FixedColumn Minutes = new("minutes", false, "分钟");
    private static readonly FixedColumn Worth = new("worth", false, "权重");
    private static readonly FixedColumn Contact = new("contact", false, "contact person", "contact name", "联系人", "拜访对象");
    private static readonly FixedColumn ContactRole = new("contactRole", false, "contact position", "联系人职务", "职务");
    private static readonly FixedColumn ContactDecides = new("contactDecides", false, "can decide", "能否拍板", "是否拍板", "可拍板");
    private static readonly FixedColumn Signed = new("signed", false, "签约日期");
    private static readonly FixedColumn Closed = new("closed", false, "关闭日期");

    public static IReadOnlyList<FixedColumn> All { get; } = [Customer, .. PlaceColumns.Usual.All];

    public static bool TryRead(PlanRow row, out PlanCustomer customer)
    {
        customer = new PlanCustomer(new CustomerId("-"), TierName.None, default);
        if (!row.TryNeed(Customer, out var id) || !row.TryPlace(PlaceColumns.Usual, out var place) || !TryHours(row, out var hours)
            || !row.TryList(Visited, "2026-03-02", row.TryDay, out IReadOnlyList<NodaTime.LocalDate> visited)
            || !row.TryCount(Minutes, 0, 0, 720, out var minutes) || !row.TryNumber(Worth, 1, 1e-6, 1e6, out var worth)
            || !row.TryWord(Core, false, PlanWords.YesNo, out var isCore) || !row.TryWord(ContactDecides, ContactAuthority.Unknown, PlanWords.Authorities, out var authority)
            || !row.TryDay(Signed, DayRange.All.Start, out var signed) || !row.TryDay(Closed, DayRange.All.End, out var closed))
        {
            return false;
        }

        if (closed < signed)
        {
            row.Reject(RowFaultKind.ClosedBeforeSigned, Closed, IsoDay.Text(closed), IsoDay.Text(signed));
            return false;
        }

        customer = new PlanCustomer(new CustomerId(id), row.Text(Tier) is { Length: > 0 } tier ? new TierName(tier) : TierName.None, place)
        {
            Name = row.Text(Name),
            Rep = RepId.OfOptional(row.Text(Rep)),
            Region = RegionId.OfOptional(row.Text(Region)),
            IsCore = isCore,
            Contact = new ContactPerson(row.Text(Contact)) { Role = row.Text(ContactRole), Authority = authority },
            Hours = hours,
            Skills = row.List(Skills),
            Visited = visited,
            Minutes = minutes,
            Worth = worth,
            Served = new DayRange(signed, closed),
        };
        return true;
    }

    private static bool TryHours(PlanRow row, out VisitingHours hours)
    {
        hours = VisitingHours.Any;
        if (!row.TryList<HourRange>(Open, PlanRow.HoursForm, HourRange.TryParse, out var open) || !row.TryList<HourRange>(Busy, PlanRow.HoursForm, HourRange.TryParse, out var busy)
            || !row.TryList<HourRange>(Preferred, PlanRow.HoursForm, HourRange.TryParse, out var preferred)
            || !row.TryList<NodaTime.IsoDayOfWeek>(Weekdays, PlanRow.WeekdayForm, PlanRow.TryWeekday, out var weekdays)
            || !row.TryList<NodaTime.IsoDayOfWeek>(PreferredWeekdays, PlanRow.WeekdayForm, PlanRow.TryWeekday, out var preferredWeekdays)
            || !row.TryList<DayRange>(DoNotVisit, PlanRow.DaysForm, row.TryDays, out var doNotVisit)
            || !TryPair(row, Opens, Closes, open, out open) || !TryPair(row, BusyFrom, BusyTo, busy, out busy))
        {
            return false;
        }

        hours = new VisitingHours { Open = open, Busy = busy, Preferred = preferred, Weekdays = weekdays, PreferredWeekdays = preferredWeekdays, DoNotVisit = doNotVisit };
        return true;
    }

    // Hours in two columns, beside those of the list.
    private static bool TryPair(PlanRow row, FixedColumn from, FixedColumn to, IReadOnlyList<HourRange> before, out IReadOnlyList<HourRange> hours)
    {
        hours = before;
        if (row.Text(from).Length == 0 && row.Text(to).Length == 0)
        {
            return true;
        }

        if (!HourRange.TryParse($"{row.Text(from)}-{row.Text(to)}", out var pair))
        {
            row.Reject(RowFaultKind.NotOfForm, to, $"{row.Text(from)}-{row.Text(to)}", PlanRow.HoursForm);
            return false;
        }

        hours = [.. before, pair];
        return true;
    }
}
