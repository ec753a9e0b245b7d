using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Reports.Tests;

/// <summary>Books of made-up outlets for the tests, from a seed.</summary>
internal static class Books
{
    public static readonly LocalDate Day = new(2026, 6, 30);

    private static readonly ChannelId[] Channels =
    [
        ChannelScheme.ModernTrade, ChannelScheme.TraditionalTrade, ChannelScheme.TraditionalTrade, ChannelScheme.TraditionalTrade, ChannelScheme.SpecialChannel,
        ChannelScheme.FreshSupermarket, ChannelId.None,
    ];

    /// <summary>A book of four channels with groups, ties, returns, a closed outlet and potentials that are known for most.</summary>
    public static Portfolio Market(int outlets, int seed, bool shuffled = false)
    {
        var random = new Random(seed);
        var customers = new List<Customer>();
        var lines = new List<OrderLine>();
        var potentials = new Dictionary<CustomerId, decimal>();
        for (var i = 0; i < outlets; i++)
        {
            var id = new CustomerId("C" + Text(i, "D5"));
            var channel = Channels[random.Next(Channels.Length)];
            customers.Add(new Customer(id)
            {
                Name = $"Outlet {Text(i, "D")} & \"店\" <{Text(i, "D")}>",
                Channel = channel,
                Region = new RegionId("R" + Text(random.Next(3), "D")),
                Rep = new RepId("rep" + Text(random.Next(5), "D")),
                Group = channel == ChannelScheme.ModernTrade && random.Next(3) > 0 ? new GroupId("G" + Text(random.Next(6), "D")) : GroupId.None,
                Tenure = i % 37 == 5 ? Tenure.Until(Day.PlusDays(-20)) : Tenure.From(Day.PlusDays(-400 - random.Next(1000))),
            });
            if (random.Next(5) > 0)
            {
                potentials[id] = random.Next(1, 400) * 1000m;
            }

            var size = Math.Max(1, (int)(4000 / (1 + random.NextDouble() * 200)));
            for (var n = random.Next(4); n >= 0; n--)
            {
                var amount = random.Next(12) == 0 ? -size : size * random.Next(1, 4);
                lines.Add(new OrderLine(id, Day.PlusDays(-random.Next(500)), amount + (random.Next(4) == 0 ? 0.25m : 0m))
                {
                    Cost = LineCost.Of(amount * 0.7m + random.Next(3)),
                    Currency = Currency.Of("CNY"),
                });
            }
        }

        if (shuffled)
        {
            var order = lines.ToArray();
            new Random(seed + 1).Shuffle(order);
            lines = [.. order];
            customers.Reverse();
        }

        return Portfolio.Of(CustomerFile.Of(customers, [new CustomerGroup(new GroupId("G1")) { Name = "Group One" }]), SalesLedger.Of(lines), SuppliedMeasure.Of(Measure.Potential, potentials));
    }

    /// <summary>A book of sales alone, one customer an amount.</summary>
    public static Portfolio OfAmounts(params IEnumerable<decimal> amounts) =>
        Portfolio.Of(SalesLedger.Of(amounts.Select((amount, i) => new OrderLine(new CustomerId("C" + Text(i, "D3")), Day, amount))));

    public static TieringReport Report(Portfolio book, TieringPolicy policy, params IEnumerable<ReportWarning> warnings)
    {
        var result = policy.Decide(book, TieringScope.Over(DayRange.MonthsEnding(Day, 12), Day));
        return new TieringReport(result, new ReportRows(book.Sales.Count + 3, result.Totals.LinesInWindow, 2, 1, book.Sales.Count - result.Totals.LinesInWindow), warnings);
    }

    public static TieringReport MarketReport(int outlets = 300, int seed = 7) => Report(Market(outlets, seed), TieringPolicy.ForDistributors, new ReportWarning("channel-unknown", "Some have <no> channel."));

    private static string Text(int number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
