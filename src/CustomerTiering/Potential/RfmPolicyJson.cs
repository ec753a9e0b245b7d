using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CustomerTiering.Calendars;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Potential;

/// <summary>Reads and writes drafts of RFM policies as JSON.</summary>
internal static class RfmPolicyJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(RfmPolicyDraft draft)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteString("name", draft.Name);
            json.WriteString("version", draft.Version);
            WriteDays(json, draft.Effective);
            json.WriteNumber("bins", draft.Bins);
            json.WriteString("binning", Word(draft.Binning.ToString()));
            json.WriteString("frequency", Word(draft.Frequency.ToString()));
            json.WriteStartArray("segments");
            foreach (var segment in draft.Segments)
            {
                Write(json, segment);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static RfmPolicyDraft Read(string json, List<PolicyFault> faults)
    {
        var draft = new RfmPolicyDraft();
        try
        {
            using var document = JsonDocument.Parse(json);
            foreach (var (name, value, path) in Members(document.RootElement, "$", faults))
            {
                draft = name switch
                {
                    "name" => draft with { Name = Text(value, path, faults) },
                    "version" => draft with { Version = Text(value, path, faults) },
                    "effective" => draft with { Effective = Days(value, path, faults) },
                    "bins" => draft with { Bins = Whole(value, path, faults) },
                    "binning" => draft with { Binning = Choice<RfmBinning>(value, path, faults) },
                    "frequency" => draft with { Frequency = Choice<RfmFrequency>(value, path, faults) },
                    "segments" => draft with { Segments = [.. Items(value, path, faults).Select(item => Segment(item.Value, item.Path, faults))] },
                    _ => Unknown(draft, name, path, faults),
                };
            }
        }
        catch (JsonException problem)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1}");
            faults.Add(new PolicyFault("not-json", "$", place, $"The text is not JSON ({place})."));
        }

        return draft;
    }

    private static void WriteDays(Utf8JsonWriter json, DayRange days)
    {
        if (days == DayRange.All)
        {
            return;
        }

        json.WriteStartObject("effective");
        json.WriteString("from", IsoDay.Text(days.Start));
        json.WriteString("to", IsoDay.Text(days.LastDay));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RfmSegment segment)
    {
        json.WriteStartObject();
        json.WriteString("id", segment.Id);
        json.WriteString("english", segment.English);
        json.WriteString("chinese", segment.Chinese);
        foreach (var (name, range) in ((string, ScoreRange)[])[("recency", segment.Recency), ("frequency", segment.Frequency), ("monetary", segment.Monetary)])
        {
            json.WriteString(name, range.ToString());
        }

        json.WriteEndObject();
    }

    private static RfmSegment Segment(JsonElement element, string at, List<PolicyFault> faults)
    {
        var segment = new RfmSegment(string.Empty, string.Empty, string.Empty, default, default, default);
        foreach (var (name, value, path) in Members(element, at, faults))
        {
            segment = name switch
            {
                "id" => segment with { Id = Text(value, path, faults) },
                "english" => segment with { English = Text(value, path, faults) },
                "chinese" => segment with { Chinese = Text(value, path, faults) },
                "recency" => segment with { Recency = Range(value, path, faults) },
                "frequency" => segment with { Frequency = Range(value, path, faults) },
                "monetary" => segment with { Monetary = Range(value, path, faults) },
                _ => Unknown(segment, name, path, faults),
            };
        }

        return segment;
    }

    private static DayRange Days(JsonElement element, string at, List<PolicyFault> faults)
    {
        var (from, to) = (DayRange.All.Start, DayRange.All.LastDay);
        foreach (var (name, value, path) in Members(element, at, faults))
        {
            (from, to) = name switch
            {
                "from" => (Day(value, path, faults), to),
                "to" => (from, Day(value, path, faults)),
                _ => Unknown((from, to), name, path, faults),
            };
        }

        if (from <= to)
        {
            return DayRange.Inclusive(from, to);
        }

        faults.Add(new PolicyFault("days", at, $"{IsoDay.Text(from)}..{IsoDay.Text(to)}", "The policy ends before it starts."));
        return DayRange.All;
    }

    private static LocalDate Day(JsonElement value, string path, List<PolicyFault> faults)
    {
        var text = Text(value, path, faults);
        return IsoDay.TryParse(text, out var day) ? day : Fault(DayRange.All.Start, "day", path, text, "A day is written as 2011-12-31.", faults);
    }

    private static ScoreRange Range(JsonElement value, string path, List<PolicyFault> faults)
    {
        var text = Text(value, path, faults);
        var parts = text.Split('-', StringSplitOptions.TrimEntries);
        return parts.Length <= 2 && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var from) && int.TryParse(parts[^1], CultureInfo.InvariantCulture, out var to)
            ? new ScoreRange(from, to)
            : Fault(default(ScoreRange), "score-range", path, text, "Scores are written as \"4-5\", or \"5\" for one.", faults);
    }

    private static T Choice<T>(JsonElement value, string path, List<PolicyFault> faults)
        where T : struct, Enum
    {
        var text = Text(value, path, faults);
        foreach (var choice in Enum.GetValues<T>())
        {
            if (string.Equals(Word(choice.ToString()), text, StringComparison.Ordinal))
            {
                return choice;
            }
        }

        return Fault(default(T), "choice", path, text, $"It is one of {string.Join(", ", Enum.GetNames<T>().Select(Word))}.", faults);
    }

    private static string Text(JsonElement value, string path, List<PolicyFault> faults) => value.ValueKind == JsonValueKind.String
        ? value.GetString()!
        : Fault(string.Empty, "text", path, value.GetRawText(), "A text is expected here.", faults);

    private static int Whole(JsonElement value, string path, List<PolicyFault> faults) => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
        ? number
        : Fault(0, "whole-number", path, value.GetRawText(), "A whole number is expected here.", faults);

    private static IEnumerable<(string Name, JsonElement Value, string Path)> Members(JsonElement element, string path, List<PolicyFault> faults) =>
        element.ValueKind == JsonValueKind.Object
            ? element.EnumerateObject().Select(member => (member.Name, member.Value, $"{path}.{member.Name}"))
            : Fault<IEnumerable<(string, JsonElement, string)>>([], "object", path, element.GetRawText(), "An object is expected here.", faults);

    private static IEnumerable<(JsonElement Value, string Path)> Items(JsonElement element, string path, List<PolicyFault> faults) =>
        element.ValueKind == JsonValueKind.Array
            ? element.EnumerateArray().Select((item, place) => (item, $"{path}[{place.ToString(CultureInfo.InvariantCulture)}]"))
            : Fault<IEnumerable<(JsonElement, string)>>([], "list", path, element.GetRawText(), "A list is expected here.", faults);

    private static T Unknown<T>(T kept, string name, string path, List<PolicyFault> faults) =>
        Fault(kept, "unknown-name", path, name, $"There is no '{name}' here.", faults);

    private static T Fault<T>(T instead, string code, string path, string witness, string message, List<PolicyFault> faults)
    {
        faults.Add(new PolicyFault(code, path, witness, message));
        return instead;
    }

    private static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
