using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Planning;
using CustomerTiering.Reports.Visits;

namespace CustomerTiering.Reports.Csv;

/// <summary>What a plan was made from as CSV files, in the columns in which the reader of plan files takes them.</summary>
/// <remarks>Written beside a plan, so that it can be checked later without anything else. The stream stays open.</remarks>
public static class PlanInputsCsv
{
    private static readonly string[] RepColumns = ["rep", "name", "latitude", "longitude", "starts", "minutes", "skills", "territory", "week", "days", "lodgings"];

    /// <summary>One row a customer.</summary>
    public static void WriteCustomers(Stream stream, PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var table = new CsvTable(
            stream, CsvStyle.Plain, "customer", "name", "tier", "rep", "region", "latitude", "longitude", "core", "open", "busy", "preferred", "weekdays",
            "preferredWeekdays", "doNotVisit", "skills", "visited", "minutes", "worth", "signed", "closed", "contact", "contactRole", "contactDecides");
        foreach (var customer in request.Customers)
        {
            var hours = customer.Hours;
            table.Text(customer.Customer.Value).Text(customer.Name).Text(customer.Tier.Value).Text(customer.Rep.Value).Text(customer.Region.Value)
                .Ratio(customer.At.Latitude).Ratio(customer.At.Longitude).Flag(customer.IsCore).Text(List(hours.Open)).Text(List(hours.Busy)).Text(List(hours.Preferred))
                .Text(Numbers(hours.Weekdays.Select(day => (int)day))).Text(Numbers(hours.PreferredWeekdays.Select(day => (int)day))).Text(List(hours.DoNotVisit))
                .Text(string.Join(';', customer.Skills)).Text(string.Join(';', customer.Visited.Order().Select(IsoDay.Text))).Number(customer.Minutes).Ratio(customer.Worth)
                .Text(customer.Served.Start == DayRange.All.Start ? string.Empty : IsoDay.Text(customer.Served.Start))
                .Text(customer.Served.End == DayRange.All.End ? string.Empty : IsoDay.Text(customer.Served.End))
                .Text(customer.Contact.Name).Text(customer.Contact.Role).Text(PlanCsv.Word(customer.Contact.Authority)).EndRow();
        }
    }

    /// <summary>One row a rep; days that differ from the working week stand with the halves worked: <c>2026-02-16=none;2026-02-28=whole</c>.</summary>
    public static void WriteReps(Stream stream, PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var table = new CsvTable(stream, CsvStyle.Plain, RepColumns);
        foreach (var rep in request.Reps)
        {
            Rep(table, rep, request.Horizon);
        }
    }

    /// <summary>The owner and the marketing head, in the columns of reps with a role beside.</summary>
    public static void WriteExecutives(Stream stream, ExecutivePlan executives)
    {
        ArgumentNullException.ThrowIfNull(executives);
        using var table = new CsvTable(stream, CsvStyle.Plain, ["role", .. RepColumns]);
        foreach (var (role, request) in new[] { ("owner", executives.Owner.Request), ("marketing", executives.Marketing.Request) })
        {
            table.Text(role);
            Rep(table, request.Reps[0], request.Horizon);
        }
    }

    private static void Rep(CsvTable table, PlanRep rep, DayRange horizon)
    {
        var week = Enumerable.Range(1, 7).Select(day => rep.Calendar.Week.Of((NodaTime.IsoDayOfWeek)day));
        var days = rep.Calendar.ExceptionalDays.Where(horizon.Contains);
        table.Text(rep.Rep.Value).Text(rep.Name).Ratio(rep.Home.Latitude).Ratio(rep.Home.Longitude).Text(HourRange.TextOf(rep.StartMinute)).Number(rep.DailyMinutes)
            .Text(string.Join(';', rep.Skills)).Text(string.Join(';', rep.Territory)).Text(string.Join(';', week.Select(Halves)))
            .Text(string.Join(';', days.Select(day => $"{IsoDay.Text(day)}={Halves(rep.Calendar.Of(day))}")))
            .Text(string.Join(';', rep.Lodgings.Select(lodging => string.Create(CultureInfo.InvariantCulture, $"{lodging.Name}@{lodging.At.Latitude:R}@{lodging.At.Longitude:R}")))).EndRow();
    }

    /// <summary>One row a need.</summary>
    public static void WriteNeeds(Stream stream, PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var table = new CsvTable(stream, CsvStyle.Plain, "customer", "from", "to", "reason", "priority", "note");
        foreach (var need in request.Needs)
        {
            table.Text(need.Customer.Value).Text(IsoDay.Text(need.Due.Start)).Text(IsoDay.Text(need.Due.LastDay)).Text(need.Reason.Name).Ratio(need.Priority).Text(need.Note).EndRow();
        }
    }

    /// <summary>One row an appointment.</summary>
    public static void WriteAppointments(Stream stream, PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var table = new CsvTable(stream, CsvStyle.Plain, "rep", "date", "hours", "title", "customer", "latitude", "longitude");
        foreach (var appointment in request.Appointments)
        {
            table.Text(appointment.Rep.Value).Text(IsoDay.Text(appointment.Day)).Text(appointment.Hours.ToString()).Text(appointment.Title).Text(appointment.Customer.Value);
            _ = appointment.At.Count == 0 ? table.Text(string.Empty).Text(string.Empty) : table.Ratio(appointment.At[0].Latitude).Ratio(appointment.At[0].Longitude);
            table.EndRow();
        }
    }

    /// <summary>The days planned, the speed of travel, and which files stand beside the plan.</summary>
    public static void WriteSettings(Stream stream, PlanRequest request, PlanInputFiles files)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(files);
        using var table = new CsvTable(stream, CsvStyle.Plain, "from", "to", "kilometresPerHour", "detour", "minutesPerStop", "travel", "orders", "orderCustomers", "executives");
        var travel = request.Travel;
        table.Text(IsoDay.Text(request.Horizon.Start)).Text(IsoDay.Text(request.Horizon.LastDay));

        // Where every way stands in a table there is no speed.
        var bySpeed = travel.KilometresPerHour > 0 ? travel : TravelModel.Default;
        table.Ratio(bySpeed.KilometresPerHour).Ratio(bySpeed.Detour).Number(bySpeed.MinutesPerStop)
            .Text(travel.Times.Count == 0 ? "coordinates" : travel.KilometresPerHour > 0 ? "completed" : "table").Text(files.Orders).Text(files.OrderCustomers).Text(files.Executives).EndRow();
    }

    /// <summary>One row a way of the table of travel.</summary>
    public static void WriteTravel(Stream stream, PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var table = new CsvTable(stream, CsvStyle.Plain with { GuardFormulas = false }, "from", "to", "minutes");
        foreach (var time in request.Travel.Times)
        {
            table.Text(time.From).Text(time.To).Number(time.Minutes).EndRow();
        }
    }

    private static string List<T>(IEnumerable<T> items) => string.Join(';', items);

    private static string Numbers(IEnumerable<int> numbers) => string.Join(';', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    private static string Halves(DayHalves halves) => halves switch
    {
        DayHalves.Whole => "whole",
        DayHalves.Morning => "morning",
        DayHalves.Afternoon => "afternoon",
        _ => "none",
    };
}
