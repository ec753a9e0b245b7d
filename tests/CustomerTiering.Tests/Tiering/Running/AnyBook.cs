using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Tests.Tiering.Running;

/// <summary>Books drawn from a random source: few customers and small amounts, so that ties, zeros, groups and late entries meet often.</summary>
internal sealed class AnyBook
{
    public static readonly LocalDate AsOf = new(2026, 6, 30);

    private static readonly ChannelId[] Channels =
        [ChannelScheme.ModernTrade, ChannelScheme.TraditionalTrade, ChannelScheme.SpecialChannel, ChannelScheme.FreshSupermarket, ChannelId.None];

    private readonly Random random;
    private readonly int customers;
    private readonly bool namesOrders;
    private readonly int costs;

    public AnyBook(Random random)
    {
        this.random = random;
        customers = random.Next(1, 40);
        namesOrders = random.Next(3) == 0;
        costs = random.Next(3);
        Scope = TieringScope.Over(DayRange.Inclusive(AsOf.PlusDays(-50), AsOf), AsOf);
        Scope = random.Next(3) == 0 ? Scope.AsKnownOn(AsOf.PlusDays(-5)) : Scope;
    }

    public TieringScope Scope { get; }

    /// <summary>The book without lines of one of its kinds: with a customer file, with what lines told, or with sales alone.</summary>
    public Func<SalesBook, Portfolio> Draw()
    {
        var file = CustomerFile.Of(
            Enumerable.Range(0, customers).Where(_ => random.Next(6) > 0).Select(Customer),
            Enumerable.Range(0, 4).Where(_ => random.Next(3) == 0).Select(i => new CustomerGroup(Group(i)) { Channel = Pick(Channels) }));
        var supplied = Supplied().ToList();
        return random.Next(4) switch
        {
            0 => sales => Portfolio.Of(sales, supplied),
            1 => sales => Portfolio.OfLines(file, sales, supplied),
            _ => sales => Portfolio.Of(file, sales, supplied),
        };
    }

    public List<OrderLine> Lines(int count) => [.. Enumerable.Range(0, count).Select(_ => Line())];

    private static CustomerId Id(int i) => new("C" + i.ToString("D2", CultureInfo.InvariantCulture));

    private static GroupId Group(int i) => new("G" + i.ToString(CultureInfo.InvariantCulture));

    private OrderLine Line()
    {
        var day = AsOf.PlusDays(random.Next(10) switch { 0 => random.Next(-110, -40), 1 => random.Next(1, 9), _ => -random.Next(0, 55) });
        var line = new OrderLine(Id(random.Next(customers)), day, random.Next(-3, 8) * (random.Next(5) == 0 ? 37.125m : 10m))
        {
            Order = namesOrders && random.Next(3) > 0 ? new OrderId("O" + random.Next(12).ToString(CultureInfo.InvariantCulture)) : OrderId.None,
            Cost = costs == 0 || (costs == 1 && random.Next(8) == 0) ? LineCost.Unknown : LineCost.Of(random.Next(-2, 6) * 7.5m),
        };
        return random.Next(8) == 0 ? line with { Recorded = day.PlusDays(random.Next(-3, 20)) } : line;
    }

    private Customer Customer(int i) => new(Id(i))
    {
        Channel = Pick(Channels),
        Group = random.Next(2) == 0 ? Group(random.Next(4)) : GroupId.None,
        Tenure = random.Next(8) switch
        {
            0 => Tenure.From(AsOf.PlusDays(random.Next(-30, 10))),
            1 => Tenure.Until(AsOf.PlusDays(random.Next(-30, 10))),
            2 => Tenure.Between(AsOf.PlusDays(-60), AsOf.PlusDays(random.Next(-30, 10))),
            _ => Tenure.Always,
        },
    };

    private IEnumerable<SuppliedMeasure> Supplied()
    {
        Measure[] measures = [Measure.Potential, new("overdue", MeasureUnit.Days, RollUp.Greatest), new("loyalty", MeasureUnit.Score, RollUp.Derived), new("stock", MeasureUnit.Count, RollUp.Least)];
        foreach (var measure in measures.Where(_ => random.Next(3) > 0))
        {
            yield return SuppliedMeasure.Of(measure, Enumerable.Range(0, customers).Where(_ => random.Next(5) > 0)
                .Select(i => KeyValuePair.Create(Id(i), (decimal)random.Next(0, 12) * 10m)).ToList());
        }
    }

    private T Pick<T>(T[] of) => of[random.Next(of.Length)];
}
