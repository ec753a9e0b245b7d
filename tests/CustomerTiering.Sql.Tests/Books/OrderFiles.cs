using System.Globalization;
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

    public static IEnumerable<OrderLine> Retail() => SharedData.RowsOf(OnlineRetail)
        .Where(row => row[6].Length > 0 && !string.Equals(row[6], "NA", StringComparison.Ordinal))
        .Select(row => new OrderLine(new CustomerId(row[6]), LocalDatePattern.Iso.Parse(row[4][..10]).Value, Number(row[3]) * Number(row[5])) { Order = new OrderId(row[0]) });

    public static IEnumerable<OrderLine> Adventure() => SharedData.RowsOf(AdventureWorks)
        .Select(row => new OrderLine(new CustomerId(row[1]), LocalDatePattern.Iso.Parse(row[0]).Value, Number(row[8])) { Order = new OrderId(row[5]), Cost = LineCost.Of(Number(row[9])) });

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
