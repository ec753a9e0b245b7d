using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Language;
using CustomerTiering.Planning;
using CustomerTiering.Reports.Csv;
using CustomerTiering.Reports.Visits;

namespace CustomerTiering.Reports.Excel;

/// <summary>A plan of visits as an Excel workbook: all stops, a summary, the reps, what is not in the plan and why, who cannot all be served, and a day list for each rep.</summary>
/// <remarks>The first sheet is the plan's table: a plan changed in Excel can be checked as it is. The same plan gives the same bytes; the stream stays open.</remarks>
public static class PlanWorkbook
{
    private static readonly PhraseBook Phrases = new(typeof(PlanWorkbook));

    /// <summary>Writes the workbook.</summary>
    public static void Write(Stream stream, PlanReport report, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(culture);
        WorkbookFile.Write(
            stream,
            [
                Stops(report, culture), Summary(report, culture), Loads(report, culture), Unplaced(report, culture),
                .. report.Conflicts.Count == 0 ? Array.Empty<SheetTable>() : [Conflicts(report, culture)],
                .. report.Replan.Select(replan => Moves(replan, culture)),
                .. report.Replan.Select(replan => Shifts(replan, culture)),
                .. report.Executives.Select(found => Executives(found, culture)),
                .. report.Plan.Request.Reps.Select(rep => DayList(report, rep, culture)),
            ]);
    }

    private static SheetTable Stops(PlanReport report, CultureInfo culture)
    {
        var commitments = report.Commitments.ToDictionary(entry => (entry.Customer, entry.Day), entry => entry.Commitment);
        var table = Table("plan", culture, "rep 10", "date 12", "weekday 9", "begin 8", "end 8", "customer 12", "name 30", "tier 6", "form 8", "purpose 16", "needs 20", "way 8", "fixed 8", "title 20", "sleepsAt 16", "commitment 12");
        foreach (var (day, stop) in report.Plan.Days.SelectMany(day => day.Stops.Select(stop => (day, stop))))
        {
            Stop(table, report.Plan, day, stop, culture);
            table.Text(stop.IsFixed ? "true" : "false").Text(stop.Title).Text(day.SleepsAt)
                .Text(PlanCsv.Word(commitments.GetValueOrDefault((stop.Customer, day.Day), Commitment.Free))).EndRow();
        }

        return table;
    }

    private static void Stop(SheetTable table, VisitPlan plan, PlannedDay day, PlannedStop stop, CultureInfo culture)
    {
        var isCustomer = plan.Request.TryCustomer(stop.Customer, out var customer);
        table.Text(day.Rep.Value).Day(day.Day).Text(culture.DateTimeFormat.GetAbbreviatedDayName((DayOfWeek)((int)day.Day.DayOfWeek % 7)))
            .Text(HourRange.TextOf(stop.Hours.From)).Text(HourRange.TextOf(stop.Hours.To)).Text(stop.Customer.Value)
            .Text(isCustomer ? customer!.Name : string.Empty).Text(isCustomer ? customer!.Tier.Value : string.Empty)
            .Text(isCustomer ? stop.Form.NameIn(culture) : string.Empty).Text(isCustomer ? stop.Purpose.NameIn(culture) : string.Empty)
            .Text(string.Join(Phrases.Say("list", culture), stop.Needs.Select(need => $"{need.Reason.NameIn(culture)} {need.Note}".TrimEnd()))).Number(stop.TravelMinutes);
    }

    private static SheetTable Summary(PlanReport report, CultureInfo culture)
    {
        var (plan, figures) = (report.Plan, report.Plan.Figures);
        var table = Table("summary", culture, "what 40", "value 18", "tier 10");
        void Line(string phrase, Action value)
        {
            table.Text(Phrases.Say(phrase, culture));
            value();
            table.EndRow();
        }

        Line("period", () => table.Text(plan.Request.Horizon.ToString()));
        Line("policy", () => table.Text($"{plan.Request.Policy.Name} {plan.Request.Policy.Version}".TrimEnd()));
        Line("visits", () => table.Number(figures.Visits));
        Line("kept", () => table.Percent(figures.CadenceMet));
        foreach (var tier in figures.Tiers)
        {
            Line("visits", () => table.Number(tier.Visits).Text(tier.Tier.Value));
            Line("kept", () => table.Percent(tier.CadenceMet).Text(tier.Tier.Value));
            Line("missed", () => table.Number(tier.Missed).Text(tier.Tier.Value));
        }

        Line("coreMissed", () => table.Number(figures.CoreMissed.Count));
        Line("travelHours", () => table.Number(Math.Round(figures.TravelMinutes / 60.0, 1)));
        Line("stopHours", () => table.Number(Math.Round(figures.StopMinutes / 60.0, 1)));
        Line("unplaced", () => table.Number(plan.Unplaced.Count));
        Line("cost", () => table.Number(Math.Round(plan.Cost.Total, 2)).Text(plan.Request.Policy.UnitIn(culture)));
        return table;
    }

    private static SheetTable Loads(PlanReport report, CultureInfo culture)
    {
        var table = Table("reps", culture, "rep 10", "repName 20", "capacity 14", "stops 14", "travel 14", "visits 10", "used 10", "stretch 10", "short 14");
        foreach (var load in report.Plan.Loads)
        {
            table.Text(load.Rep.Value).Text(report.Plan.Request.TryRep(load.Rep, out var rep) ? rep.Name : string.Empty).Number(load.CapacityMinutes).Number(load.StopMinutes)
                .Number(load.TravelMinutes).Number(load.Visits).Percent(load.Utilisation).Number(load.Stretch).Number(load.ShortMinutes).EndRow();
        }

        return table;
    }

    private static SheetTable Unplaced(PlanReport report, CultureInfo culture)
    {
        var table = Table("unplaced", culture, "customer 12", "tier 6", "rep 10", "dueFrom 12", "dueTo 12", "rule 40", "reason 90");
        foreach (var visit in report.Plan.Unplaced)
        {
            table.Text(visit.Customer.Value).Text(visit.Tier.Value).Text(visit.Rep.Value).Day(visit.Due.Start).Day(visit.Due.LastDay).Text(visit.Rule.NameIn(culture)).Lines(visit.Explain(culture)).EndRow();
        }

        return table;
    }

    private static SheetTable Conflicts(PlanReport report, CultureInfo culture)
    {
        var table = Table("conflicts", culture, "rep 10", "dueFrom 12", "dueTo 12", "customers 40", "short 14", "reason 90");
        foreach (var conflict in report.Conflicts)
        {
            table.Text(conflict.Rep.Value).Day(conflict.Days.Start).Day(conflict.Days.LastDay).Lines(string.Join(Phrases.Say("list", culture), conflict.Customers))
                .Number(conflict.IsByDays ? double.NaN : conflict.ShortMinutes).Lines(conflict.Explain(culture)).EndRow();
        }

        return table;
    }

    private static SheetTable Moves(ReplanResult replan, CultureInfo culture)
    {
        var table = Table("moves", culture, "customer 12", "from 30", "to 30", "why 60");
        foreach (var move in replan.Moves)
        {
            table.Text(move.Customer.Value).Text(Days(move.From)).Text(Days(move.To)).Text(move.Why(culture)).EndRow();
        }

        return table;

        string Days(IReadOnlyList<NodaTime.LocalDate> days) => string.Join(Phrases.Say("list", culture), days.Select(IsoDay.Text));
    }

    private static SheetTable Shifts(ReplanResult replan, CultureInfo culture)
    {
        var table = Table("shifts", culture, "rep 10", "date 12", "customer 12", "from 14", "to 14");
        foreach (var shift in replan.Shifts)
        {
            table.Text(shift.Rep.Value).Day(shift.Day).Text(shift.Customer.Value).Text(shift.From.ToString()).Text(shift.To.ToString()).EndRow();
        }

        return table;
    }

    private static SheetTable Executives(ExecutivePlan found, CultureInfo culture)
    {
        var table = Table("executives", culture, "rep 10", "date 12", "weekday 9", "begin 8", "end 8", "customer 12", "name 30", "tier 6", "form 8", "purpose 16", "needs 20", "way 8");
        foreach (var plan in new[] { found.Owner, found.Marketing })
        {
            foreach (var (day, stop) in plan.Days.SelectMany(day => day.Stops.Select(stop => (day, stop))))
            {
                Stop(table, plan, day, stop, culture);
                table.EndRow();
            }
        }

        return table;
    }

    private static SheetTable DayList(PlanReport report, PlanRep rep, CultureInfo culture)
    {
        var table = Table(rep.Rep, culture, "date 12", "weekday 9", "begin 8", "end 8", "way 8", "customer 12", "name 30", "tier 6", "purpose 16", "contact 28", "prepare 70", "talk 90");
        foreach (var (day, stop) in report.Plan.Days.Where(day => day.Rep == rep.Rep).SelectMany(day => day.Stops.Select(stop => (day, stop))))
        {
            var isCustomer = report.Plan.Request.TryCustomer(stop.Customer, out var customer);
            var brief = isCustomer ? report.BriefOf(day.Day, stop, culture) : new VisitBrief([], []);
            table.Day(day.Day).Text(culture.DateTimeFormat.GetAbbreviatedDayName((DayOfWeek)((int)day.Day.DayOfWeek % 7)))
                .Text(HourRange.TextOf(stop.Hours.From)).Text(HourRange.TextOf(stop.Hours.To)).Number(stop.TravelMinutes).Text(stop.Customer.Value)
                .Text(isCustomer ? customer!.Name : stop.Title).Text(isCustomer ? customer!.Tier.Value : string.Empty).Text(isCustomer ? stop.Purpose.NameIn(culture) : string.Empty)
                .Text(isCustomer ? customer!.Contact.Explain(culture) : string.Empty).Lines(string.Join('\n', BriefText.Preparation(brief))).Lines(string.Join('\n', BriefText.Talk(brief, culture))).EndRow();
        }

        return table;
    }

    private static SheetTable Table(string phrase, CultureInfo culture, params string[] columns) => new(Phrases.Say("sheet." + phrase, culture), Columns(culture, columns));

    private static SheetTable Table(RepId rep, CultureInfo culture, params string[] columns) => new(rep.Value, Columns(culture, columns));

    // A column is its phrase and its width.
    private static (string Heading, int Width)[] Columns(CultureInfo culture, string[] columns) =>
        [.. columns.Select(column => column.Split(' ')).Select(parts => (Phrases.Say("col." + parts[0], culture), int.Parse(parts[1], CultureInfo.InvariantCulture)))];
}
