using System.Globalization;
using System.Text.Json;
using CustomerTiering.Effort;

namespace CustomerTiering.Reports.Json;

/// <summary>The JSON of a rep's week. The names are a contract: they are added to, never changed.</summary>
public static class WeekJson
{
    /// <summary>Writes a week as UTF-8 without a byte-order mark, ended by a line break.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="week">The week.</param>
    /// <param name="culture">The language of the texts. Figures are the same in every culture.</param>
    /// <param name="indented">Whether to break lines and indent for people.</param>
    public static void Write(Stream stream, RepWeek week, CultureInfo culture, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(culture);
        using var json = JsonFigures.Open(stream, indented);
        json.WriteStartObject();
        json.WriteString("note", EffortResult.Note(culture));
        json.WriteString("rep", week.Effort.Rep.Value);
        json.TextOrNull("name", week.Effort.Name);
        json.Day("asOf", week.AsOf);
        json.WriteNumber("capacity", week.Capacity);
        json.WriteNumber("due", week.Due.Count);
        json.WriteNumber("overdue", week.Overdue);
        json.WriteString("text", week.Summary(culture));
        json.WriteStartArray("calls");
        foreach (var call in week.Calls)
        {
            json.WriteStartObject();
            RepEffortPart.Customer(json, call.Effort);
            json.WriteNumber("daysOverdue", call.DaysOverdue);
            json.Ratio("cadence", call.Cadence);
            Texts(json, "reasons", call.Reasons.Select(reason => char.ToLowerInvariant(reason.ToString()[0]) + reason.ToString()[1..]));
            Texts(json, "why", call.Why(culture));
            Texts(json, "say", call.Talk(culture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        JsonFigures.Close(json, stream);
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
