using System.Globalization;
using System.Text.Json;
using CustomerTiering.Customers;
using CustomerTiering.Effort.Attainment;
using CustomerTiering.Effort.Guard;
using CustomerTiering.Effort.Phases;

namespace CustomerTiering.Reports.Json;

/// <summary>What supervision adds to a rep, or to all together, in the JSON of effort. What was not given is null, so that every rep has the same shape.</summary>
internal static class SupervisionPart
{
    public static void Write(Utf8JsonWriter json, RepId rep, EffortSupervision supervision, CultureInfo culture)
    {
        json.WritePropertyName("attainment");
        if (supervision.HasPlan && (rep.IsNone ? supervision.Attainment.All : supervision.Attainment.TryGet(rep, out var own) ? own : null) is { } attainment)
        {
            Attainment(json, attainment, supervision.Attainment, culture);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WritePropertyName("phases");
        if ((rep.IsNone ? supervision.Phases.All : supervision.Phases.Reps.FirstOrDefault(phases => phases.Rep == rep)) is { IsKnown: true } known)
        {
            Phases(json, known, culture);
        }
        else
        {
            json.WriteNullValue();
        }

        if (!rep.IsNone)
        {
            json.WriteNull("guard");
            json.WriteNull("resources");
            return;
        }

        json.WriteStartObject("guard");
        Guard(json, "visits", isGiven: true, supervision.VisitGuard, culture);
        Guard(json, "planned", supervision.HasPlan, supervision.PlanGuard, culture);
        Guard(json, "spend", supervision.HasSpend, supervision.SpendGuard, culture);
        json.WriteEndObject();
        json.WritePropertyName("resources");
        if (supervision.HasSpend)
        {
            ResourcesPart.Write(json, supervision.Spend, culture);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void Attainment(Utf8JsonWriter json, RepAttainment rep, SupervisionReport report, CultureInfo culture)
    {
        json.WriteStartObject();
        json.Period(report.Scope.Period);
        json.WriteNumber("validDays", rep.ValidDays);
        json.WriteNumber("visits", rep.Visits);
        json.WriteNumber("productive", rep.Productive);
        json.WriteNumber("planned", rep.Planned.Count);
        json.WriteNumber("done", rep.Count(PlannedVisitState.Done));
        json.WriteNumber("late", rep.Count(PlannedVisitState.Late));
        json.WriteNumber("missed", rep.Count(PlannedVisitState.Missed));
        json.WriteNumber("open", rep.Count(PlannedVisitState.Open));
        json.WriteNumber("unplanned", rep.Unplanned.Count);
        json.WriteNumber("remaining", rep.Remaining);
        json.WriteNumber("assigned", rep.Assigned);
        json.WriteNumber("targets", rep.Targets);
        json.WriteNumber("reached", rep.Reached);
        json.Ratio("coverage", rep.Coverage);
        json.Ratio("reach", rep.Reach);
        json.Ratio("attainment", rep.Attainment);
        json.Ratio("adherence", rep.Adherence);
        json.Ratio("visitsADay", rep.VisitsADay);
        json.Ratio("strikeRate", rep.StrikeRate);
        json.WriteStartObject("refused");
        foreach (var count in rep.Refused)
        {
            json.WriteNumber(count.Fault.Name, count.Count);
        }

        json.WriteEndObject();
        json.WriteString("text", rep.Explain(culture));
        json.WriteEndObject();
    }

    private static void Phases(Utf8JsonWriter json, RepPhases rep, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteNumber("contacts", rep.Visits);
        json.WriteNumber("recorded", rep.Recorded);
        foreach (var share in rep.Shares)
        {
            json.WriteStartObject(share.Phase.Name);
            json.WriteNumber("minutes", share.Minutes);
            json.Ratio("share", share.Share);
            json.Ratio("target", share.Target);
            json.WriteEndObject();
        }

        json.Ratio("misplaced", rep.Misplaced);
        json.WriteStartArray("offTarget");
        foreach (var share in rep.OffTarget)
        {
            json.WriteStringValue(share.Phase.Name);
        }

        json.WriteEndArray();
        json.WriteString("text", rep.Explain(culture));
        json.WriteEndObject();
    }

    private static void Guard(Utf8JsonWriter json, string name, bool isGiven, IReadOnlyList<StarvedTier> starved, CultureInfo culture)
    {
        if (!isGiven)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        foreach (var tier in starved)
        {
            json.WriteStartObject();
            json.WriteString("tier", tier.Tier.Value);
            json.WriteNumber("customers", tier.Count);
            json.WriteNumber("days", tier.Days);
            json.Ratio("share", tier.Share);
            json.Ratio("leastShare", tier.LeastShare);
            json.WriteNumber("leastVisits", tier.LeastVisits);
            json.WriteNumber("visitsMissing", tier.VisitsMissing);
            json.WriteStartArray("below");
            foreach (var customer in tier.Below)
            {
                json.WriteStringValue(customer.Value);
            }

            json.WriteEndArray();
            json.WriteString("text", tier.Explain(culture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
