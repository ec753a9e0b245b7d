using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Planning;

namespace CustomerTiering.Reports.Csv;

/// <summary>The tables of a plan of visits as CSV files. Column names are a contract and the same in every language.</summary>
/// <remarks>The plan's table is read back by <c>plan check</c>, also when it was changed by hand. The same plan gives the same bytes; the stream stays open.</remarks>
public static class PlanCsv
{
    /// <summary>One row a stop, by rep, day and hour.</summary>
    public static void WriteStops(Stream stream, VisitPlan plan, CultureInfo culture, CsvStyle style)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(culture);
        using var table = new CsvTable(
            stream, style, "rep", "date", "weekday", "begin", "end", "customer", "name", "tier", "form", "purpose", "needs", "travelMinutes", "fixed", "title", "sleepsAt");
        foreach (var day in plan.Days)
        {
            foreach (var stop in day.Stops)
            {
                var isCustomer = plan.Request.TryCustomer(stop.Customer, out var customer);
                table.Text(day.Rep.Value).Text(IsoDay.Text(day.Day)).Text(culture.DateTimeFormat.GetAbbreviatedDayName((DayOfWeek)((int)day.Day.DayOfWeek % 7)))
                    .Text(HourRange.TextOf(stop.Hours.From)).Text(HourRange.TextOf(stop.Hours.To)).Text(stop.Customer.Value)
                    .Text(isCustomer ? customer!.Name : string.Empty).Text(isCustomer ? customer!.Tier.Value : string.Empty)
                    .Text(isCustomer ? stop.Form.Name : string.Empty).Text(isCustomer ? stop.Purpose.Name : string.Empty)
                    .Text(string.Join(';', stop.Needs.Select(need => need.Reason.Name))).Number(stop.TravelMinutes).Flag(stop.IsFixed).Text(stop.Title).Text(day.SleepsAt).EndRow();
            }
        }
    }

    /// <summary>One row a visit that is not in the plan, with the rule that blocks most of its days and every rule with its days.</summary>
    public static void WriteUnplaced(Stream stream, VisitPlan plan, CultureInfo culture, CsvStyle style)
    {
        ArgumentNullException.ThrowIfNull(plan);
        using var table = new CsvTable(stream, style, "customer", "tier", "rep", "dueFrom", "dueTo", "need", "rule", "days", "reason");
        foreach (var visit in plan.Unplaced)
        {
            table.Text(visit.Customer.Value).Text(visit.Tier.Value).Text(visit.Rep.Value).Text(IsoDay.Text(visit.Due.Start)).Text(IsoDay.Text(visit.Due.LastDay))
                .Text(string.Join(';', visit.Needs.Select(need => need.Reason.Name))).Text(visit.Rule.Name)
                .Text(string.Join(';', visit.Blocked.Select(blocked => FormattableString.Invariant($"{blocked.Rule.Name} {blocked.Days.Count}"))))
                .Text(visit.Explain(culture)).EndRow();
        }
    }

    /// <summary>One row a rep: capacity and how it is used.</summary>
    public static void WriteLoads(Stream stream, VisitPlan plan, CsvStyle style)
    {
        ArgumentNullException.ThrowIfNull(plan);
        using var table = new CsvTable(stream, style, "rep", "capacityMinutes", "stopMinutes", "travelMinutes", "visits", "utilisation", "stretch", "shortMinutes");
        foreach (var load in plan.Loads)
        {
            table.Text(load.Rep.Value).Number(load.CapacityMinutes).Number(load.StopMinutes).Number(load.TravelMinutes).Number(load.Visits)
                .Ratio(load.Utilisation).Ratio(load.Stretch).Number(load.ShortMinutes).EndRow();
        }
    }
}
