using System.Globalization;
using System.Text.Json;
using CustomerTiering.Reports.Moves;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Json;

/// <summary>
/// The JSON of a tiering result, for other programs and for comparing later. The names are a contract: they are added to, never changed.
/// </summary>
/// <remarks>
/// <para>
/// Money is a JSON number with all its digits; ratios are in their shortest form that reads back the same; <c>period</c> includes both
/// ends; <c>knownOn</c> is null when everything ever recorded was known; <c>rank</c> is null for a customer that is not ranked;
/// <c>group</c>, <c>name</c>, <c>toUpper</c>, <c>toLower</c> and the figures of a reason are null when there is none; the channel of a
/// customer without one is <c>(none)</c>. Effort beside the report stands in <c>effort</c>, in the shape of <see cref="EffortJson"/>. Every share is of <c>base</c>, the sum of positive nets.
/// </para>
/// <para>
/// Decisions are written one by one in the result's order and not kept, so that memory does not grow with their detail. The same result gives
/// the same bytes.
/// </para>
/// </remarks>
public static class TieringJson
{
    /// <summary>Writes the result as UTF-8 without a byte-order mark, ended by a line break.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="report">The result and what surrounds it.</param>
    /// <param name="culture">The language of the texts. Figures are the same in every culture.</param>
    /// <param name="indented">Whether to break lines and indent for people.</param>
    /// <param name="token">Stops between two decisions.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled; the text is cut off.</exception>
    public static void Write(Stream stream, TieringReport report, CultureInfo culture, bool indented = false, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var json = JsonFigures.Open(stream, indented);
        json.WriteStartObject();
        WriteHead(json, report, culture);
        WriteDecisions(json, report.Result, report.Result.Decisions, culture, token);
        json.WriteEndObject();
        JsonFigures.Close(json, stream);
    }

    /// <summary>
    /// Writes the same with <c>decisions</c> only on those who moved since an earlier result, and who moved from which tier into which, as
    /// <see cref="TierMovesJson"/> writes it. Not to be given as an earlier result later: it does not say who stayed.
    /// </summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="report">The result and what surrounds it.</param>
    /// <param name="moves">Who moved, between an earlier result and this one.</param>
    /// <param name="culture">The language of the texts. Figures are the same in every culture.</param>
    /// <param name="indented">Whether to break lines and indent for people.</param>
    /// <param name="token">Stops between two decisions.</param>
    /// <exception cref="ArgumentException">The moves are those of another result.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the text is cut off.</exception>
    public static void WriteMoved(Stream stream, TieringReport report, TierMovesReport moves, CultureInfo culture, bool indented = false, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(moves);
        if (!ReferenceEquals(report.Result, moves.Result))
        {
            throw new ArgumentException("The moves are those of another result.", nameof(moves));
        }

        using var json = JsonFigures.Open(stream, indented);
        json.WriteStartObject();
        WriteHead(json, report, culture);
        TierMovesJson.Part(json, moves);
        var moved = moves.Moves.Select(move => move.Customer).ToHashSet();
        WriteDecisions(json, report.Result, report.Result.Decisions.Where(decision => moved.Contains(decision.Customer)), culture, token);
        json.WriteEndObject();
        JsonFigures.Close(json, stream);
    }

    private static void WriteHead(Utf8JsonWriter json, TieringReport report, CultureInfo culture)
    {
        var result = report.Result;
        json.WriteStartObject("policy");
        json.WriteString("name", result.Policy.Name);
        json.WriteString("version", result.Policy.Version);
        json.TextOrNull("why", report.PolicyReason);
        json.WriteEndObject();
        json.WriteString("currency", result.Currency.Code);
        json.Scope(result.Scope);
        json.Rows(report.Rows);
        json.WriteNumber("customers", result.Count);
        json.WriteNumber("buyers", result.Buyers);
        json.Money("netRevenue", result.NetRevenue);
        json.Money("base", result.Base);
        ParetoPart.Write(json, result.Pareto, culture);
        WriteTiers(json, result);
        WriteLines(json, result);
        WriteUntested(json, result);
        json.Warnings(report.Warnings(culture));
        foreach (var effort in report.Effort)
        {
            json.WritePropertyName("effort");
            EffortJson.Part(json, effort, effort.Reps, null, culture);
        }
    }

    private static void WriteTiers(Utf8JsonWriter json, TieringResult result)
    {
        json.WriteStartArray("tiers");
        foreach (var tier in result.Tiers)
        {
            json.WriteStartObject();
            json.WriteString("tier", tier.Tier.Value);
            json.WriteNumber("customers", tier.Customers);
            json.Money("revenue", tier.Revenue);
            json.Ratio("share", tier.Share);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLines(Utf8JsonWriter json, TieringResult result)
    {
        json.WriteStartArray("lines");
        foreach (var line in result.Lines)
        {
            json.WriteStartObject();
            json.WriteString("channel", line.Channel.ToString());
            json.WriteString("tier", line.Tier.Value);
            json.WriteNumber("ranked", line.Ranked);
            json.WriteNumber("counted", line.Counted);
            json.Money("lastValue", line.LastValue);
            json.WriteNumber("members", line.Members);
            json.WriteNumber("membersAfterTies", line.MembersAfterTies);
            json.WriteNumber("tied", line.Tied);
            json.WriteNumber("inside", line.TiedInside);
            json.WriteNumber("cameIn", line.CameIn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUntested(Utf8JsonWriter json, TieringResult result)
    {
        json.WriteStartArray("untested");
        foreach (var measure in result.Untested)
        {
            json.WriteStartObject();
            json.WriteString("measure", measure.Measure);
            json.WriteBoolean("absentForAll", measure.AbsentForAll);
            json.WriteNumber("units", measure.Units);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDecisions(Utf8JsonWriter json, TieringResult result, IEnumerable<TierDecision> decisions, CultureInfo culture, CancellationToken token)
    {
        json.WriteStartArray("decisions");
        foreach (var decision in decisions)
        {
            token.ThrowIfCancellationRequested();

            // A decision keeps its detail once asked; asking one that is thrown away keeps nothing.
            DecisionPart.Write(json, result[decision.Customer], culture);
            json.FlushNowAndThen();
        }

        json.WriteEndArray();
    }
}
