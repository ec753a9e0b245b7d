using System.Globalization;
using System.Text;
using CustomerTiering.Console.Reading;
using CustomerTiering.Customers;
using CustomerTiering.Planning;
using CustomerTiering.Reports.Agenda;
using CustomerTiering.Reports.Csv;
using CustomerTiering.Reports.Json;
using CustomerTiering.Reports.Pictures;

namespace CustomerTiering.Console.Writing;

/// <summary>The files of a plan: tables, a calendar file a rep, pictures, and what it was made from.</summary>
internal static class PlanFolder
{
    /// <summary>The files with what writes them.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="folder">Where they go: calendar files of an earlier plan there keep the ids of their events.</param>
    /// <param name="culture">The language.</param>
    public static IReadOnlyList<NewFile> Of(VisitPlan plan, string folder, CultureInfo culture)
    {
        var style = CsvStyle.ForExcel;
        var calendar = PlanCalendarPicture.Draw(plan, culture);
        var map = PlanMapPicture.Draw(plan, culture);
        return
        [
            new(PlanSource.Plan, stream => PlanCsv.WriteStops(stream, plan, culture, style)),
            new("unplaced.csv", stream => PlanCsv.WriteUnplaced(stream, plan, culture, style)),
            new("reps.csv", stream => PlanCsv.WriteLoads(stream, plan, style)),
            new("plan.json", stream => PlanJson.Write(stream, plan, culture, indented: true)),
            new("calendar.svg", calendar.Write),
            new("map.svg", map.Write),
            .. plan.Request.Reps.Select(rep => Agenda(plan, rep.Rep, folder, culture)),
            new(PlanSource.Customers, stream => PlanInputsCsv.WriteCustomers(stream, plan.Request)),
            new(PlanSource.Reps, stream => PlanInputsCsv.WriteReps(stream, plan.Request)),
            new(PlanSource.Needs, stream => PlanInputsCsv.WriteNeeds(stream, plan.Request)),
            new(PlanSource.Appointments, stream => PlanInputsCsv.WriteAppointments(stream, plan.Request)),
            new(PlanSource.Settings, stream => PlanInputsCsv.WriteSettings(stream, plan.Request)),
            new(PlanSource.Policy, stream => stream.Write(Encoding.UTF8.GetBytes(plan.Request.Policy.ToJson()))),
        ];
    }

    private static NewFile Agenda(VisitPlan plan, RepId rep, string folder, CultureInfo culture)
    {
        var name = string.Concat(rep.Value.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '.' ? letter : '_')) + ".ics";
        var path = Path.Combine(folder, name);
        var earlier = File.Exists(path) ? PlanAgenda.Read(File.ReadAllText(path, Encoding.UTF8)) : [];
        return new NewFile(name, stream => PlanAgenda.Write(stream, plan, rep, plan.Request.Horizon.Start, earlier, culture));
    }
}
