using System.Globalization;
using System.Text;
using CustomerTiering.Console.Reading;
using CustomerTiering.Customers;
using CustomerTiering.Planning;
using CustomerTiering.Reports.Agenda;
using CustomerTiering.Reports.Csv;
using CustomerTiering.Reports.Excel;
using CustomerTiering.Reports.Html;
using CustomerTiering.Reports.Json;
using CustomerTiering.Reports.Pictures;
using CustomerTiering.Reports.Visits;
using NodaTime;

namespace CustomerTiering.Console.Writing;

/// <summary>The files of a plan: tables, a calendar file a rep, pictures, and what it was made from.</summary>
internal static class PlanFolder
{
    /// <summary>The files with what writes them.</summary>
    /// <param name="report">The plan.</param>
    /// <param name="earlier">The folder whose calendar files it follows: events there keep their ids.</param>
    /// <param name="stamp">The day on which it is made.</param>
    /// <param name="beside">What it was made from and is written beside it as it is.</param>
    /// <param name="culture">The language.</param>
    public static IReadOnlyList<NewFile> Of(PlanReport report, string earlier, LocalDate stamp, PlanBeside beside, CultureInfo culture)
    {
        var inputs = new PlanInputFiles(
            beside.Orders.IsDemo ? beside.Orders.Orders : NameOf(PlanSource.Orders, beside.Orders.Orders), NameOf(PlanSource.OrderCustomers, beside.Orders.Customers), report.Executives.Count > 0 || beside.ExecutivesOf.Length > 0 ? PlanSource.Executives : string.Empty);
        var (plan, style) = (report.Plan, CsvStyle.ForExcel);
        var calendar = PlanCalendarPicture.Draw(plan, culture);
        var map = PlanMapPicture.Draw(plan, culture);
        return
        [
            new(PlanSource.Plan, stream => PlanCsv.WriteStops(stream, report, culture, style)),
            new("plan.xlsx", stream => PlanWorkbook.Write(stream, report, culture)),
            new("day-list.csv", stream => PlanCsv.WriteDayList(stream, report, culture, style)),
            new("unplaced.csv", stream => PlanCsv.WriteUnplaced(stream, plan, culture, style)),
            new("conflicts.csv", stream => PlanCsv.WriteConflicts(stream, report, culture, style)),
            new("reps.csv", stream => PlanCsv.WriteLoads(stream, plan, style)),
            .. report.Replan.Select(replan => new NewFile("moves.csv", stream => PlanCsv.WriteMoves(stream, replan, culture, style))),
            .. report.Replan.Select(replan => new NewFile("shifts.csv", stream => PlanCsv.WriteShifts(stream, replan, style))),
            .. report.Executives.SelectMany(found => Executives(found, earlier, stamp, culture, style)),
            new("plan.json", stream => PlanJson.Write(stream, report, culture, indented: true)),
            new("calendar.svg", calendar.Write),
            new("map.svg", map.Write),
            .. RepFileNames.Of(plan.Request.Reps).SelectMany(rep => OfRep(report, rep.Key, rep.Value, earlier, stamp, culture)),
            new(PlanSource.Customers, stream => PlanInputsCsv.WriteCustomers(stream, plan.Request)),
            new(PlanSource.Reps, stream => PlanInputsCsv.WriteReps(stream, plan.Request)),
            new(PlanSource.Needs, stream => PlanInputsCsv.WriteNeeds(stream, plan.Request)),
            new(PlanSource.Appointments, stream => PlanInputsCsv.WriteAppointments(stream, plan.Request)),
            new(PlanSource.Settings, stream => PlanInputsCsv.WriteSettings(stream, plan.Request, inputs)),
            .. plan.Request.Travel.Times.Count == 0 ? Array.Empty<NewFile>() : [new NewFile(PlanSource.Travel, stream => PlanInputsCsv.WriteTravel(stream, plan.Request))],
            .. beside.Orders.IsDemo ? [] : Copies([(beside.Orders.Orders, inputs.Orders), (beside.Orders.Customers, inputs.OrderCustomers)]),
            .. report.Executives.Select(found => new NewFile(PlanSource.Executives, stream => PlanInputsCsv.WriteExecutives(stream, found))),
            .. beside.ExecutivesOf.Length == 0 ? [] : Copies(WrittenExecutives.Files(beside.ExecutivesOf).Append(PlanSource.Executives).Select(name => (Path.Combine(beside.ExecutivesOf, name), name))),
            new(PlanSource.Policy, stream => stream.Write(Encoding.UTF8.GetBytes(plan.Request.Policy.ToJson()))),
        ];
    }

    /// <summary>Files in a folder that only another plan can have written: they belong to no visit of this one.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="written">The names of the files of this plan.</param>
    public static IReadOnlyList<string> LeftBeside(string folder, IReadOnlySet<string?> written) =>
    [
        .. Directory.EnumerateFiles(folder).Select(Path.GetFileName).OfType<string>().Where(name => !written.Contains(name) && IsOfPlan(folder, name)).Order(StringComparer.Ordinal),
    ];

    // A rep has a page and a calendar of one name.
    private static bool IsOfPlan(string folder, string name) => name is "moves.csv" or "shifts.csv"
        || name.StartsWith("inputs-", StringComparison.Ordinal) || name.StartsWith("executive-", StringComparison.Ordinal)
        || (Path.GetExtension(name) is ".html" or ".ics" && File.Exists(Path.Combine(folder, Path.ChangeExtension(name, ".html"))) && File.Exists(Path.Combine(folder, Path.ChangeExtension(name, ".ics"))));

    // Under a name of its own, with the ending by which a table is told from a workbook.
    private static string NameOf(string name, string path) => path.Length == 0 ? string.Empty : name + Path.GetExtension(path);

    private static IEnumerable<NewFile> Copies(IEnumerable<(string Path, string Name)> files) => files.Where(file => file.Path.Length > 0).Select(file => new NewFile(file.Name, stream =>
    {
        using var source = File.OpenRead(file.Path);
        source.CopyTo(stream);
    }));

    private static IEnumerable<NewFile> OfRep(PlanReport report, RepId rep, string name, string folder, LocalDate stamp, CultureInfo culture)
    {
        var earlier = Earlier(folder, name);
        yield return new NewFile(name + ".ics", stream => PlanAgenda.Write(stream, report, rep, stamp, earlier, culture));
        yield return new NewFile(name + ".html", stream => DayListPage.Write(stream, report, rep, culture));
    }

    private static IEnumerable<NewFile> Executives(ExecutivePlan found, string folder, LocalDate stamp, CultureInfo culture, CsvStyle style)
    {
        foreach (var (name, plan) in new[] { (WrittenExecutives.OwnerName, found.Owner), (WrittenExecutives.MarketingName, found.Marketing) })
        {
            var earlier = Earlier(folder, name);
            yield return new NewFile(name + ".csv", stream => PlanCsv.WriteStops(stream, plan, culture, style));
            yield return new NewFile(name + ".ics", stream => PlanAgenda.Write(stream, plan, plan.Request.Reps[0].Rep, stamp, earlier, culture));
        }
    }

    private static IReadOnlyList<AgendaEvent> Earlier(string folder, string name)
    {
        var path = Path.Combine(folder, name + ".ics");
        return File.Exists(path) ? PlanAgenda.Read(File.ReadAllText(path, Encoding.UTF8)) : [];
    }
}
