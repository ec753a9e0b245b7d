using System.Globalization;
using System.Text.Json;
using CustomerTiering.Calendars;
using CustomerTiering.Effort.Resources;
using CustomerTiering.Spending;

namespace CustomerTiering.Reports.Json;

/// <summary>Spend by customer beside the sales afterwards, in the JSON of effort. Without a plan of spend, what is planned and what is left are null.</summary>
internal static class ResourcesPart
{
    public static void Write(Utf8JsonWriter json, SpendComparison spend, CultureInfo culture)
    {
        json.WriteStartObject();
        Days(json, "spendDays", spend.Days);
        Days(json, "salesDays", spend.SalesDays);
        Amounts(json, spend.Resources.All, spend.HasPlan);
        json.WriteStartArray("customers");
        foreach (var row in spend.Resources.Customers)
        {
            json.WriteStartObject();
            json.WriteString("customer", row.Customer.Value);
            Amounts(json, row, spend.HasPlan);
            json.WriteEndObject();
            json.FlushNowAndThen();
        }

        json.WriteEndArray();
        json.TextOrNull("text", spend.HasPlan ? spend.Resources.All.Explain(culture) : string.Empty);
        json.WriteEndObject();
    }

    private static void Days(Utf8JsonWriter json, string name, DayRange days)
    {
        json.WriteStartObject(name);
        json.Day("from", days.Start);
        json.Day("to", days.LastDay);
        json.WriteEndObject();
    }

    private static void Amounts(Utf8JsonWriter json, CustomerResources row, bool hasPlan)
    {
        Sum(json, "spent", row.Spent);
        if (hasPlan)
        {
            Sum(json, "planned", row.Planned);
            json.Money("left", row.Left);
        }
        else
        {
            json.WriteNull("planned");
            json.WriteNull("left");
        }

        json.Money("salesBefore", row.SalesBefore);
        json.Money("salesAfter", row.SalesAfter);
        json.Ratio("rate", row.Rate.IsKnown ? row.Rate.Value : double.NaN);
    }

    private static void Sum(Utf8JsonWriter json, string name, SpendSum sum)
    {
        json.WriteStartObject(name);
        foreach (var kind in SpendKind.InOrder)
        {
            json.Money(kind.Name, sum.Of(kind));
        }

        json.Money("total", sum.Total);
        json.WriteEndObject();
    }
}
