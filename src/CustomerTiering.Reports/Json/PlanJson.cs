using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CustomerTiering.Calendars;
using CustomerTiering.Planning;
using CustomerTiering.Reports.Visits;
using NodaTime;

namespace CustomerTiering.Reports.Json;

/// <summary>A plan of visits as JSON: what it comes to, what it costs, each rep's days, and what was left out with the rules that block it.</summary>
/// <remarks>Names are a contract and the same in every language; texts are in the language given. The same plan gives the same bytes.</remarks>
public static class PlanJson
{
    /// <summary>Writes the plan in UTF-8; the stream stays open.</summary>
    public static void Write(Stream stream, VisitPlan plan, CultureInfo culture, bool indented) => Write(stream, new PlanReport(plan), culture, indented);

    /// <summary>Writes the plan and what is handed over beside it in UTF-8; the stream stays open.</summary>
    public static void Write(Stream stream, PlanReport report, CultureInfo culture, bool indented)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(culture);
        var plan = report.Plan;
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("policy", plan.Request.Policy.Name);
        json.WriteString("policyVersion", plan.Request.Policy.Version);
        json.WriteString("period", plan.Request.Horizon.ToString());
        json.WriteNumber("seed", plan.Settings.Seed);
        json.WriteNumber("iterations", plan.Settings.Iterations);
        Figures(json, plan.Figures);
        Cost(json, plan);
        Loads(json, plan);
        json.WriteStartArray("days");
        Days(json, plan, (day, stop) => PlanPartsJson.Brief(json, report.BriefOf(day, stop, culture)));
        json.WriteEndArray();
        Unplaced(json, plan, culture);
        PlanPartsJson.Conflicts(json, report, culture);
        PlanPartsJson.Executives(json, report);
        PlanPartsJson.Replan(json, report, culture);
        json.WriteEndObject();
    }

    private static void Figures(Utf8JsonWriter json, PlanFigures figures)
    {
        json.WriteNumber("visits", figures.Visits);
        json.WriteNumber("cadenceMet", figures.CadenceMet);
        json.WriteNumber("travelMinutes", figures.TravelMinutes);
        json.WriteNumber("stopMinutes", figures.StopMinutes);
        json.WriteNumber("dayDeviation", figures.DayDeviation);
        json.WriteNumber("repDeviation", figures.RepDeviation);
        json.WriteStartArray("coreMissed");
        foreach (var customer in figures.CoreMissed)
        {
            json.WriteStringValue(customer.Value);
        }

        json.WriteEndArray();
        json.WriteStartArray("tiers");
        foreach (var tier in figures.Tiers)
        {
            json.WriteStartObject();
            json.WriteString("tier", tier.Tier.Value);
            json.WriteNumber("customers", tier.Customers);
            json.WriteNumber("visits", tier.Visits);
            json.WriteNumber("gaps", tier.Gaps);
            json.WriteNumber("kept", tier.Kept);
            json.WriteNumber("missed", tier.Missed);
            json.WriteNumber("cadenceMet", tier.CadenceMet);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Cost(Utf8JsonWriter json, VisitPlan plan)
    {
        json.WriteStartObject("cost");
        json.WriteString("unit", plan.Request.Policy.Draft.Unit);
        json.WriteNumber("total", plan.Cost.Total);
        json.WriteNumber("missed", plan.Cost.Missed);
        json.WriteNumber("needs", plan.Cost.Needs);
        json.WriteNumber("cadence", plan.Cost.Cadence);
        json.WriteNumber("travel", plan.Cost.Travel);
        json.WriteNumber("imbalance", plan.Cost.Imbalance);
        json.WriteNumber("preference", plan.Cost.Preference);
        json.WriteNumber("nights", plan.Cost.Nights);
        json.WriteEndObject();
    }

    private static void Loads(Utf8JsonWriter json, VisitPlan plan)
    {
        json.WriteStartArray("reps");
        foreach (var load in plan.Loads)
        {
            json.WriteStartObject();
            json.WriteString("rep", load.Rep.Value);
            json.WriteNumber("capacityMinutes", load.CapacityMinutes);
            json.WriteNumber("stopMinutes", load.StopMinutes);
            json.WriteNumber("travelMinutes", load.TravelMinutes);
            json.WriteNumber("visits", load.Visits);
            json.WriteNumber("utilisation", load.Utilisation);
            json.WriteNumber("stretch", load.Stretch);
            json.WriteNumber("shortMinutes", load.ShortMinutes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The days of a plan.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="more">Writes what else is told of a visit.</param>
    internal static void Days(Utf8JsonWriter json, VisitPlan plan, Action<LocalDate, PlannedStop> more)
    {
        foreach (var day in plan.Days)
        {
            json.WriteStartObject();
            json.WriteString("rep", day.Rep.Value);
            json.WriteString("date", IsoDay.Text(day.Day));
            json.WriteString("leavesAt", HourRange.TextOf(Math.Max(0, day.LeavesAt)));
            json.WriteString("backAt", HourRange.TextOf(day.BackAt));
            json.WriteNumber("travelMinutes", day.TravelMinutes);
            json.WriteString("sleepsAt", day.SleepsAt);
            json.WriteStartArray("stops");
            foreach (var stop in day.Stops)
            {
                json.WriteStartObject();
                json.WriteString("customer", stop.Customer.Value);
                json.WriteString("begin", HourRange.TextOf(stop.Hours.From));
                json.WriteString("end", HourRange.TextOf(stop.Hours.To));
                json.WriteNumber("travelMinutes", stop.TravelMinutes);
                json.WriteString("form", stop.Form.Name);
                json.WriteString("purpose", stop.Purpose.Name);
                json.WriteBoolean("fixed", stop.IsFixed);
                json.WriteString("title", stop.Title);
                if (plan.Request.TryCustomer(stop.Customer, out var customer))
                {
                    PlanPartsJson.Contact(json, customer.Contact);
                    more(day.Day, stop);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private static void Unplaced(Utf8JsonWriter json, VisitPlan plan, CultureInfo culture)
    {
        json.WriteStartArray("unplaced");
        foreach (var visit in plan.Unplaced)
        {
            json.WriteStartObject();
            json.WriteString("customer", visit.Customer.Value);
            json.WriteString("tier", visit.Tier.Value);
            json.WriteString("rep", visit.Rep.Value);
            json.WriteString("due", visit.Due.ToString());
            json.WriteString("rule", visit.Rule.Name);
            json.WriteStartObject("blocked");
            foreach (var blocked in visit.Blocked)
            {
                json.WriteNumber(blocked.Rule.Name, blocked.Days.Count);
            }

            json.WriteEndObject();
            json.WriteString("reason", visit.Explain(culture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
