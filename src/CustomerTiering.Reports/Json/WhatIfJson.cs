using System.Globalization;
using System.Text.Json;
using CustomerTiering.Entitlements;
using CustomerTiering.Tiering;
using CustomerTiering.WhatIf;

namespace CustomerTiering.Reports.Json;

/// <summary>The JSON of a what-if. The names are a contract: they are added to, never changed.</summary>
/// <remarks>A tier is null for those without a decision on that side. Money is a number with all its digits. The same result gives the same bytes.</remarks>
public static class WhatIfJson
{
    /// <summary>Writes a what-if as UTF-8 without a byte-order mark, ended by a line break.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="found">The what-if.</param>
    /// <param name="sensitivity">How the counts of the first result hang on its policy's numbers; none where nobody asked.</param>
    /// <param name="culture">The language of the texts. Figures are the same in every culture.</param>
    /// <param name="indented">Whether to break lines and indent for people.</param>
    public static void Write(Stream stream, WhatIfResult found, IReadOnlyList<SensitivityRow> sensitivity, CultureInfo culture, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(sensitivity);
        ArgumentNullException.ThrowIfNull(culture);
        using var json = JsonFigures.Open(stream, indented);
        json.WriteStartObject();
        Side(json, "before", found.Before, found.ConcentrationBefore);
        Side(json, "after", found.After, found.ConcentrationAfter);
        json.WriteString("currency", found.Before.Currency.Code);
        json.WriteNumber("moved", found.Moved);
        json.Ratio("hoursBefore", found.HoursBefore);
        json.Ratio("hoursAfter", found.HoursAfter);
        WriteTiers(json, found);
        WriteMatrix(json, found, culture);
        WriteChanges(json, found, culture);
        WriteSensitivity(json, found.Before, sensitivity);
        json.WriteEndObject();
        JsonFigures.Close(json, stream);
    }

    private static void Side(Utf8JsonWriter json, string name, TieringResult result, ConcentrationResult concentration)
    {
        json.WriteStartObject(name);
        json.Policy("policy", result.Policy);
        json.Period(result.Scope.Period);
        json.Day("asOf", result.Scope.AsOf);
        json.WriteNumber("customers", result.Count);
        json.WriteNumber("buyers", result.Buyers);
        json.Money("netRevenue", result.NetRevenue);
        json.Ratio("gini", result.Pareto.Gini);
        json.Ratio("top20Share", result.Pareto.ShareOfTop(Policies.Proportion.OfPercent(20)));
        json.Ratio("largestShare", concentration.LargestShare);
        json.Ratio("leadingShare", concentration.LeadingShare);
        json.WriteEndObject();
    }

    private static void WriteTiers(Utf8JsonWriter json, WhatIfResult found)
    {
        json.WriteStartArray("tiers");
        foreach (var tier in found.Tiers)
        {
            json.WriteStartObject();
            json.WriteString("tier", tier.Tier);
            json.WriteNumber("customersBefore", tier.CustomersBefore);
            json.WriteNumber("customersAfter", tier.CustomersAfter);
            json.Money("revenueBefore", tier.RevenueBefore);
            json.Money("revenueAfter", tier.RevenueAfter);
            json.Ratio("shareBefore", tier.ShareBefore);
            json.Ratio("shareAfter", tier.ShareAfter);
            json.Ratio("hoursBefore", tier.HoursBefore);
            json.Ratio("hoursAfter", tier.HoursAfter);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMatrix(Utf8JsonWriter json, WhatIfResult found, CultureInfo culture)
    {
        json.WriteStartArray("transitions");
        foreach (var cell in found.Matrix)
        {
            json.WriteStartObject();
            json.TextOrNull("from", cell.From);
            json.TextOrNull("to", cell.To);
            json.WriteNumber("customers", cell.Customers);
            json.Money("revenueBefore", cell.RevenueBefore);
            json.Money("revenueAfter", cell.RevenueAfter);
            WriteEntitlements(json, cell, culture);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEntitlements(Utf8JsonWriter json, TierTransition cell, CultureInfo culture)
    {
        json.WriteStartArray("entitlements");
        foreach (var (before, after) in EntitlementMove.Of(EntitlementPolicy.ForDistributors, cell))
        {
            json.WriteStartObject();
            json.WriteString("kind", before.Kind.Name);
            json.WriteString("before", before.Text(culture));
            json.WriteString("after", after.Text(culture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteChanges(Utf8JsonWriter json, WhatIfResult found, CultureInfo culture)
    {
        json.WriteStartArray("changes");
        foreach (var change in found.Changes)
        {
            json.WriteStartObject();
            json.WriteString("customer", change.Customer.Value);
            json.WriteString("channel", change.Channel.ToString());
            json.TextOrNull("from", change.From);
            json.TextOrNull("to", change.To);
            json.Word("kind", change.Kind);
            json.Word("cause", change.Cause);
            json.Money("revenueBefore", change.RevenueBefore);
            json.Money("revenueAfter", change.RevenueAfter);
            json.WriteString("why", change.Why(culture));
            json.WriteEndObject();
            json.FlushNowAndThen();
        }

        json.WriteEndArray();
    }

    private static void WriteSensitivity(Utf8JsonWriter json, TieringResult before, IReadOnlyList<SensitivityRow> rows)
    {
        json.WriteStartArray("sensitivity");
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteString("path", row.Path);
            json.WriteString("channel", row.Channel.ToString());
            json.Word("unit", row.Unit);
            json.Money("value", row.Value);
            json.Money("turned", row.Turned);
            json.WriteBoolean("refused", row.IsRefused);
            json.WriteStartObject("customers");
            foreach (var (tier, count) in before.Tiers.Zip(row.Customers))
            {
                json.WriteNumber(tier.Tier.Value, count);
            }

            json.WriteEndObject();
            json.WriteNumber("moved", row.Moved);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
