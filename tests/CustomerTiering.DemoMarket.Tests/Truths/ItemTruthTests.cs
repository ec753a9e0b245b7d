using CustomerTiering.Calendars;
using CustomerTiering.Sales;

namespace CustomerTiering.Demo.Tests.Truths;

/// <summary>Planted: an item lost to a rival at one outlet, an item that falls everywhere, a price rise.</summary>
public sealed class ItemTruthTests
{
    private static readonly DemoMarket Market = PlainSums.Market;

    [Fact]
    public void Core_outlet_loses_one_item_and_nothing_else_changes()
    {
        var truth = Market.Truth("item-lost-to-rival");
        Differing(truth, out var share)
            .Where(line => line.Customer != truth.Customers[0] || line.Item != truth.Items[0] || line.Day < truth.Periods[0].Start)
            .ShouldBeEmpty();
        share.ShouldBe(1 - truth.Figure("fall"), 0.05m);
    }

    [Fact]
    public void Lost_item_falls_at_its_outlet_against_last_year_and_not_at_the_others()
    {
        var truth = Market.Truth("item-lost-to-rival");
        bool Here(OrderLine line) => line.Customer == truth.Customers[0];
        Change(truth.Items[0], truth.Periods[0], Here).ShouldBeLessThan(0.3m);
        Change(truth.Items[0], truth.Periods[0], line => !Here(line)).ShouldBeInRange(0.8m, 1.3m);
        PlainSums.TraditionalFirstTenth(Market.Calendar.SecondYear, Market.AsOf).Take(20).ShouldContain(truth.Customers[0], "a core outlet");
    }

    [Fact]
    public void Falling_item_falls_at_comparable_outlets_alike()
    {
        var truth = Market.Truth("item-falls-everywhere");
        Differing(truth, out var share);
        share.ShouldBe(1 - truth.Figure("fall"), 0.02m);
        foreach (var region in Market.Customers.Customers.GroupBy(customer => customer.Region))
        {
            var own = region.Select(customer => customer.Id).ToHashSet();
            Change(truth.Items[0], truth.Periods[0], line => own.Contains(line.Customer)).ShouldBeInRange(0.2m, 0.75m);
        }
    }

    [Fact]
    public void Falling_item_is_the_only_one_that_falls_everywhere()
    {
        var truth = Market.Truth("item-falls-everywhere");
        Market.Items.Where(item => Market.OrderLines.Count(line => line.Item == item.Id) > 1500).Select(item => item.Id)
            .Where(item => Change(item, truth.Periods[0], _ => true) < 0.6m)
            .ShouldBe(truth.Items);
    }

    [Fact]
    public void Fertiliser_rises_in_price_and_not_in_quantity()
    {
        var truth = Market.Truth("price-rise");
        var without = Market.OrderLinesWithout(truth.Id);
        Market.OrderLines.Sum(line => line.Quantity).ShouldBe(without.Sum(line => line.Quantity));
        decimal Sum(IEnumerable<OrderLine> lines) => lines.Where(line => truth.Periods[0].Contains(line.Day) && truth.Items.Contains(line.Item)).Sum(line => line.Amount);
        (Sum(Market.OrderLines) / Sum(without) - 1).ShouldBe(truth.Figure("rise"), 0.001m);
    }

    // Lines that are not the same with and without a truth, and what is left of its quantities.
    private static List<OrderLine> Differing(PlantedTruth truth, out decimal left)
    {
        var without = Market.OrderLinesWithout(truth.Id);
        decimal Sold(IEnumerable<OrderLine> lines) => lines.Where(line => truth.Periods[0].Contains(line.Day) && truth.Items.Contains(line.Item)
            && (truth.Customers.Count == 0 || truth.Customers.Contains(line.Customer))).Sum(line => line.Quantity);
        left = Sold(Market.OrderLines) / Sold(without);
        return [.. Market.OrderLines.Except(without).Concat(without.Except(Market.OrderLines))];
    }

    // Quantity of an item in a period of the second year against the same 52 weeks earlier.
    private static decimal Change(ItemId item, DayRange period, Func<OrderLine, bool> where)
    {
        var before = new DayRange(period.Start.PlusWeeks(-52), period.End.PlusWeeks(-52));
        decimal Sold(DayRange days) => Market.OrderLines.Where(line => line.Item == item && days.Contains(line.Day) && where(line)).Sum(line => line.Quantity);
        return Sold(period) / Sold(before);
    }
}
