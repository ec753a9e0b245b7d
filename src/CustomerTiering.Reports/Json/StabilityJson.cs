using System.Globalization;
using System.Text.Json;
using CustomerTiering.Stability;

namespace CustomerTiering.Reports.Json;

/// <summary>The JSON of a stability estimate. The names are a contract: they are added to, never changed.</summary>
/// <remarks>Shares are 0 to 1; <c>seen</c> is null where no earlier period of the same length is in the book. The same result gives the same bytes.</remarks>
public static class StabilityJson
{
    /// <summary>Writes an estimate as UTF-8 without a byte-order mark, ended by a line break.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="stability">The estimate.</param>
    /// <param name="seen">What lasted between periods; none where the book has only one.</param>
    /// <param name="culture">The language of the texts. Figures are the same in every culture.</param>
    /// <param name="indented">Whether to break lines and indent for people.</param>
    public static void Write(Stream stream, StabilityResult stability, IReadOnlyList<PersistenceResult> seen, CultureInfo culture, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(stability);
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(culture);
        using var json = JsonFigures.Open(stream, indented);
        json.WriteStartObject();
        WriteHead(json, stability);
        WriteTiers(json, stability);
        WriteTop(json, stability);
        json.WritePropertyName("seen");
        if (seen.Count == 0)
        {
            json.WriteNullValue();
        }
        else
        {
            WriteSeen(json, seen[0]);
        }

        json.WriteString("text", StabilityText.Say(stability, culture));
        WriteCustomers(json, stability);
        json.WriteEndObject();
        JsonFigures.Close(json, stream);
    }

    private static void WriteHead(Utf8JsonWriter json, StabilityResult stability)
    {
        json.Policy("policy", stability.Decided.Policy);
        json.Scope(stability.Decided.Scope);
        json.WriteNumber("draws", stability.Policy.Draws);
        json.WriteNumber("seed", stability.Policy.Seed);
        json.WriteNumber("events", stability.Events);
        json.WriteNumber("cancelledPairs", stability.CancelledPairs);
        json.WriteNumber("customers", stability.Decided.Count);
        json.Ratio("changes", stability.Changes);
    }

    private static void WriteTiers(Utf8JsonWriter json, StabilityResult stability)
    {
        json.WriteStartArray("tiers");
        foreach (var tier in stability.Tiers)
        {
            json.WriteStartObject();
            json.WriteString("tier", tier.Tier.Value);
            json.WriteNumber("customers", tier.Customers);
            json.Ratio("expected", tier.Expected);
            json.Ratio("changes", tier.Changes);
            Shares(json, "becomes", stability, tier.Becomes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTop(Utf8JsonWriter json, StabilityResult stability)
    {
        json.WriteStartObject("top");
        json.Ratio("part", (double)stability.Policy.Top.Value);
        json.WriteStartArray("stayUntil");
        foreach (var effect in stability.Top)
        {
            json.WriteStartObject();
            json.Ratio("part", (double)effect.StayUntil.Value);
            json.WriteNumber("places", effect.Places);
            json.Ratio("fallsOut", effect.FallsOut);
            json.Ratio("saves", effect.Saves);
            json.Ratio("flipRate", effect.FlipRate);
            json.Ratio("longRunMembers", effect.LongRunMembers);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSeen(Utf8JsonWriter json, PersistenceResult seen)
    {
        json.WriteStartObject();
        json.WriteStartObject("first");
        json.Period(seen.First);
        json.WriteNumber("buyers", seen.BuyersFirst);
        json.WriteEndObject();
        json.WriteStartObject("second");
        json.Period(seen.Second);
        json.WriteNumber("buyers", seen.BuyersSecond);
        json.WriteEndObject();
        json.WriteNumber("members", seen.Members);
        json.WriteNumber("gone", seen.Gone);
        json.WriteStartArray("stayUntil");
        foreach (var row in seen.Rows)
        {
            json.WriteStartObject();
            json.Ratio("part", (double)row.StayUntil.Value);
            json.WriteNumber("fellOut", row.FellOut);
            json.Ratio("share", seen.FellOut(row));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCustomers(Utf8JsonWriter json, StabilityResult stability)
    {
        json.WriteStartArray("decisions");
        foreach (var customer in stability.Customers)
        {
            json.WriteStartObject();
            json.WriteString("customer", customer.Customer.Value);
            json.WriteString("tier", customer.Tier.Value);
            json.Ratio("stays", customer.Stays);
            json.WriteBoolean("nearLine", customer.IsNearLine);
            Shares(json, "chances", stability, customer.Chances);
            json.WriteEndObject();
            json.FlushNowAndThen();
        }

        json.WriteEndArray();
    }

    private static void Shares(Utf8JsonWriter json, string name, StabilityResult stability, IReadOnlyList<double> shares)
    {
        json.WriteStartObject(name);
        foreach (var (tier, share) in stability.Tiers.Zip(shares))
        {
            json.Ratio(tier.Tier.Value, share);
        }

        json.WriteEndObject();
    }
}
