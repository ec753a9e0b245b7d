using System.Globalization;
using System.Text.Json;
using CustomerTiering.Calendars;
using CustomerTiering.Planning;
using CustomerTiering.Reports.Csv;
using CustomerTiering.Reports.Visits;

namespace CustomerTiering.Reports.Json;

/// <summary>What stands beside a plan in its JSON: conflicts, executives, what moved.</summary>
internal static class PlanPartsJson
{
    public static void Conflicts(Utf8JsonWriter json, PlanReport report, CultureInfo culture)
    {
        json.WriteStartArray("conflicts");
        foreach (var conflict in report.Conflicts)
        {
            json.WriteStartObject();
            json.WriteString("rep", conflict.Rep.Value);
            json.WriteString("period", conflict.Days.ToString());
            Texts(json, "customers", conflict.Customers.Select(customer => customer.Value));
            json.WriteBoolean("byDays", conflict.IsByDays);
            Minutes(json, "neededMinutes", conflict, conflict.NeededMinutes);
            Minutes(json, "availableMinutes", conflict, conflict.AvailableMinutes);
            Minutes(json, "shortMinutes", conflict, conflict.ShortMinutes);
            json.WriteStartArray("repairs");
            foreach (var repair in conflict.Repairs)
            {
                json.WriteStartObject();
                _ = repair.Match(
                    drop => Pair(json, "drop", () => json.WriteString("customer", drop.Customer.Value)),
                    stretch => Pair(json, "stretch", () => json.WriteNumber("factor", stretch.Factor)),
                    time => Pair(json, "addTime", () => json.WriteNumber("minutesPerDay", time.MinutesPerDay)));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("text", conflict.Explain(culture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The person to be met; null where nobody is on file, as is what is not known of the person.</summary>
    public static void Contact(Utf8JsonWriter json, ContactPerson contact)
    {
        if (contact.IsNone)
        {
            json.WriteNull("contact");
            return;
        }

        json.WriteStartObject("contact");
        json.TextOrNull("name", contact.Name);
        json.TextOrNull("role", contact.Role);
        if (contact.Authority == ContactAuthority.Unknown)
        {
            json.WriteNull("decides");
        }
        else
        {
            json.WriteBoolean("decides", contact.Authority == ContactAuthority.Decides);
        }

        json.WriteEndObject();
    }

    /// <summary>What to get ready for a visit and what to talk about.</summary>
    public static void Brief(Utf8JsonWriter json, VisitBrief brief)
    {
        json.WriteStartArray("prepare");
        foreach (var item in brief.Preparation)
        {
            json.WriteStartObject();
            json.Word("kind", item.Kind);
            json.WriteString("text", item.Text.ReplaceLineEndings("\n"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("talk");
        foreach (var point in brief.Talk)
        {
            json.WriteStartObject();
            json.WriteString("content", point.Content.Name);
            json.WriteString("way", point.Way.Name);
            json.WriteString("text", point.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The executives' plans and whether they hold; null where there are none.</summary>
    public static void Executives(Utf8JsonWriter json, PlanReport report)
    {
        if (report.Executives.Count == 0)
        {
            json.WriteNull("executives");
            return;
        }

        var found = report.Executives[0];
        json.WriteStartObject("executives");
        Executives(json, found.Check);
        json.WriteStartArray("days");
        PlanJson.Days(json, found.Owner, (_, _) => { });
        PlanJson.Days(json, found.Marketing, (_, _) => { });
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Whether the executives' visits hold the policy.</summary>
    public static void Executives(Utf8JsonWriter json, ExecutiveCheck check)
    {
        json.WriteBoolean("ownerHolds", check.OwnerHolds);
        json.WriteStartArray("quarters");
        foreach (var quarter in check.Quarters)
        {
            json.WriteStartObject();
            json.WriteString("from", IsoDay.Text(quarter.Days.Start));
            json.WriteString("to", IsoDay.Text(quarter.Days.LastDay));
            json.WriteBoolean("whole", quarter.IsWhole);
            json.WriteNumber("met", quarter.Met);
            Texts(json, "missing", quarter.Missing.Select(customer => customer.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("marketingHolds", check.MarketingHolds);
        json.WriteNumber("marketingShare", check.MarketingShare);
        json.WriteNumber("keyShare", check.KeyShare);
    }

    /// <summary>What moved against the earlier plan, and what keeps its day at another hour; null where there is none.</summary>
    public static void Replan(Utf8JsonWriter json, PlanReport report, CultureInfo culture)
    {
        if (report.Replan.Count == 0)
        {
            json.WriteNull("replan");
            return;
        }

        var replan = report.Replan[0];
        json.WriteStartObject("replan");
        json.WriteNumber("untouched", replan.Untouched);
        json.WriteNumber("moved", replan.Moved);
        json.WriteNumber("movedShare", replan.MovedShare);
        json.WriteStartArray("moves");
        foreach (var move in replan.Moves)
        {
            json.WriteStartObject();
            json.WriteString("customer", move.Customer.Value);
            Texts(json, "from", move.From.Select(IsoDay.Text));
            Texts(json, "to", move.To.Select(IsoDay.Text));
            json.WriteBoolean("touched", move.IsTouched);
            json.WriteString("why", move.Why(culture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("shifts");
        foreach (var shift in replan.Shifts)
        {
            json.WriteStartObject();
            json.WriteString("rep", shift.Rep.Value);
            json.WriteString("date", IsoDay.Text(shift.Day));
            json.WriteString("customer", shift.Customer.Value);
            json.WriteString("from", shift.From.ToString());
            json.WriteString("to", shift.To.ToString());
            json.WriteString("commitment", PlanCsv.Word(shift.Commitment));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Minutes(Utf8JsonWriter json, string name, CapacityConflict conflict, int minutes)
    {
        if (conflict.IsByDays)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteNumber(name, minutes);
        }
    }

    private static bool Pair(Utf8JsonWriter json, string kind, Action value)
    {
        json.WriteString("kind", kind);
        value();
        return true;
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
