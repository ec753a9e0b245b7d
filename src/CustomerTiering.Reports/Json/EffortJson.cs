using System.Globalization;
using System.Text.Json;
using CustomerTiering.Effort;

namespace CustomerTiering.Reports.Json;

/// <summary>The JSON of effort against value. The names are a contract: they are added to, never changed.</summary>
/// <remarks>
/// <c>all</c> has the shape of a rep, with <c>rep</c> null. Shares and indices are numbers; an index that is not defined is null and <c>undefined</c> says why.
/// The same result gives the same bytes.
/// </remarks>
public static class EffortJson
{
    /// <summary>Writes a comparison as UTF-8 without a byte-order mark, ended by a line break.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="effort">The comparison.</param>
    /// <param name="reps">The reps that are written: all of the comparison, or some.</param>
    /// <param name="culture">The language of the texts. Figures are the same in every culture.</param>
    /// <param name="indented">Whether to break lines and indent for people.</param>
    public static void Write(Stream stream, EffortResult effort, IReadOnlyList<RepEffort> reps, CultureInfo culture, bool indented = false) =>
        WriteAll(stream, effort, reps, null, culture, indented);

    /// <summary>Writes a comparison with what supervision adds, as UTF-8 without a byte-order mark, ended by a line break.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="effort">The comparison.</param>
    /// <param name="reps">The reps that are written: all of the comparison, or some.</param>
    /// <param name="supervision">What supervision adds: <c>attainment</c> and <c>phases</c> to every rep and to all, <c>guard</c> and <c>resources</c> to all.</param>
    /// <param name="culture">The language of the texts. Figures are the same in every culture.</param>
    /// <param name="indented">Whether to break lines and indent for people.</param>
    public static void Write(Stream stream, EffortResult effort, IReadOnlyList<RepEffort> reps, EffortSupervision supervision, CultureInfo culture, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(supervision);
        WriteAll(stream, effort, reps, supervision, culture, indented);
    }

    private static void WriteAll(Stream stream, EffortResult effort, IReadOnlyList<RepEffort> reps, EffortSupervision? supervision, CultureInfo culture, bool indented)
    {
        ArgumentNullException.ThrowIfNull(effort);
        ArgumentNullException.ThrowIfNull(reps);
        ArgumentNullException.ThrowIfNull(culture);
        using var json = JsonFigures.Open(stream, indented);
        Part(json, effort, reps, supervision, culture);
        JsonFigures.Close(json, stream);
    }

    /// <summary>A comparison as one object.</summary>
    internal static void Part(Utf8JsonWriter json, EffortResult effort, IReadOnlyList<RepEffort> reps, EffortSupervision? supervision, CultureInfo culture)
    {
        json.WriteStartObject();
        WriteHead(json, effort, culture);
        json.WriteStartArray("reps");
        foreach (var rep in reps)
        {
            RepEffortPart.Write(json, rep, supervision, culture);
            json.FlushNowAndThen();
        }

        json.WriteEndArray();
        json.WritePropertyName("all");
        RepEffortPart.Write(json, effort.All, supervision, culture);
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, EffortResult effort, CultureInfo culture)
    {
        var tiers = effort.Tiers;
        json.WriteString("note", EffortResult.Note(culture));
        json.WriteStartObject("policy");
        json.WriteString("name", effort.Policy.Name);
        json.WriteString("version", effort.Policy.Version);
        json.WriteEndObject();
        json.WriteStartObject("tiering");
        json.WriteString("name", tiers.Policy.Name);
        json.WriteString("version", tiers.Policy.Version);
        json.WriteEndObject();
        json.Period(tiers.Scope.Period);
        json.Day("asOf", tiers.Scope.AsOf);
        json.KnownOn(tiers.Scope.KnownOn);
        json.TextOrNull("currency", tiers.Currency.Code);
        json.WriteStartObject("window");
        json.Day("from", effort.Window.Start);
        json.Day("to", effort.Window.LastDay);
        json.WriteEndObject();
        json.WriteNumber("visitsRefused", effort.VisitsRefused);
        json.WriteNumber("visitsOutside", effort.VisitsOutside);
        json.WriteStartArray("withSmallOutlets");
        foreach (var rep in effort.WithSmallOutlets)
        {
            json.WriteStringValue(rep.Rep.Value);
        }

        json.WriteEndArray();
        json.WriteStartArray("newcomers");
        foreach (var newcomer in effort.Newcomers)
        {
            json.WriteStartObject();
            json.WriteString("rep", newcomer.Rep.Value);
            json.Ratio("topShare", newcomer.TopShare);
            json.Ratio("bestTopShare", newcomer.BestTopShare);
            json.Ratio("behind", newcomer.Behind);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("avoidance");
        json.WriteNumber("pairs", effort.Avoidance.Pairs);
        json.WriteNumber("tested", effort.Avoidance.Tested);
        json.WriteNumber("found", effort.Avoidance.Accounts.Count);
        json.WriteNumber("withoutResult", effort.Avoidance.WithoutResult);
        json.Ratio("falseAlarms", (double)effort.Policy.Draft.Avoidance.FalseAlarms.Value);
        json.WriteEndObject();
    }
}
