using System.Globalization;
using CustomerTiering.Money;
using CustomerTiering.Testing;

namespace CustomerTiering.Tests.Measures;

/// <summary>Nets by customer of the published order books, read in the simplest way that is right, to check the library's own reader too.</summary>
internal static class OrderBooks
{
    public const string OnlineRetail = "online-retail/online_retail.csv";
    public const string AdventureWorks = "adventureworks/lines.csv";

    public static (Dictionary<string, Int128> Nets, int Read, int WithoutCustomer) Retail()
    {
        var nets = new Dictionary<string, Int128>(StringComparer.Ordinal);
        int read = 0, without = 0;
        foreach (var row in SharedData.RowsOf(OnlineRetail))
        {
            read++;
            if (row[6].Length == 0 || string.Equals(row[6], "NA", StringComparison.Ordinal))
            {
                without++;
                continue;
            }

            Add(nets, row[6], Number(row[3]) * Number(row[5]));
        }

        return (nets, read, without);
    }

    public static (Dictionary<string, Int128> Nets, int Read) Adventure(string channel = "")
    {
        var nets = new Dictionary<string, Int128>(StringComparer.Ordinal);
        var read = 0;
        foreach (var row in SharedData.RowsOf(AdventureWorks).Where(row => channel.Length == 0 || string.Equals(row[2], channel, StringComparison.Ordinal)))
        {
            read++;
            Add(nets, row[1], Number(row[8]));
        }

        return (nets, read);
    }

    private static void Add(Dictionary<string, Int128> nets, string customer, decimal amount) =>
        nets[customer] = nets.GetValueOrDefault(customer) + LedgerAmount.From(amount).Micros;

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
