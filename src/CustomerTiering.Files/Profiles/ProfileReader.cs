using System.Text;
using System.Text.Json;
using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Values;
using CustomerTiering.Money;

namespace CustomerTiering.Files.Profiles;

/// <summary>Reads the properties of a profile one after the other and refuses the first that is wrong, at its line.</summary>
internal ref struct ProfileReader(string file, string text)
{
    private static readonly string[] Properties = ["version", "map", "dateFormat", "decimalMark", "delimiter", "encoding", "sheet", "currency"];
    private ReadingProfile profile = ReadingProfile.Detected;

    public ProfileOutcome Read(ref Utf8JsonReader json)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            return Refuse(json, string.Empty, "{ … }");
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var property = json.GetString()!;
            if (!Properties.Contains(property, StringComparer.Ordinal))
            {
                return Refuse(json, property, string.Join(", ", Properties));
            }

            _ = json.Read();
            var fault = property switch
            {
                "map" => ReadMap(ref json),
                "version" => json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var version) && version == 1 ? string.Empty : "version: 1",
                _ when json.TokenType != JsonTokenType.String => $"{property}: \"…\"",
                _ => Set(property, json.GetString()!),
            };
            if (fault.Length > 0)
            {
                return Refuse(json, property, fault);
            }
        }

        // What follows the object is an error of syntax, which the reader throws.
        _ = json.Read();
        return new ProfileOutcome.Valid(profile);
    }

    private string Set(string property, string value)
    {
        switch (property)
        {
            case "dateFormat" when DayFormat.TryParse(value, out var format):
                profile = profile with { Days = format };
                return string.Empty;
            case "decimalMark" when value is "." or ",":
                profile = profile with { DecimalMark = value is "." ? DecimalMark.Point : DecimalMark.Comma };
                return string.Empty;
            case "delimiter" when Dialect.IsDelimiter(value):
                profile = profile with { Dialect = profile.Dialect with { Delimiter = value } };
                return string.Empty;
            case "encoding" when TextEncodings.IsKnown(value):
                profile = profile with { Dialect = profile.Dialect with { Encoding = value } };
                return string.Empty;
            case "sheet":
                profile = profile with { Dialect = profile.Dialect with { Sheet = value } };
                return string.Empty;
            case "currency" when Currency.TryParse(value, out var currency):
                profile = profile with { Currency = currency };
                return string.Empty;
            default:
                return property switch
                {
                    "dateFormat" => "yyyy-MM-dd, M/d/yyyy, d.M.yyyy …",
                    "decimalMark" => "\".\" , \",\"",
                    "delimiter" => "\",\" , \";\" , \"\\t\" , \"|\"",
                    "encoding" => "utf-8, utf-16, gb18030, windows-1252 …",
                    _ => "CNY, USD, EUR …",
                };
        }
    }

    private string ReadMap(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return "map: { \"customer\": \"…\" }";
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (!Field.TryFind(json.GetString()!, out var field))
            {
                return string.Join(", ", Field.All) + ", " + Field.MeasurePrefix + "NAME";
            }

            if (!json.Read() || json.TokenType != JsonTokenType.String || string.IsNullOrWhiteSpace(json.GetString()))
            {
                return $"{field.Name}: \"…\"";
            }

            profile = profile with { Map = profile.Map.With(field, json.GetString()!) };
        }

        return string.Empty;
    }

    private readonly ProfileOutcome.Refused Refuse(Utf8JsonReader json, string property, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        var line = 1 + bytes.AsSpan(0, (int)json.TokenStartIndex).Count((byte)'\n');
        var value = property.Length == 0 ? text.Trim() : $"{property}: {Encoding.UTF8.GetString(json.ValueSpan)}";
        return new ProfileOutcome.Refused(FileFault.Of(FileFaultKind.InvalidProfile, file, line, value: value, detail: expected));
    }
}
