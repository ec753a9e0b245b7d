using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CustomerTiering.Calendars;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Reports.Json;

/// <summary>How figures are written in JSON: money with all its digits, ratios in their shortest round-trip form, days as ISO text.</summary>
internal static class JsonFigures
{
    // Dividing by one with all its digits takes the trailing zeros off a decimal.
    private const decimal OneInFull = 1.0000000000000000000000000000m;

    private const int FlushAt = 1 << 16;

    /// <summary>A writer over a stream. Chinese stands as it is; what could end a script or an attribute is escaped.</summary>
    public static Utf8JsonWriter Open(Stream stream, bool indented)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new Utf8JsonWriter(stream, new JsonWriterOptions
        {
            Indented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        });
    }

    /// <summary>Ends the text with a line break.</summary>
    public static void Close(Utf8JsonWriter json, Stream stream)
    {
        json.Flush();
        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    /// <summary>Hands what is pending to the stream once it is worth it, so that memory does not grow with the number of decisions.</summary>
    public static void FlushNowAndThen(this Utf8JsonWriter json)
    {
        if (json.BytesPending > FlushAt)
        {
            json.Flush();
        }
    }

    public static void Money(this Utf8JsonWriter json, string name, decimal value) => json.WriteNumber(name, value / OneInFull);

    /// <summary>A ratio; null where it is not a number.</summary>
    public static void Ratio(this Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A text; null where it is empty.</summary>
    public static void TextOrNull(this Utf8JsonWriter json, string name, string value)
    {
        if (value.Length == 0)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>A value of an enumeration by its name, the first letter small.</summary>
    public static void Word(this Utf8JsonWriter json, string name, Enum value) => json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    /// <summary>A day, as ISO 8601 writes it.</summary>
    public static void Day(this Utf8JsonWriter json, string name, LocalDate day) => json.WriteString(name, IsoDay.Text(day));

    /// <summary>The day of knowledge; null when everything ever recorded was known.</summary>
    public static void KnownOn(this Utf8JsonWriter json, LocalDate day)
    {
        if (day == LocalDate.MaxIsoValue)
        {
            json.WriteNull("knownOn");
        }
        else
        {
            json.Day("knownOn", day);
        }
    }

    /// <summary>Name and version of a policy.</summary>
    public static void Policy(this Utf8JsonWriter json, string name, TieringPolicy policy)
    {
        json.WriteStartObject(name);
        json.WriteString("name", policy.Name);
        json.WriteString("version", policy.Version);
        json.WriteEndObject();
    }

    /// <summary>The days that a decision looks at, and what is known.</summary>
    public static void Scope(this Utf8JsonWriter json, TieringScope scope)
    {
        json.Period(scope.Period);
        json.Day("asOf", scope.AsOf);
        json.KnownOn(scope.KnownOn);
    }

    /// <summary>A period with both its ends inside.</summary>
    public static void Period(this Utf8JsonWriter json, DayRange period)
    {
        json.WriteStartObject("period");
        json.Day("from", period.Start);
        if (period.IsEmpty)
        {
            json.WriteNull("to");
        }
        else
        {
            json.Day("to", period.LastDay);
        }

        json.WriteEndObject();
    }

    public static void Rows(this Utf8JsonWriter json, ReportRows rows)
    {
        json.WriteStartObject("rows");
        json.WriteNumber("read", rows.Read);
        json.WriteNumber("used", rows.Used);
        json.WriteNumber("withoutCustomer", rows.WithoutCustomer);
        json.WriteNumber("rejected", rows.Rejected);
        json.WriteNumber("outsidePeriod", rows.OutsidePeriod);
        json.WriteEndObject();
    }

    public static void Warnings(this Utf8JsonWriter json, IEnumerable<ReportWarning> warnings)
    {
        json.WriteStartArray("warnings");
        foreach (var warning in warnings)
        {
            json.WriteStartObject();
            json.WriteString("code", warning.Code);
            json.WriteString("text", warning.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
