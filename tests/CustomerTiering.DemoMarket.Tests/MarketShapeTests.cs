using CustomerTiering.Money;
using CustomerTiering.Sales;

namespace CustomerTiering.Demo.Tests;

/// <summary>What every market of every seed holds.</summary>
public sealed class MarketShapeTests
{
    public static TheoryData<long> Seeds { get; } = [DemoMarket.DefaultSeed, 0, -1, 987654321];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Counts_are_those_promised(long seed)
    {
        var market = Of(seed);
        market.Customers.Customers.Count.ShouldBe(1200);
        market.Reps.Count.ShouldBe(24);
        market.Reps.Count(rep => market.Calendar.SecondYear.Contains(rep.JoinedOn)).ShouldBe(8);
        market.Items.Count.ShouldBe(300);
        market.Calendar.Days.Days.ShouldBe(104 * 7);
        market.OrderLines.Count.ShouldBeInRange(150_000, 250_000);
        market.Customers.Customers.Select(customer => customer.Channel).Distinct().Count().ShouldBe(5);
        market.Customers.Customers.Count(customer => customer.Channel.IsNone).ShouldBe(18);
        market.Customers.Customers.Count(customer => !customer.Group.IsNone).ShouldBe(96 + 10 + 8 + 5);
        market.Customers.Customers.Count(customer => customer.Tenure.SignedOn > market.AsOf).ShouldBe(24);
        market.Customers.Customers.Count(customer => customer.Tenure.ClosedFrom <= market.AsOf).ShouldBe(30);
        market.SuppliedMeasures.Single().Count.ShouldBeInRange(1050, 1150);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Lines_name_only_what_is_on_file_and_fall_on_working_days_in_tenure(long seed)
    {
        var market = Of(seed);
        var items = market.Items.Select(item => item.Id).ToHashSet();
        bool IsSound(OrderLine line) => market.Customers.TryGet(line.Customer, out var customer)
            && items.Contains(line.Item)
            && market.Calendar.Days.Contains(line.Day)
            && market.Calendar.IsWorkingDay(line.Day)
            && line.Recorded >= line.Day && line.Recorded <= market.AsOf
            && line.Cost.IsKnown && line.Currency == Currency.Of("CNY") && !line.Order.IsNone
            && (customer.Tenure.CoversDay(line.Day) || line.Amount < 0);
        market.OrderLines.Where(line => !IsSound(line)).ShouldBeEmpty("only returns come after closing");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Company_sells_about_ninety_million_a_year_at_about_seventeen_percent(long seed)
    {
        var market = Of(seed);
        foreach (var year in new[] { market.Calendar.FirstYear, market.Calendar.SecondYear })
        {
            var lines = market.OrderLines.Where(line => year.Contains(line.Day)).ToList();
            lines.Sum(line => line.Amount).ShouldBeInRange(80_000_000, 100_000_000);
            (PlainSums.Profit(lines) / lines.Sum(line => line.Amount)).ShouldBeInRange(0.15m, 0.20m);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_rep_serves_outlets_of_one_region_and_of_every_size(long seed)
    {
        var market = Of(seed);
        var levels = market.Plan.Levels.ToDictionary(level => level.Customer);
        var largest = market.Plan.Levels.OrderByDescending(level => level.FirstYear).Take(240).Select(level => level.Customer).ToHashSet();
        foreach (var rep in market.Reps)
        {
            var own = market.Customers.Customers.Where(customer => customer.Rep == rep.Id).ToList();
            own.Count.ShouldBeInRange(25, 75);
            own.ShouldAllBe(customer => customer.Region == rep.Region);
            own.Count(customer => largest.Contains(customer.Id)).ShouldBeGreaterThanOrEqualTo(3);
            own.Count(customer => levels[customer.Id].FirstYear < 10_000).ShouldBeGreaterThanOrEqualTo(5);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void An_order_belongs_to_one_outlet_and_one_day_and_an_item_stands_once_in_it(long seed)
    {
        static bool IsSound(IGrouping<OrderId, OrderLine> order) => order.Select(line => (line.Customer, line.Day)).Distinct().Count() == 1
            && order.Where(line => line.Quantity > 0).Select(line => line.Item).Distinct().Count() == order.Count(line => line.Quantity > 0);
        Of(seed).OrderLines.GroupBy(line => line.Order).Where(order => !IsSound(order)).Select(order => order.Key).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Returns_and_late_corrections_are_there_but_few(long seed)
    {
        var lines = Of(seed).OrderLines;
        var sales = lines.Where(line => line.Amount > 0).Sum(line => line.Amount);
        (-lines.Where(line => line.Order.Value.StartsWith("CN", StringComparison.Ordinal)).Sum(line => line.Amount) / sales).ShouldBeInRange(0.004m, 0.02m);
        (lines.Count(line => line.Recorded > line.Day) / (decimal)lines.Count).ShouldBeInRange(0.01m, 0.04m);
        lines.Count(line => line.Quantity == 0 && line.Amount != 0).ShouldBeGreaterThan(100);
        lines.Count(line => line.Quantity < 0 && line.Recorded > line.Day).ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Names_are_shown_in_the_language_asked_for()
    {
        var market = PlainSums.Market;
        var chinese = market.CustomersIn(System.Globalization.CultureInfo.GetCultureInfo("zh-CN"));
        chinese.Customers.ShouldAllBe(customer => customer.Name.Any(letter => letter > 0x4E00));
        market.Customers.Customers.ShouldAllBe(customer => customer.Name.All(char.IsAscii));
        chinese.Customers.Select(customer => customer.Id).ShouldBe(market.Customers.Customers.Select(customer => customer.Id));
        market.Customers.Customers.Select(customer => customer.Name).Distinct(StringComparer.Ordinal).Count().ShouldBe(1200);
        market.Customers.Groups.Count.ShouldBe(14);
        market.Customers.Customers.Where(customer => !customer.Group.IsNone && (customer.Channel.IsNone || !market.Customers.TryGetGroup(customer.Group, out _))).ShouldBeEmpty();
    }

    private static DemoMarket Of(long seed) => seed == DemoMarket.DefaultSeed ? PlainSums.Market : Made.GetOrAdd(seed, DemoMarket.Create);

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<long, DemoMarket> Made = new();
}
