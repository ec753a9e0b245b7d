using System.Globalization;
using System.Text.Json;
using CustomerTiering.Measures;
using CustomerTiering.Policies;

namespace CustomerTiering.Reports.Json;

/// <summary>Writes the part of the JSON that holds Pareto facts.</summary>
internal static class ParetoPart
{
    private static readonly Proportion[] Lines = [Proportion.OfPercent(80), Proportion.OfPercent(95)];

    /// <summary>The facts; a ratio is null where the book has no buyer.</summary>
    public static void Write(Utf8JsonWriter json, ParetoFacts facts, CultureInfo culture)
    {
        var twenty = Proportion.OfPercent(20);
        json.WriteStartObject("pareto");
        json.WriteNumber("top20Customers", facts.CountOfTop(twenty));
        json.Ratio("top20Share", facts.ShareOfTop(twenty));
        json.WriteNumber("customersFor80", facts.CustomersFor(Proportion.OfPercent(80)));
        json.Ratio("gini", facts.Gini);
        json.Ratio("hoover", facts.Hoover);
        json.Ratio("kolkata", facts.Kolkata);
        json.Ratio("theil", facts.Theil);
        json.WriteNumber("netNegatives", facts.NetNegatives);
        json.Ratio("giniWithNegatives", facts.GiniWithNegatives);
        json.WriteString("sentence", facts.Read(ParetoRule.EightyTwenty).Say(culture));
        json.WriteStartArray("lines");
        foreach (var line in Lines.Select(facts.LineOf))
        {
            json.WriteStartObject();
            json.Money("share", line.Share.Value);
            json.WriteNumber("customers", line.Customers);
            json.WriteNumber("customersWithTies", line.CustomersWithTies);
            json.Money("lastValue", line.Last.Value);
            json.WriteNumber("inside", line.Inside);
            json.WriteNumber("outside", line.Outside);
            json.WriteString("text", line.Say(culture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
