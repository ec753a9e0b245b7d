using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Stability;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Tests.Stability;

public class PeriodDrawsTests
{
    private static readonly CustomerId Shop = new("shop");

    [Fact]
    public void Drawn_periods_have_the_net_as_mean_and_the_sum_of_squares_as_variance()
    {
        var draws = Draws([Line(1, 100, "1"), Line(2, 40, "2"), Line(2, 20, "2"), Line(3, -30, "3"), Line(4, 7, "")]);
        draws.Events.ShouldBe(4);
        var nets = Enumerable.Range(0, 20_000).Select(draw => (double)draws.Draw(0, draw, out _).Revenue / 1e6).ToArray();
        var (mean, variance) = (100 + 60 - 30 + 7.0, (100 * 100) + (60 * 60) + (30 * 30) + (7.0 * 7));
        nets.Average().ShouldBe(mean, 5 * Math.Sqrt(variance / nets.Length));
        nets.Average(net => (net - mean) * (net - mean)).ShouldBe(variance, variance * 0.06);
    }

    [Fact]
    public void Lines_of_one_order_come_together_and_count_as_one_order()
    {
        var draws = Draws([Line(1, 40, "1"), Line(1, 20, "1"), Line(1, -5, "1")]);
        foreach (var draw in Enumerable.Range(0, 200))
        {
            var sums = draws.Draw(0, draw, out var orders);
            sums.Revenue.ShouldBe((Int128)orders * 55_000_000);
            sums.Returns.ShouldBe((Int128)orders * 5_000_000);
        }
    }

    [Fact]
    public void An_order_taken_back_to_the_cent_is_kept_out_of_the_chance()
    {
        // Drawn apart, the one without the other would make this the largest customer, or owe it the largest credit.
        var draws = Draws([Line(1, 168_469.60m, "1"), Line(1, -168_469.60m, "C1"), Line(2, 3, "2")]);
        draws.CancelledPairs.ShouldBe(1);
        draws.Events.ShouldBe(1);
        foreach (var draw in Enumerable.Range(0, 100))
        {
            draws.Draw(0, draw, out _).Revenue.ShouldBeInRange(0, 60_000_000);
        }
    }

    [Fact]
    public void Only_lines_of_the_period_that_are_known_are_drawn()
    {
        var draws = Draws([Line(1, 5, "1"), Line(1, 5, "1") with { Day = new LocalDate(2020, 1, 1), Recorded = new LocalDate(2020, 1, 1) }]);
        draws.Events.ShouldBe(1);
        draws.Draw(0, 3, out var orders).Revenue.ShouldBe((Int128)orders * 5_000_000);
    }

    [Fact]
    public void A_book_of_sums_cannot_be_drawn_from()
    {
        var summer = new SalesSummer(new SalesWindow(TieringScope.TwelveMonthsTo(SmallBooks.Day).Period, LocalDate.MaxIsoValue));
        summer.Add(Line(1, 5, "1"));
        var tiers = TieringPolicy.Abc.Decide(Portfolio.Of(summer.Build()), SmallBooks.Day);
        Should.Throw<ArgumentException>(() => StabilityEstimate.Of(tiers));
    }

    private static OrderLine Line(int month, decimal amount, string order) => new(Shop, new LocalDate(2026, month, 1), amount) { Order = order.Length == 0 ? default : new OrderId(order) };

    private static PeriodDraws Draws(OrderLine[] lines)
    {
        var ledger = SalesLedger.Of(lines);
        var tiers = TieringPolicy.Abc.Decide(Portfolio.Of(ledger), SmallBooks.Day);
        return new PeriodDraws(tiers.Totals, ledger, seed: 5);
    }
}
