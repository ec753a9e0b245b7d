using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Examples;

/// <summary>The shipped policy for distributors, worked by hand.</summary>
public class ChannelsPolicyTests
{
    private static readonly ChannelId Traditional = ChannelScheme.TraditionalTrade;
    private static readonly ChannelId Modern = ChannelScheme.ModernTrade;

    [Fact]
    public void Of_1000_traditional_outlets_100_are_core_and_the_first_20_are_the_panel()
    {
        var result = Shops(1000).Decide();
        var core = result.Decisions.Where(decision => decision.IsCore).ToList();
        core.Count.ShouldBe(100);
        core.ShouldAllBe(decision => decision.Rank <= 100 && decision.Status == DecisionStatus.Final);
        result.Decisions.Where(decision => decision.IsFocus).Select(decision => decision.Rank).ShouldBe(Enumerable.Range(1, 20));
        var tenPercent = result.Lines.Single(line => line.Tier == core[0].Tier);
        (tenPercent.Counted, tenPercent.Members).ShouldBe((1000, 100));
    }

    [Theory]
    [InlineData(1000, 100)]
    [InlineData(1001, 101)]
    [InlineData(9, 1)]
    [InlineData(1, 1)]
    public void Ten_percent_is_of_the_outlets_on_file_and_rounds_up(int onFile, int places)
    {
        var result = Shops(onFile, buyers: onFile).Decide();
        result.Decisions.Count(decision => decision.IsCore).ShouldBe(places);
    }

    [Fact]
    public void Outlets_that_bought_nothing_are_counted_and_are_C()
    {
        var result = Shops(200, buyers: 50).Decide();
        result.Decisions.Count(decision => decision.IsCore).ShouldBe(20);
        var silent = result["s0150"];
        (silent.Tier.Value, silent.Rank, silent.Revenue).ShouldBe(("C", 0, 0m));
        silent.Reasons.ShouldContain(reason => reason.Code == TierReasonCode.NotPositive);
    }

    [Fact]
    public void Closed_and_unsigned_outlets_hold_no_place_and_are_not_counted()
    {
        var market = Shops(100);
        market.Outlet("closed", Traditional, 99_000, tenure: Tenure.Until(Market.LastDay))
            .Outlet("unsigned", Traditional, 98_000, tenure: Tenure.From(Market.LastDay.PlusDays(1)))
            .Outlet("long-closed", Traditional, 0, tenure: Tenure.Until(Market.LastDay.PlusDays(-400)));
        var result = market.Decide();
        result.Decisions.Count(decision => decision.IsCore).ShouldBe(10);
        (result["closed"].Tier.Value, result["closed"].Rank, result["closed"].Revenue).ShouldBe(("C", 0, 99_000m));
        result["closed"].Reasons.Single().Code.ShouldBe(TierReasonCode.Closed);
        result["unsigned"].Reasons.Single().Code.ShouldBe(TierReasonCode.NotSigned);
        result.TryGet(Market.Id("long-closed"), out _).ShouldBeFalse();
        result["s0001"].Rank.ShouldBe(1);
    }

    [Fact]
    public void A_wholesaler_with_volume_but_no_profit_is_B_and_the_failed_test_is_named_and_its_place_stays_empty()
    {
        var market = Shops(99).Outlet("wholesaler", Traditional, 50_000, margin: 0.04);
        var result = market.Decide();
        var wholesaler = result["wholesaler"];
        (wholesaler.Tier.Value, wholesaler.Rank, wholesaler.IsCore, wholesaler.Status).ShouldBe(("B", 1, false, DecisionStatus.Final));
        result.Decisions.Count(decision => decision.IsCore).ShouldBe(9);
        result["s0010"].IsCore.ShouldBeFalse();
        var failed = wholesaler.Reasons.Single(reason => reason.Code == TierReasonCode.TestFailed);
        failed.Measure.ShouldBe("margin");
        failed.Value.ShouldBe(0.04m);
        var pooled = (result.NetRevenue - 50_000m) * 0.2m / result.NetRevenue + 50_000m * 0.04m / result.NetRevenue;
        failed.Limit.ShouldBe(decimal.Round(pooled / 2, 12));
        wholesaler.ToUpper.ShouldBeOfType<TierShift.By>().Changes.ShouldHaveSingleItem().Measure.ShouldBe(Measure.Profit);
    }

    [Fact]
    public void A_loss_fails_the_profit_test_too()
    {
        var wholesaler = Shops(99).Outlet("wholesaler", Traditional, 50_000, margin: -0.01).Decide()["wholesaler"];
        wholesaler.Reasons.Where(reason => reason.Code == TierReasonCode.TestFailed).Select(reason => reason.Measure).ShouldBe(["profit", "margin"]);
    }

    [Fact]
    public void Without_potential_of_at_least_the_last_place_it_is_not_core()
    {
        var result = Shops(99).Outlet("saturated", Traditional, 50_000, couldBuy: 100m).Decide();
        var failed = result["saturated"].Reasons.Single(reason => reason.Code == TierReasonCode.TestFailed);
        (failed.Measure, failed.Value).ShouldBe(("potential", 100m));
        failed.Limit.ShouldBe(result["s0009"].Revenue);
    }

    [Fact]
    public void Without_any_cost_the_profit_tests_are_not_made_and_the_summary_says_so_once()
    {
        var market = new Market();
        for (var shop = 1; shop <= 100; shop++)
        {
            market.Outlet(Name(shop), Traditional, 0).Bought(Name(shop), 10_100 - (shop * 100));
        }

        var result = market.Decide();
        result.Decisions.Count(decision => decision.IsCore).ShouldBe(10);
        result["s0001"].Untested.ShouldBe(["profit", "margin"]);
        result["s0001"].Status.ShouldBe(DecisionStatus.Provisional);
        result["s0011"].Status.ShouldBe(DecisionStatus.Final);
        result.Untested.ShouldBe([new UntestedMeasure("margin", AbsentForAll: true, 10), new UntestedMeasure("profit", AbsentForAll: true, 10)]);
    }

    [Fact]
    public void A_potential_unknown_for_one_does_not_fail_it()
    {
        var result = Shops(100).WithoutPotential("s0003").Decide();
        (result["s0003"].IsCore, result["s0003"].Status).ShouldBe((true, DecisionStatus.Provisional));
        result["s0003"].Untested.ShouldBe(["potential"]);
        result.Untested.ShouldBe([new UntestedMeasure("potential", AbsentForAll: false, 1)]);
    }

    [Fact]
    public void The_rest_of_a_channel_is_B_up_to_95_percent_then_C()
    {
        var market = new Market();
        foreach (var (id, net) in new[] { ("a", 600m), ("b", 300m), ("c", 60m), ("d", 30m), ("e", 10m) })
        {
            market.Outlet(id, Traditional, net);
        }

        string.Concat(market.Decide().Decisions.Select(decision => decision.Tier.Value)).ShouldBe("ABBCC");
    }

    [Fact]
    public void Special_channel_is_core_as_far_as_it_buys()
    {
        var result = new Market().Outlet("school", ChannelScheme.SpecialChannel, 10).Outlet("hospital", ChannelScheme.SpecialChannel, 9_000).Outlet("factory", ChannelScheme.SpecialChannel, 0).Decide();
        result.Decisions.Select(decision => (decision.Customer.Value, decision.Tier.Value)).ShouldBe([("hospital", "A"), ("school", "A"), ("factory", "C")]);
    }

    [Fact]
    public void A_channel_with_fewer_members_than_places_is_all_core()
    {
        var result = new Market().Outlet("one", ChannelScheme.FreshSupermarket, 10).Outlet("two", ChannelScheme.FreshSupermarket, 5).Decide();
        result.Decisions.ShouldAllBe(decision => decision.IsCore);
    }

    [Fact]
    public void An_unknown_channel_is_plain_ABC_by_itself()
    {
        var result = new Market().Outlet("known", Traditional, 5).Outlet("x", ChannelId.None, 80).Outlet("y", ChannelId.None, 15).Outlet("z", ChannelId.None, 5).Decide();
        result.Decisions.Where(decision => decision.Channel.IsNone).Select(decision => (decision.Rank, decision.Tier.Value)).ShouldBe([(1, "A"), (2, "B"), (3, "C")]);
        result["x"].Channel.ToString().ShouldBe("(none)");
    }

    [Fact]
    public void A_channel_nobody_wrote_a_rule_for_is_plain_ABC_by_itself()
    {
        var online = new ChannelId("E-commerce");
        var result = new Market().Outlet("shop", Traditional, 5_000).Outlet("x", online, 80).Outlet("y", online, 15).Outlet("z", online, 5).Decide();
        result.Decisions.Where(decision => decision.Channel == online).Select(decision => decision.Tier.Value).ShouldBe(["A", "B", "C"]);
    }

    [Fact]
    public void A_channel_that_only_returned_goods_is_all_C()
    {
        var result = new Market().Outlet("back", Traditional, -50).Outlet("silent", Traditional, 0).Outlet("alone", Modern, 0).Decide();
        result.Decisions.ShouldAllBe(decision => decision.Tier == result.Policy.Tiers.Lowest && decision.Rank == 0 && decision.Share <= 0);
        (result.Base, result.NetRevenue, result.Buyers).ShouldBe((0m, -50m, 0));
    }

    private static string Name(int shop) => "s" + shop.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);

    private static Market Shops(int onFile, int buyers = int.MaxValue)
    {
        var market = new Market();
        for (var shop = 1; shop <= onFile; shop++)
        {
            market.Outlet(Name(shop), Traditional, shop > buyers ? 0 : (10 * onFile) + 10_000 - (shop * 10));
        }

        return market;
    }
}
