using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Tests;

/// <summary>Small books written out by a test: one line a customer.</summary>
internal static class SmallBooks
{
    public static readonly LocalDate Day = new(2026, 6, 30);

    public static readonly ChannelId Shops = ChannelScheme.TraditionalTrade;

    /// <summary>Customers of traditional trade with these nets, in hundredths, named C000, C001 …</summary>
    public static Portfolio OfShops(IEnumerable<int> hundredths, Func<int, Customer, Customer>? describe = null, Func<int, decimal>? cost = null, params IEnumerable<SuppliedMeasure> supplied)
    {
        var nets = hundredths.ToArray();
        var customers = nets.Select((_, i) => new Customer(Id(i)) { Channel = Shops }).Select((customer, i) => describe is null ? customer : describe(i, customer));
        var lines = nets.Select((net, i) => new OrderLine(Id(i), Day, net / 100m) { Cost = cost is null ? default : LineCost.Of(cost(i)) });
        return Portfolio.Of(CustomerFile.Of(customers), SalesLedger.Of(lines), supplied);
    }

    public static TieringResult Tiers(Portfolio book) => TieringPolicy.ForDistributors.Decide(book, Day);

    public static CustomerId Id(int i) => new("C" + i.ToString("D3", CultureInfo.InvariantCulture));
}
