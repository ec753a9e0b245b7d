using System.Text.Json;
using CustomerTiering.History;

namespace CustomerTiering.Reports.Json;

/// <summary>Writes days on which a customer had a tier that was not its own.</summary>
internal static class TierDifferencePart
{
    /// <summary>Writes the days, what was said on them and what was right, as an object.</summary>
    public static void Write(Utf8JsonWriter json, TierDifference entry)
    {
        json.WriteStartObject();
        json.WriteString("customer", entry.Customer.Value);
        json.Day("from", entry.Days.Start);
        json.Day("to", entry.Days.LastDay);
        json.WriteString("kind", entry.Kind == DifferenceKind.Granted ? "granted" : "refused");
        json.TextOrNull("said", entry.Said.Value);
        json.TextOrNull("right", entry.Right.Value);
        json.WriteString("cause", CauseOf(entry.Cause));
        json.WriteNumber("lateLines", entry.LateLines);
        json.Money("lateSales", entry.LateSales);
        json.Money("lateReturns", entry.LateReturns);
        json.WriteEndObject();
    }

    private static string CauseOf(DifferenceCause cause) => cause switch
    {
        DifferenceCause.Override => "override",
        DifferenceCause.Identity => "identity",
        DifferenceCause.Group => "group",
        DifferenceCause.LateLines => "late-lines",
        DifferenceCause.Policy => "policy",
        _ => "others",
    };
}
