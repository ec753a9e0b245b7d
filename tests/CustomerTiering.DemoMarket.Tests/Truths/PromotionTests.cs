using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Demo.Plans;
using CustomerTiering.Sales;

namespace CustomerTiering.Demo.Tests.Truths;

/// <summary>Planted: a promotion that only pulls purchases forward and one that works.</summary>
public sealed class PromotionTests
{
    private static readonly DemoMarket Market = PlainSums.Market;
    private static readonly PlannedPromotion Forward = Market.Plan.Promotions.Single(promotion => Is(promotion, "promotion-pulls-forward"));
    private static readonly PlannedPromotion Works = Market.Plan.Promotions.Single(promotion => Is(promotion, "promotion-works"));

    [Fact]
    public void Forward_promotion_brings_forward_and_takes_back_the_same_quantity()
    {
        var without = Market.OrderLinesWithout(Forward.Id);
        var rise = Quantity(Market.OrderLines, Forward, Forward.Days) - Quantity(without, Forward, Forward.Days);
        var fall = Quantity(without, Forward, Forward.Payback) - Quantity(Market.OrderLines, Forward, Forward.Payback);
        (rise / Quantity(without, Forward, Forward.Days)).ShouldBe(Forward.Uplift, 0.05m);
        (fall / Quantity(without, Forward, Forward.Payback)).ShouldBe(Forward.PaybackFall, 0.05m);
        ((rise - fall) / rise).ShouldBeInRange(-0.15m, 0.15m);
    }

    [Fact]
    public void Forward_promotion_loses_money_and_working_one_earns_more_than_its_spend()
    {
        decimal Effect(string id) => PlainSums.Profit(Market.OrderLines) - PlainSums.Profit(Market.OrderLinesWithout(id));
        Effect(Forward.Id).ShouldBeLessThan(0);
        Effect(Works.Id).ShouldBeGreaterThan(Works.SpendPerTaker * Works.Takers.Count);
    }

    [Fact]
    public void Working_promotion_raises_its_weeks_and_leaves_the_rest_alone()
    {
        var without = Market.OrderLinesWithout(Works.Id);
        (Quantity(Market.OrderLines, Works, Works.Days) / Quantity(without, Works, Works.Days) - 1).ShouldBe(Works.Uplift, 0.05m);
        static bool Outside(OrderLine line) => !line.Order.Value.StartsWith("CN", StringComparison.Ordinal) && !Works.Days.Contains(line.Day);
        Market.OrderLines.Where(Outside).SequenceEqual(without.Where(Outside)).ShouldBeTrue();
    }

    [Fact]
    public void Expected_effects_are_near_the_realised_ones()
    {
        foreach (var promotion in Market.Plan.Promotions)
        {
            var truth = Market.Truth(promotion.Id);
            var realised = Market.OrderLines.Sum(line => line.Amount) - Market.OrderLinesWithout(promotion.Id).Sum(line => line.Amount);
            realised.ShouldBe(truth.Figure("expectedIncrement"), 0.1m * truth.Figure("expectedUplift"));
        }
    }

    [Fact]
    public void Those_not_drawn_are_a_fair_comparison()
    {
        foreach (var promotion in Market.Plan.Promotions)
        {
            promotion.Takers.Intersect(promotion.Comparable).ShouldBeEmpty();
            Math.Abs(promotion.Takers.Count - promotion.Comparable.Count).ShouldBeLessThanOrEqualTo(1);
        }

        // Takers against comparison, against the same weeks a year earlier: only the takers rise.
        ChangeAgainst(Works, Works.Days).ShouldBeInRange(1.3m, 1.95m);
        ChangeAgainst(Forward, Forward.Days).ShouldBeInRange(1.4m, 2.2m);
        ChangeAgainst(Forward, Forward.Payback).ShouldBeInRange(0.35m, 0.7m);
    }

    private static bool Is(PlannedPromotion promotion, string id) => string.Equals(promotion.Id, id, StringComparison.Ordinal);

    private static decimal ChangeAgainst(PlannedPromotion promotion, DayRange days)
    {
        var before = new DayRange(days.Start.PlusWeeks(-52), days.End.PlusWeeks(-52));
        decimal Sold(IReadOnlyList<CustomerId> outlets, DayRange period) => Quantity(Market.OrderLines, promotion with { Takers = outlets }, period);
        return Sold(promotion.Takers, days) / Sold(promotion.Takers, before) / (Sold(promotion.Comparable, days) / Sold(promotion.Comparable, before));
    }

    // Units of the promoted items sold to the takers, credit notes aside.
    private static decimal Quantity(IEnumerable<OrderLine> lines, PlannedPromotion promotion, DayRange days)
    {
        var takers = promotion.Takers.ToHashSet();
        var items = promotion.Items.ToHashSet();
        return lines.Where(line => days.Contains(line.Day) && line.Quantity > 0 && takers.Contains(line.Customer) && items.Contains(line.Item)).Sum(line => line.Quantity);
    }
}
