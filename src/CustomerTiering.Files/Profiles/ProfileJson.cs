using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Values;

namespace CustomerTiering.Files.Profiles;

/// <summary>
/// Reading profiles as JSON, to be saved once and used for every later export of the same system.
/// </summary>
/// <remarks>
/// All properties are optional: <c>map</c> (field to column), <c>dateFormat</c>, <c>decimalMark</c> (<c>.</c> or <c>,</c>),
/// <c>delimiter</c>, <c>encoding</c>, <c>sheet</c>, <c>currency</c>. An unknown property is refused: a misspelt one would be forgotten silently.
/// </remarks>
public static class ProfileJson
{
    /// <summary>A profile as JSON, with what is not stated left out. The same profile gives the same text.</summary>
    public static string Write(ReadingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            if (!profile.Map.IsEmpty)
            {
                json.WriteStartObject("map");
                foreach (var (field, column) in profile.Map.Entries)
                {
                    json.WriteString(field.Name, column);
                }

                json.WriteEndObject();
            }

            WriteStated(json, "dateFormat", profile.Days.Text);
            WriteStated(json, "decimalMark", profile.DecimalMark switch { DecimalMark.Point => ".", DecimalMark.Comma => ",", _ => string.Empty });
            WriteStated(json, "delimiter", profile.Dialect.Delimiter);
            WriteStated(json, "encoding", profile.Dialect.Encoding);
            WriteStated(json, "sheet", profile.Dialect.Sheet);
            WriteStated(json, "currency", profile.Currency.Code);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    /// <summary>Reads a profile.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The name of the file it comes from, for messages.</param>
    public static ProfileOutcome Read(string json, string file)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF')), new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        try
        {
            return new ProfileReader(file, json).Read(ref reader);
        }
        catch (JsonException exception)
        {
            var lines = json.Split('\n');
            var line = Math.Min(exception.LineNumber ?? 0, lines.Length - 1);
            return new ProfileOutcome.Refused(FileFault.Of(FileFaultKind.InvalidProfile, file, line + 1, value: lines[line].Trim(), detail: "JSON"));
        }
    }

    private static void WriteStated(Utf8JsonWriter json, string property, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(property, value);
        }
    }
}
