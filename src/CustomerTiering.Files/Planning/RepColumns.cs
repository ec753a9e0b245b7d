using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Planning;
using NodaTime;

namespace CustomerTiering.Files.Planning;

/// <summary>The columns of reps who visit.</summary>
internal static class RepColumns
{
    /// <summary>Who.</summary>
    public static readonly FixedColumn Rep = new("rep", true, "rep id", "sales rep", "业务员");
    private static readonly FixedColumn Name = new("name", false, "姓名");
    private static readonly FixedColumn Starts = new("starts", false, "start", "上班");
    private static readonly FixedColumn Minutes = new("minutes", false, "daily minutes", "每日分钟");
    private static readonly FixedColumn Skills = new("skills", false, "技能");
    private static readonly FixedColumn Territory = new("territory", false, "regions", "负责区域");
    private static readonly FixedColumn Week = new("week", false, "工作周");
    private static readonly FixedColumn Days = new("days", false, "特殊日");
    private static readonly FixedColumn Absent = new("absent", false, "absences", "leave", "请假");
    private static readonly FixedColumn Lodgings = new("lodgings", false, "住宿");

    public static IReadOnlyList<FixedColumn> All { get; } = [Rep, .. PlaceColumns.Usual.All];

    public static bool TryRead(PlanRow row, WorkingCalendar company, out PlanRep rep)
    {
        rep = new PlanRep(new RepId("-"), default, company);
        if (!row.TryNeed(Rep, out var id) || !row.TryPlace(PlaceColumns.Usual, out var home) || !row.TryCount(Minutes, rep.DailyMinutes, 1, HourRange.Day, out var minutes)
            || !row.TryList<Lodging>(Lodgings, "name@30.5@104.1", TryLodging, out var lodgings) || !TryCalendar(row, company, out var calendar))
        {
            return false;
        }

        var start = rep.StartMinute;
        if (row.Text(Starts) is { Length: > 0 } starts && (!HourRange.TryMinute(starts, out start) || start + minutes > HourRange.Day))
        {
            row.Reject(RowFaultKind.NotOfForm, Starts, starts, "08:30");
            return false;
        }

        rep = new PlanRep(new RepId(id), home, calendar)
        {
            Name = row.Text(Name),
            StartMinute = start,
            DailyMinutes = Math.Min(minutes, HourRange.Day - start),
            Skills = row.List(Skills),
            Territory = [.. row.List(Territory).Select(region => new RegionId(region))],
            Lodgings = lodgings,
        };
        return true;
    }

    // Seven halves from Monday on, or nothing for the company's calendar; then the days that differ; then leave.
    private static bool TryCalendar(PlanRow row, WorkingCalendar company, out WorkingCalendar calendar)
    {
        calendar = company;
        if (!row.TryList<DayHalves>(Week, PlanRow.HalvesForm, PlanRow.TryHalves, out var week) || !row.TryList<(LocalDate Day, DayHalves Halves)>(Days, "2026-02-16=none", (string text, out (LocalDate Day, DayHalves Halves) different) => TryDifferent(row, text, out different), out var days)
            || !row.TryList<DayRange>(Absent, PlanRow.DaysForm, row.TryDays, out var absent))
        {
            return false;
        }

        if (week.Count is not (0 or 7))
        {
            row.Reject(RowFaultKind.NotOfForm, Week, row.Text(Week), $"7 × {PlanRow.HalvesForm}");
            return false;
        }

        calendar = week.Count == 0 ? calendar : WorkingCalendar.Of(week.Index().Aggregate(WorkingWeek.Of(), (one, day) => one.With((IsoDayOfWeek)(day.Index + 1), day.Item)));
        calendar = days.Aggregate(calendar, (one, day) => one.With(day.Day, day.Halves)).WithAbsences(absent.Select(range => new Absence(range)));
        return true;
    }

    private static bool TryDifferent(PlanRow row, string text, out (LocalDate Day, DayHalves Halves) different)
    {
        var parts = text.Split('=');
        different = default;
        if (parts.Length != 2 || !row.TryDay(parts[0], out var day) || !PlanRow.TryHalves(parts[1].Trim(), out var halves))
        {
            return false;
        }

        different = (day, halves);
        return true;
    }

    private static bool TryLodging(string text, out Lodging lodging)
    {
        var parts = text.Split('@');
        lodging = new Lodging(string.Empty, default);
        if (parts.Length != 3 || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude) || !(Math.Abs(latitude) <= 90)
            || !double.TryParse(parts[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude) || !(Math.Abs(longitude) <= 180))
        {
            return false;
        }

        lodging = new Lodging(parts[0].Trim(), new Place(latitude, longitude));
        return true;
    }
}
