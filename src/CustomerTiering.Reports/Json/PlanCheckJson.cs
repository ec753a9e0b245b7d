using System.Globalization;
using System.Text.Json;
using CustomerTiering.Calendars;
using CustomerTiering.Planning;

namespace CustomerTiering.Reports.Json;

/// <summary>What a check of a plan found as JSON: every rule broken and every visit missing, each with its lines. The names are a contract: they are added to, never changed.</summary>
/// <remarks>Texts are in the language given; everything else is the same in every language. The same findings give the same bytes.</remarks>
public static class PlanCheckJson
{
    /// <summary>Whether a plan as it was written is sound: no rule broken, by reps or by executives, and no row that could not be read.</summary>
    /// <param name="check">What was found.</param>
    /// <param name="executives">What was found with executives: none or one.</param>
    /// <param name="unread">Rows of the tables that could not be read.</param>
    public static bool IsSound(PlanCheckResult check, IReadOnlyList<ExecutiveCheck> executives, long unread)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(executives);
        return check.IsSound && unread == 0 && executives.All(one => one.Broken.Count == 0);
    }

    /// <summary>Writes a check as UTF-8 without a byte-order mark, ended by a line break; the stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="check">What was found.</param>
    /// <param name="executives">What was found with executives: none or one.</param>
    /// <param name="unread">Rows of the tables that could not be read; with any the plan is not sound.</param>
    /// <param name="placeOf">The table and the lines that a finding is about; an empty name and no lines where a visit is missing.</param>
    /// <param name="culture">The language of the texts.</param>
    /// <param name="indented">Whether to break lines and indent for people.</param>
    public static void Write(
        Stream stream, PlanCheckResult check, IReadOnlyList<ExecutiveCheck> executives, long unread, Func<PlanFinding, (string File, IReadOnlyList<long> Lines)> placeOf, CultureInfo culture, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(executives);
        ArgumentNullException.ThrowIfNull(placeOf);
        ArgumentNullException.ThrowIfNull(culture);
        using var json = JsonFigures.Open(stream, indented);
        json.WriteStartObject();
        json.WriteNumber("stops", check.Stops);
        json.WriteBoolean("sound", IsSound(check, executives, unread));
        json.WriteNumber("unread", unread);
        Findings(json, "broken", check.Broken, placeOf, culture);
        Findings(json, "missing", check.Missing, placeOf, culture);
        if (executives.Count == 0)
        {
            json.WriteNull("executives");
        }
        else
        {
            json.WriteStartObject("executives");
            PlanPartsJson.Executives(json, executives[0]);
            Findings(json, "broken", executives[0].Broken, placeOf, culture);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        JsonFigures.Close(json, stream);
    }

    private static void Findings(Utf8JsonWriter json, string name, IReadOnlyList<PlanFinding> findings, Func<PlanFinding, (string File, IReadOnlyList<long> Lines)> placeOf, CultureInfo culture)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule.Name);
            json.TextOrNull("rep", finding.Rep.Value);
            json.TextOrNull("customer", finding.Customer.Value);
            json.WriteString("date", IsoDay.Text(finding.Day));
            json.WriteString("detail", finding.Detail);
            var (file, lines) = placeOf(finding);
            json.TextOrNull("file", file);
            json.WriteStartArray("lines");
            foreach (var line in lines)
            {
                json.WriteNumberValue(line);
            }

            json.WriteEndArray();
            json.WriteString("text", finding.Explain(culture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
