using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CustomerTiering.Calendars;
using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Policies;
using CustomerTiering.Sql;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Console.Databases;

/// <summary>
/// Writes tiers from a database under the names of the JSON of <c>tiers</c>. Reasons are the tests of the gates; what would change a tier is not known there
/// (null), where the lines fell is left out, and an untested measure is told with the customers it was not tested for.
/// </summary>
internal sealed class DatabaseJson(Utf8JsonWriter json, Currency currency, CultureInfo culture)
{
    /// <summary>Writes the tiers, ended by a line break.</summary>
    public static void Write(Stream stream, DatabaseTiers tiers, CultureInfo culture)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
        new DatabaseJson(json, tiers.Currency, culture).Write(tiers);
        json.Flush();
        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    private void Write(DatabaseTiers tiers)
    {
        json.WriteStartObject();
        json.WriteStartObject("policy");
        json.WriteString("name", tiers.Policy.Name);
        json.WriteString("version", tiers.Policy.Version);
        TextOrNull("why", tiers.PolicyReason);
        json.WriteEndObject();
        json.WriteString("currency", tiers.Currency.Code);
        json.WriteStartObject("period");
        json.WriteString("from", IsoDay.Text(tiers.Scope.Period.Start));
        json.WriteString("to", IsoDay.Text(tiers.Scope.Period.LastDay));
        json.WriteEndObject();
        json.WriteString("asOf", IsoDay.Text(tiers.Scope.AsOf));
        TextOrNull("knownOn", tiers.Scope.KnownOn == LocalDate.MaxIsoValue ? string.Empty : IsoDay.Text(tiers.Scope.KnownOn));
        json.WriteStartObject("rows");
        json.WriteNumber("read", tiers.Rows.Read);
        json.WriteNumber("used", tiers.Rows.Used);
        json.WriteNumber("withoutCustomer", tiers.Rows.WithoutCustomer);
        json.WriteNumber("rejected", tiers.Rows.Rejected);
        json.WriteNumber("outsidePeriod", tiers.Rows.OutsidePeriod);
        json.WriteEndObject();
        json.WriteNumber("customers", tiers.Decisions.Count);
        json.WriteNumber("buyers", tiers.Pareto.Buyers);
        Money("netRevenue", tiers.Pareto.Net.Value);
        Money("base", tiers.Pareto.Base.Value);
        Pareto(tiers.Pareto);
        List("tiers", tiers.Tiers, Tier);
        List("untested", tiers.Untested, untested =>
        {
            json.WriteString("measure", untested.Key);
            json.WriteNumber("customers", untested.Value);
        });
        List("warnings", tiers.Warnings, warning =>
        {
            json.WriteString("code", "Rounded");
            json.WriteString("text", warning);
        });
        List("decisions", tiers.Decisions, Decision);
        json.WriteEndObject();
    }

    private void Pareto(ParetoFacts facts)
    {
        var twenty = Proportion.OfPercent(20);
        json.WriteStartObject("pareto");
        json.WriteNumber("top20Customers", facts.CountOfTop(twenty));
        Ratio("top20Share", facts.ShareOfTop(twenty));
        json.WriteNumber("customersFor80", facts.CustomersFor(Proportion.OfPercent(80)));
        Ratio("gini", facts.Gini);
        Ratio("hoover", facts.Hoover);
        Ratio("kolkata", facts.Kolkata);
        Ratio("theil", facts.Theil);
        json.WriteNumber("netNegatives", facts.NetNegatives);
        Ratio("giniWithNegatives", facts.GiniWithNegatives);
        json.WriteString("sentence", facts.Read(ParetoRule.EightyTwenty).Say(culture));
        List("lines", new[] { 80, 95 }.Select(percent => facts.LineOf(Proportion.OfPercent(percent))), Line);
        json.WriteEndObject();
    }

    private void Line(ParetoLine line)
    {
        Money("share", line.Share.Value);
        json.WriteNumber("customers", line.Customers);
        json.WriteNumber("customersWithTies", line.CustomersWithTies);
        Money("lastValue", line.Last.Value);
        json.WriteNumber("inside", line.Inside);
        json.WriteNumber("outside", line.Outside);
        json.WriteString("text", line.Say(culture));
    }

    private void Tier(TierSummary tier)
    {
        json.WriteString("tier", tier.Tier.Value);
        json.WriteNumber("customers", tier.Customers);
        Money("revenue", tier.Revenue);
        Ratio("share", tier.Share);
    }

    private void Decision(SqlTierRow row)
    {
        json.WriteString("customer", row.Customer.Value);
        TextOrNull("name", row.Name);
        TextOrNull("group", row.Group.Value);
        json.WriteString("channel", row.Channel.ToString());
        json.WriteString("tier", row.Tier.Value);
        json.WriteBoolean("core", row.IsCore);
        json.WriteBoolean("focus", row.IsFocus);
        json.WriteString("status", row.Status == DecisionStatus.Final ? "final" : "provisional");
        json.WriteStartArray("untested");
        foreach (var measure in row.Untested)
        {
            json.WriteStringValue(measure);
        }

        json.WriteEndArray();
        if (row.Rank == 0)
        {
            json.WriteNull("rank");
        }
        else
        {
            json.WriteNumber("rank", row.Rank);
        }

        Money("revenue", row.Revenue);
        Ratio("share", row.Share);
        Ratio("cumulativeShare", row.CumulativeShare);
        List("reasons", row.Tests, Reason);
        json.WriteNull("toUpper");
        json.WriteNull("toLower");
    }

    private void Reason(SqlTest test)
    {
        json.WriteString("code", test.Code.Name);
        json.WriteString("measure", test.Measure);
        if (test.Code == TierReasonCode.TestUntested)
        {
            json.WriteNull("value");
            json.WriteNull("limit");
        }
        else
        {
            Money("value", test.Value);
            Money("limit", test.Limit);
        }

        json.WriteString("text", TestText.Of(test, currency, culture));
    }

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Dividing by one with all its digits takes the trailing zeros off a decimal.
    private void Money(string name, decimal value) => json.WriteNumber(name, value / 1.0000000000000000000000000000m);

    private void Ratio(string name, double value)
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

    private void TextOrNull(string name, string text)
    {
        if (text.Length == 0)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, text);
        }
    }
}
