using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Planning;
using CustomerTiering.Reports.Visits;

namespace CustomerTiering.Reports.Csv;

/// <summary>The tables of a plan of visits as CSV files. Column names are a contract and the same in every language.</summary>
/// <remarks>The plan's table is read back by <c>plan check</c>, also when it was changed by hand. The same plan gives the same bytes; the stream stays open.</remarks>
public static class PlanCsv
{
    /// <summary>One row a stop, by rep, day and hour.</summary>
    public static void WriteStops(Stream stream, VisitPlan plan, CultureInfo culture, CsvStyle style) => WriteStops(stream, new PlanReport(plan), culture, style);

    /// <summary>One row a stop, by rep, day and hour, with how firmly it stands where that is known.</summary>
    public static void WriteStops(Stream stream, PlanReport report, CultureInfo culture, CsvStyle style)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(culture);
        var plan = report.Plan;
        var commitments = report.Commitments.ToDictionary(entry => (entry.Customer, entry.Day), entry => entry.Commitment);
        using var table = new CsvTable(
            stream, style, "rep", "date", "weekday", "begin", "end", "customer", "name", "tier", "form", "purpose", "needs", "travelMinutes", "fixed", "title", "sleepsAt", "commitment");
        foreach (var day in plan.Days)
        {
            foreach (var stop in day.Stops)
            {
                var isCustomer = plan.Request.TryCustomer(stop.Customer, out var customer);
                table.Text(day.Rep.Value).Text(IsoDay.Text(day.Day)).Text(culture.DateTimeFormat.GetAbbreviatedDayName((DayOfWeek)((int)day.Day.DayOfWeek % 7)))
                    .Text(HourRange.TextOf(stop.Hours.From)).Text(HourRange.TextOf(stop.Hours.To)).Text(stop.Customer.Value)
                    .Text(isCustomer ? customer!.Name : string.Empty).Text(isCustomer ? customer!.Tier.Value : string.Empty)
                    .Text(isCustomer ? stop.Form.Name : string.Empty).Text(isCustomer ? stop.Purpose.Name : string.Empty)
                    .Text(string.Join(';', stop.Needs.Select(need => need.Reason.Name))).Number(stop.TravelMinutes).Flag(stop.IsFixed).Text(stop.Title).Text(day.SleepsAt)
                    .Text(Word(commitments.GetValueOrDefault((stop.Customer, day.Day), Commitment.Free))).EndRow();
            }
        }
    }

    /// <summary>One row a visit with its preparation and talk: the day list that a rep takes along.</summary>
    public static void WriteDayList(Stream stream, PlanReport report, CultureInfo culture, CsvStyle style)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(culture);
        using var table = new CsvTable(stream, style, "rep", "date", "begin", "end", "customer", "name", "tier", "purpose", "needs", "travelMinutes", "contact", "contactRole", "contactDecides", "prepare", "talk");
        foreach (var (day, stop) in report.Plan.Days.SelectMany(day => day.Stops.Select(stop => (day, stop))))
        {
            var isCustomer = report.Plan.Request.TryCustomer(stop.Customer, out var customer);
            table.Text(day.Rep.Value).Text(IsoDay.Text(day.Day)).Text(HourRange.TextOf(stop.Hours.From)).Text(HourRange.TextOf(stop.Hours.To)).Text(stop.Customer.Value)
                .Text(isCustomer ? customer!.Name : stop.Title).Text(isCustomer ? customer!.Tier.Value : string.Empty).Text(isCustomer ? stop.Purpose.NameIn(culture) : string.Empty)
                .Text(string.Join('\n', stop.Needs.Select(need => $"{need.Reason.NameIn(culture)} {need.Note}".TrimEnd()))).Number(stop.TravelMinutes);
            var contact = isCustomer ? customer!.Contact : ContactPerson.None;
            table.Text(contact.Name).Text(contact.Role).Text(Word(contact.Authority));
            var brief = isCustomer ? report.BriefOf(day.Day, stop, culture) : new VisitBrief([], []);
            table.Text(string.Join('\n', BriefText.Preparation(brief))).Text(string.Join('\n', BriefText.Talk(brief, culture))).EndRow();
        }
    }

    /// <summary>One row a set of customers that cannot all be served, with its ways out.</summary>
    public static void WriteConflicts(Stream stream, PlanReport report, CultureInfo culture, CsvStyle style)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var table = new CsvTable(stream, style, "rep", "from", "to", "customers", "neededMinutes", "availableMinutes", "shortMinutes", "drop", "stretch", "addMinutesPerDay", "text");
        foreach (var conflict in report.Conflicts)
        {
            table.Text(conflict.Rep.Value).Text(IsoDay.Text(conflict.Days.Start)).Text(IsoDay.Text(conflict.Days.LastDay)).Text(string.Join(';', conflict.Customers))
                .Ratio(conflict.IsByDays ? double.NaN : conflict.NeededMinutes).Ratio(conflict.IsByDays ? double.NaN : conflict.AvailableMinutes).Ratio(conflict.IsByDays ? double.NaN : conflict.ShortMinutes)
                .Text(string.Join(';', conflict.Repairs.OfType<PlanRepair.Drop>().Select(drop => drop.Customer)))
                .Ratio(conflict.Repairs.OfType<PlanRepair.Stretch>().Select(stretch => stretch.Factor).FirstOrDefault(double.NaN))
                .Ratio(conflict.Repairs.OfType<PlanRepair.AddTime>().Select(time => (double)time.MinutesPerDay).FirstOrDefault(double.NaN))
                .Text(conflict.Explain(culture)).EndRow();
        }
    }

    /// <summary>One row a customer whose visits are on other days than in the earlier plan, with why.</summary>
    public static void WriteMoves(Stream stream, ReplanResult replan, CultureInfo culture, CsvStyle style)
    {
        ArgumentNullException.ThrowIfNull(replan);
        using var table = new CsvTable(stream, style, "customer", "from", "to", "touched", "why");
        foreach (var move in replan.Moves)
        {
            table.Text(move.Customer.Value).Text(string.Join(';', move.From.Select(IsoDay.Text))).Text(string.Join(';', move.To.Select(IsoDay.Text)))
                .Flag(move.IsTouched).Text(move.Why(culture)).EndRow();
        }
    }

    /// <summary>The word for whether a person can decide; empty where nobody knows.</summary>
    internal static string Word(ContactAuthority authority) => authority switch
    {
        ContactAuthority.Decides => "yes",
        ContactAuthority.CannotDecide => "no",
        _ => string.Empty,
    };

    /// <summary>One row a visit that keeps its day at another hour than in the earlier plan.</summary>
    public static void WriteShifts(Stream stream, ReplanResult replan, CsvStyle style)
    {
        ArgumentNullException.ThrowIfNull(replan);
        using var table = new CsvTable(stream, style, "rep", "date", "customer", "fromBegin", "fromEnd", "begin", "end", "commitment");
        foreach (var shift in replan.Shifts)
        {
            table.Text(shift.Rep.Value).Text(IsoDay.Text(shift.Day)).Text(shift.Customer.Value).Text(HourRange.TextOf(shift.From.From)).Text(HourRange.TextOf(shift.From.To))
                .Text(HourRange.TextOf(shift.To.From)).Text(HourRange.TextOf(shift.To.To)).Text(Word(shift.Commitment)).EndRow();
        }
    }

    /// <summary>The word of a commitment in the plan's table; empty for a free visit.</summary>
    internal static string Word(Commitment commitment) => commitment switch
    {
        Commitment.Fixed => "fixed",
        Commitment.FlexibleInDay => "day",
        Commitment.FlexibleInWeek => "week",
        _ => string.Empty,
    };

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
