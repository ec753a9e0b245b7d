using System.Text.Json;
using CustomerTiering.History;

namespace CustomerTiering.Reports.Json;

/// <summary>Writes what stands beside a history: warnings of downgrades, and what disputes of facts come to.</summary>
internal static class HistoryNotice
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<DowngradeWarning> warnings)
    {
        json.WriteStartArray("warnings");
        foreach (var warning in warnings)
        {
            json.WriteStartObject();
            json.WriteString("customer", warning.Customer.Value);
            json.WriteString("held", warning.Held.Value);
            json.WriteString("qualifies", warning.Qualifies.Value);
            json.WriteBoolean("inGrace", warning.IsInGrace);
            json.Day("decidedOn", warning.DecidedOn);
            TierShiftPart.Write(json, "toStay", "increase", warning.ToStay);
            json.WriteEndObject();
            json.FlushNowAndThen();
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<DisputeFinding> disputes)
    {
        json.WriteStartArray("disputes");
        foreach (var finding in disputes)
        {
            Write(json, finding);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DisputeFinding finding)
    {
        var dispute = finding.Filed.Dispute;
        json.WriteStartObject();
        json.WriteString("reference", dispute.Reference);
        json.WriteString("customer", dispute.Customer.Value);
        json.Day("raised", dispute.Raised);
        json.WriteString("claim", dispute.Claim);
        json.WriteString("requester", dispute.Requester);
        finding.Filed.Status.Match<object?>(
            _ =>
            {
                json.WriteString("status", "open");
                json.WriteNull("ruling");
                return null;
            },
            upheld => Ruled(json, "upheld", upheld.Ruling),
            rejected => Ruled(json, "rejected", rejected.Ruling));
        json.WriteBoolean("changesTier", finding.ChangesTier);
        json.WriteNumber("others", finding.Others);
        json.WriteStartArray("differences");
        foreach (var change in finding.Changes)
        {
            TierDifferencePart.Write(json, change);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static object? Ruled(Utf8JsonWriter json, string status, AppealRuling ruling)
    {
        json.WriteString("status", status);
        json.WriteStartObject("ruling");
        json.Day("day", ruling.Day);
        json.WriteString("by", ruling.By);
        json.WriteString("reason", ruling.Reason);
        json.WriteEndObject();
        return null;
    }
}
