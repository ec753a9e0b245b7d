using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;

namespace CustomerTiering.Demo.Tests.Truths;

/// <summary>The library's own channel policy, on the demo market, finds what was planted for it.</summary>
public sealed class DefaultPolicyTests
{
    private static readonly DemoMarket Market = PlainSums.Market;
    private static readonly TieringResult Tiers = TieringPolicy.ForDistributors.Decide(Portfolio.Of(Market.Customers, SalesLedger.Of(Market.OrderLines), Market.SuppliedMeasures), Market.AsOf);

    [Theory]
    [InlineData("wholesaler-without-profit")]
    [InlineData("core-size-without-potential")]
    public void Outlet_of_core_size_that_fails_a_gate_is_B(string truth)
    {
        var decision = Tiers[Market.Truth(truth).Customers.Single()];
        decision.Rank.ShouldBeLessThanOrEqualTo(78);
        decision.IsCore.ShouldBeFalse();
        decision.Tier.ToString().ShouldBe("B");
    }

    [Fact]
    public void Core_of_traditional_trade_is_the_first_tenth_without_the_two()
    {
        var period = Calendars.DayRange.MonthsEnding(Market.AsOf, 12);
        // The special channel ranks outlets, so the children of the union on whose record it stands stay in traditional trade.
        var net = PlainSums.Net(period);
        var outlets = Market.Customers.Customers.Where(customer => customer.Channel == ChannelScheme.TraditionalTrade && customer.Tenure.CoversDay(Market.AsOf)).ToList();
        var expected = outlets.OrderByDescending(outlet => net.GetValueOrDefault(outlet.Id)).Take((outlets.Count + 9) / 10).Select(outlet => outlet.Id)
            .Except(Market.Truth("wholesaler-without-profit").Customers)
            .Except(Market.Truth("core-size-without-potential").Customers);
        Tiers.Decisions.Where(decision => decision.Channel == ChannelScheme.TraditionalTrade && decision.IsCore).Select(decision => decision.Customer).Order()
            .ShouldBe(expected.Order());
    }

    [Fact]
    public void Avoided_account_and_the_outlet_that_loses_an_item_are_core()
    {
        Tiers[Market.Truth("avoided-key-account").Customers.Single()].IsCore.ShouldBeTrue();
        Tiers[Market.Truth("item-lost-to-rival").Customers.Single()].IsCore.ShouldBeTrue();
    }

    [Fact]
    public void Prospects_are_not_tiered_as_core() => Tiers.Decisions
        .Where(decision => decision.IsCore && Market.Customers.TryGet(decision.Customer, out var customer) && !customer.Tenure.CoversDay(Market.AsOf))
        .ShouldBeEmpty();
}
