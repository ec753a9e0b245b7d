using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.Demo.Tests;

/// <summary>Sums over order lines the slow and obvious way, without the library's ledger.</summary>
internal static class PlainSums
{
    /// <summary>The market of the default seed, made once for all tests.</summary>
    public static DemoMarket Market { get; } = DemoMarket.Create();

    /// <summary>Net revenue by customer over a period, as known on a day.</summary>
    public static Dictionary<CustomerId, decimal> Net(IEnumerable<OrderLine> lines, DayRange period, LocalDate knownOn) => lines
        .Where(line => period.Contains(line.Day) && line.Recorded <= knownOn)
        .GroupBy(line => line.Customer)
        .ToDictionary(own => own.Key, own => own.Sum(line => line.Amount));

    /// <summary>Net revenue by customer over a period, as known on the last day.</summary>
    public static Dictionary<CustomerId, decimal> Net(DayRange period) => Net(Market.OrderLines, period, Market.AsOf);

    /// <summary>Gross profit of some lines.</summary>
    public static decimal Profit(IEnumerable<OrderLine> lines) => lines.Sum(line => line.Amount - line.Cost.Amount);

    /// <summary>Share that the first fifth of the positive values has, the fifth rounded up.</summary>
    public static decimal TopFifth(IEnumerable<decimal> values)
    {
        decimal[] buyers = [.. values.Where(value => value > 0).OrderDescending()];
        return buyers.Take((buyers.Length + 4) / 5).Sum() / buyers.Sum();
    }

    /// <summary>Outlets of traditional trade that are signed and open on a day and belong to no group.</summary>
    public static Customer[] TraditionalOn(LocalDate day) => [.. Market.Customers.Customers.Where(
        customer => customer.Channel == ChannelScheme.TraditionalTrade && customer.Group.IsNone && customer.Tenure.CoversDay(day))];

    /// <summary>The first 10% of those outlets by net revenue, the count rounded up, largest first.</summary>
    public static CustomerId[] TraditionalFirstTenth(DayRange period, LocalDate knownOn)
    {
        var net = Net(Market.OrderLines, period, knownOn);
        var outlets = TraditionalOn(period.LastDay);
        return [.. outlets.OrderByDescending(outlet => net.GetValueOrDefault(outlet.Id)).ThenBy(outlet => outlet.Id).Take((outlets.Length + 9) / 10).Select(outlet => outlet.Id)];
    }
}
