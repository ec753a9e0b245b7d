using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Policies;
using CustomerTiering.Sales;
using CustomerTiering.Stability;
using CustomerTiering.Testing;
using CustomerTiering.Tiering;

namespace CustomerTiering.Demo.Tests.Stability;

/// <summary>
/// Traditional trade of the demo market, outlets that trade throughout: what the estimate expects by chance, what truly changes by the plan, and what is seen.
/// </summary>
public sealed class ChanceAndTrueChurnTests
{
    private static readonly DemoMarket Market = DemoMarket.Create();

    private static readonly HashSet<CustomerId> Changed = [.. Market.Truth("true-churn").Customers];

    private static readonly HashSet<CustomerId> Shops = [.. Market.Customers.Customers
        .Where(customer => customer.Channel == ChannelScheme.TraditionalTrade && customer.Group.IsNone
            && customer.Tenure.CoversDay(Market.Calendar.FirstYear.Start) && customer.Tenure.CoversDay(Market.AsOf))
        .Select(customer => customer.Id)];

    private static readonly Portfolio Book = Portfolio.Of(SalesLedger.Of(Market.OrderLines.Where(line => Shops.Contains(line.Customer))));

    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    public void What_is_seen_lies_between_chance_alone_and_chance_with_true_change(int percent)
    {
        var (expected, seen, truly) = Figures(percent);
        var unchanged = seen.FellOutUnchanged(seen.Rows[0]);

        var fell = seen.FellOut(seen.Rows[0]);
        var row = string.Create(
            CultureInfo.InvariantCulture,
            $"| {percent}% | {seen.Members} | {expected:0.000} | {truly:0.000} | {fell:0.000} | {unchanged:0.000} | {seen.FellOut(seen.Rows[1]):0.000} | {seen.FellOut(seen.Rows[2]):0.000} |");
        File.ReadAllText(Checkout.PathOf("docs/stability.md")).ShouldContain(row);

        // Those who did not change fall out by chance, and where others rise past them.
        unchanged.ShouldBeInRange(expected * 0.4, expected + truly);
        fell.ShouldBeInRange(Math.Max(expected, truly) * 0.8, expected + truly + 0.06);
    }

    private static (double Expected, PersistenceResult Seen, double Truly) Figures(int percent)
    {
        var policy = StabilityPolicy.Default with { Top = Proportion.OfPercent(percent), StayUntil = [Proportion.OfPercent(percent * 3 / 2), Proportion.OfPercent(percent * 2)] };
        var first = Market.Calendar.FirstYear;
        var tiers = TieringPolicy.Abc.Decide(Book, TieringScope.Over(first, first.LastDay));
        var levels = Market.Plan.Levels.Where(level => Shops.Contains(level.Customer)).ToList();
        var places = (levels.Count * percent + 99) / 100;
        var before = levels.OrderByDescending(level => level.FirstYear).Take(places).Select(level => level.Customer).ToHashSet();
        var after = levels.OrderByDescending(level => level.SecondYear).Take(places).Select(level => level.Customer).ToHashSet();
        return (StabilityEstimate.Of(tiers, policy).Top[0].FallsOut, Persistence.Between(Book, first, Market.Calendar.SecondYear, policy, Changed), before.Except(after).Count() / (double)places);
    }
}
