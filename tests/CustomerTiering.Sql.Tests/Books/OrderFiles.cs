using System.Globalization;
using System.Text;
using CustomerTiering.Customers;
using CustomerTiering.Sales;
using CustomerTiering.Testing;
using NodaTime.Text;

namespace CustomerTiering.Sql.Tests.Books;

/// <summary>Order lines of the published order books, read in the simplest way that is right.</summary>
internal static class OrderFiles
{
    public const string OnlineRetail = "online-retail/online_retail.csv";
    public const string AdventureWorks = "adventureworks/lines.csv";

    public static IEnumerable<OrderLine> Retail() => Rows(OnlineRetail)
        .Where(row => row[6].Length > 0 && !string.Equals(row[6], "NA", StringComparison.Ordinal))
        .Select(row => new OrderLine(new CustomerId(row[6]), LocalDatePattern.Iso.Parse(row[4][..10]).Value, Number(row[3]) * Number(row[5])) { Order = new OrderId(row[0]) });

    public static IEnumerable<OrderLine> Adventure() => Rows(AdventureWorks)
        .Select(row => new OrderLine(new CustomerId(row[1]), LocalDatePattern.Iso.Parse(row[0]).Value, Number(row[8])) { Order = new OrderId(row[5]), Cost = LineCost.Of(Number(row[9])) });

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static IEnumerable<List<string>> Rows(string file) => File.ReadLines(SharedData.PathOf(file)).Skip(1).Select(Fields);

    /// <summary>Fields of one line; neither file has a line break inside a field.</summary>
    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        foreach (var letter in line)
        {
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(letter);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
