using System.Globalization;
using System.Text.Json;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Json;

/// <summary>Writes one decision.</summary>
internal static class DecisionPart
{
    public static void Write(Utf8JsonWriter json, TierDecision decision, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteString("customer", decision.Customer.Value);
        json.TextOrNull("name", decision.Name);
        json.TextOrNull("group", decision.Group.Value);
        json.WriteString("channel", decision.Channel.ToString());
        json.WriteString("tier", decision.Tier.Value);
        json.WriteBoolean("core", decision.IsCore);
        json.WriteBoolean("focus", decision.IsFocus);
        json.WriteString("status", decision.Status == DecisionStatus.Final ? "final" : "provisional");
        json.WriteStartArray("untested");
        foreach (var measure in decision.Untested)
        {
            json.WriteStringValue(measure);
        }

        json.WriteEndArray();
        if (decision.Rank == 0)
        {
            json.WriteNull("rank");
        }
        else
        {
            json.WriteNumber("rank", decision.Rank);
        }

        json.Money("revenue", decision.Revenue);
        json.Ratio("share", decision.Share);
        json.Ratio("cumulativeShare", decision.CumulativeShare);
        json.WriteStartArray("reasons");
        foreach (var reason in decision.Reasons)
        {
            Reason(json, reason, culture);
        }

        json.WriteEndArray();
        TierShiftPart.Write(json, "toUpper", "increase", decision.ToUpper);
        TierShiftPart.Write(json, "toLower", "decrease", decision.ToLower);
        json.WriteEndObject();
    }

    private static void Reason(Utf8JsonWriter json, TierReason reason, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteString("code", reason.Code.Name);
        json.TextOrNull("measure", reason.Measure);
        if (reason.HasFigures)
        {
            json.Money("value", reason.Value);
            json.Money("limit", reason.Limit);
        }
        else
        {
            json.WriteNull("value");
            json.WriteNull("limit");
        }

        json.WriteString("text", reason.Text(culture));
        json.WriteEndObject();
    }
}
