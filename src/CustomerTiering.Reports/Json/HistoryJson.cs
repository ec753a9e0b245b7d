using System.Text.Json;
using CustomerTiering.History;
using CustomerTiering.Reports.History;
using NodaTime;

namespace CustomerTiering.Reports.Json;

/// <summary>The JSON of a history of tiers. The names are a contract: they are added to, never changed.</summary>
/// <remarks>Customers come by id, movements in the order in which they were said. Written customer by customer. The same history gives the same bytes.</remarks>
public static class HistoryJson
{
    /// <summary>Writes a history as UTF-8 without a byte-order mark, ended by a line break.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="report">The history.</param>
    /// <param name="indented">Whether to break lines and indent for people.</param>
    /// <param name="token">Stops the writing.</param>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static void Write(Stream stream, TierHistoryReport report, bool indented = false, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var json = JsonFigures.Open(stream, indented);
        json.WriteStartObject();
        HistoryRules.Write(json, report.Version);
        json.WriteString("currency", report.Currency.Code);
        json.Day("firstDay", report.History.FirstDay);
        json.Day("decidedTo", report.History.DecidedTo);
        json.Day("asOf", report.AsOf);
        json.KnownOn(report.History.KnownOn);
        json.WriteNumber("movements", report.History.Count);
        WriteSteps(json, report);
        HistoryNotice.Write(json, report.Warnings);
        HistoryNotice.Write(json, report.Disputes);
        json.WriteStartArray("customers");
        foreach (var customer in report.History.Customers)
        {
            token.ThrowIfCancellationRequested();
            WriteCustomer(json, report, customer);
            json.FlushNowAndThen();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        JsonFigures.Close(json, stream);
    }

    private static void WriteSteps(Utf8JsonWriter json, TierHistoryReport report)
    {
        json.WriteStartArray("steps");
        foreach (var step in report.Steps())
        {
            json.WriteStartObject();
            json.Day("effective", step.Effective);
            json.WriteNumber("up", step.Up);
            json.WriteNumber("down", step.Down);
            json.WriteNumber("new", step.New);
            json.WriteNumber("gone", step.Gone);
            json.WriteStartArray("tiers");
            foreach (var (tier, count) in report.Tiers.Tiers.Zip(step.Counts))
            {
                json.WriteStartObject();
                json.WriteString("tier", tier.Value);
                json.WriteNumber("customers", count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCustomer(Utf8JsonWriter json, TierHistoryReport report, Customers.CustomerId customer)
    {
        var standing = report.Standing(customer);
        json.WriteStartObject();
        json.WriteString("customer", customer.Value);
        json.TextOrNull("tier", standing.Tier.Value);
        json.TextOrNull("withoutOverride", standing.WithoutOverride.Value);
        json.Day("since", standing.Since);
        json.WriteString("cause", standing.Cause.Name);
        DayOrNull(json, "validUntil", standing.IsPromised, standing.ValidUntil);
        DayOrNull(json, "graceUntil", standing.IsInGrace, standing.GraceUntil);
        json.TextOrNull("mergedInto", standing.MergedInto.Value);
        json.WriteStartArray("overrides");
        foreach (var entry in standing.Overrides)
        {
            json.WriteStartObject();
            json.WriteString("reference", entry.Reference);
            json.Day("until", entry.Until);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("movements");
        foreach (var movement in report.History.MovementsOf(customer))
        {
            Write(json, movement);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, in TierMovement movement)
    {
        json.WriteStartObject();
        json.Day("effective", movement.Effective);
        json.Day("recorded", movement.Recorded);
        json.TextOrNull("from", movement.From.Value);
        json.TextOrNull("to", movement.To.Value);
        json.TextOrNull("withoutOverride", movement.WithoutOverride.Value);
        json.WriteString("cause", movement.Cause.Name);
        json.WriteString("policy", movement.Policy.ToString());
        DayOrNull(json, "until", movement.Until != movement.Effective, movement.Until);
        json.TextOrNull("reference", movement.Reference);
        json.WriteEndObject();
    }

    private static void DayOrNull(Utf8JsonWriter json, string name, bool isThere, LocalDate day)
    {
        if (isThere)
        {
            json.Day(name, day);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
