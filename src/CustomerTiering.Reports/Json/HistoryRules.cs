using System.Text.Json;
using CustomerTiering.History;

namespace CustomerTiering.Reports.Json;

/// <summary>Writes the rules a history was decided by, with the names in which they are read.</summary>
internal static class HistoryRules
{
    public static void Write(Utf8JsonWriter json, PolicyVersion version)
    {
        json.Policy("policy", version.Entry);
        if (ReferenceEquals(version.Entry, version.Exit))
        {
            json.WriteNull("exit");
        }
        else
        {
            json.Policy("exit", version.Exit);
        }

        Qualification(json, version.Qualification);
        Movement(json, version.Movement);
    }

    private static void Qualification(Utf8JsonWriter json, QualificationPolicy policy)
    {
        json.WriteStartObject("qualification");
        json.WriteStartObject("period");
        policy.Period.Match<object?>(
            calendar =>
            {
                json.Word("calendar", calendar.Length);
                json.WriteNumber("startMonth", calendar.StartMonth);
                return null;
            },
            anniversary =>
            {
                json.Word("anniversary", anniversary.From);
                json.WriteNumber("months", anniversary.Months);
                json.Word("extension", anniversary.Extension);
                return null;
            },
            rolling =>
            {
                json.WriteNumber("rolling", rolling.Months);
                return null;
            });
        json.WriteEndObject();
        if (policy.Validity is TierValidity.MonthsAfter after)
        {
            json.WriteStartObject("validity");
            json.WriteNumber("months", after.Months);
            json.Word("extension", after.Extension);
            json.WriteEndObject();
        }
        else
        {
            json.WriteString("validity", "nextDecision");
        }

        json.WriteNumber("reviewMonths", policy.ReviewMonths);
        json.WriteEndObject();
    }

    private static void Movement(Utf8JsonWriter json, MovementPolicy policy)
    {
        json.WriteStartObject("movement");
        json.Word("upgrade", policy.Upgrade);
        json.Word("lostUpgrade", policy.LostUpgrade);
        var (unit, count) = policy.Grace.Match(decisions => ("decisions", decisions.Count), days => ("days", days.Count), months => ("months", months.Count));
        json.WriteStartObject("grace");
        json.WriteNumber(unit, count);
        json.WriteEndObject();
        json.WriteNumber("maximumStepsDown", policy.MaximumStepsDown);
        json.WriteNumber("minimumTenureMonths", policy.MinimumTenureMonths);
        json.WriteEndObject();
    }
}
