using CustomerTiering.Customers;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Examples;

/// <summary>Groups: ranked as one where the channel ranks groups, their children never counted twice.</summary>
public class GroupTests
{
    private static readonly ChannelId Modern = ChannelScheme.ModernTrade;
    private static readonly ChannelId Traditional = ChannelScheme.TraditionalTrade;

    [Fact]
    public void The_top_five_of_modern_trade_are_chains_not_stores()
    {
        var market = new Market();
        for (var chain = 1; chain <= 6; chain++)
        {
            for (var store = 1; store <= 10; store++)
            {
                market.Outlet(FormattableString.Invariant($"chain{chain}-{store}"), Modern, 110 - (chain * 10), group: FormattableString.Invariant($"chain{chain}"));
            }
        }

        market.Outlet("single", Modern, 905);
        var result = market.Decide();
        result.Decisions.Count(decision => decision.IsCore).ShouldBe(41);
        result["single"].Rank.ShouldBe(2);
        result["chain1-7"].Rank.ShouldBe(1);
        result["chain5-1"].Tier.Value.ShouldBe("B");
        result.Lines[0].Ranked.ShouldBe(7);
        result.Tiers.Sum(tier => tier.Revenue).ShouldBe(result.NetRevenue);
        var child = result["chain1-7"];
        (child.Revenue, child.CumulativeShare).ShouldBe((100m, 1000d / 5405d));
        child.Reasons.Select(reason => reason.Code).ShouldContain(TierReasonCode.AsGroup);
    }

    [Fact]
    public void A_group_over_two_channels_belongs_to_the_one_with_most_of_its_purchases()
    {
        var result = new Market()
            .Outlet("store", Modern, 700, group: "g")
            .Outlet("kiosk", Traditional, 300, group: "g")
            .Outlet("other", Modern, 900)
            .Outlet("corner", Traditional, 50)
            .Decide();
        (result["kiosk"].Channel, result["kiosk"].Rank, result["kiosk"].Revenue).ShouldBe((Modern, 1, 300m));
        (result["corner"].Rank, result["corner"].Tier.Value).ShouldBe((1, "A"));
        result.Lines.Single(line => line.Channel == Traditional && line.Tier == result.Policy.Tiers.Best).Counted.ShouldBe(1);
    }

    [Fact]
    public void A_group_with_a_channel_of_its_own_belongs_there_whatever_it_buys()
    {
        var result = new Market()
            .Outlet("store", Modern, 10, group: "g")
            .Outlet("kiosk", Traditional, 990, group: "g")
            .Outlet("rival", Modern, 500)
            .Group("g", Modern)
            .Decide();
        (result["kiosk"].Channel, result["kiosk"].Rank).ShouldBe((Modern, 1));
        result["store"].Explain(System.Globalization.CultureInfo.GetCultureInfo("en")).ShouldContain("Chain g");
    }

    [Fact]
    public void Where_outlets_are_ranked_the_children_of_a_group_stand_by_themselves()
    {
        var result = new Market().Outlet("one", Traditional, 60, group: "g").Outlet("two", Traditional, 50, group: "g").Outlet("three", Traditional, 100).Decide();
        (result["three"].Rank, result["one"].Rank, result["two"].Rank).ShouldBe((1, 2, 3));
        result["one"].Reasons.ShouldNotContain(reason => reason.Code == TierReasonCode.AsGroup);
    }

    [Fact]
    public void A_closed_child_holds_no_tier_but_its_sales_are_its_groups()
    {
        var result = new Market()
            .Outlet("open", Modern, 100, group: "g")
            .Outlet("shut", Modern, 100, group: "g", tenure: Tenure.Until(Market.LastDay))
            .Outlet("rival", Modern, 150)
            .Decide();
        result["open"].Rank.ShouldBe(1);
        (result["shut"].Tier.Value, result["shut"].Rank).ShouldBe(("C", 0));
    }

    [Fact]
    public void A_way_up_of_a_child_is_what_its_group_needs()
    {
        var market = new Market();
        foreach (var (id, net) in new[] { ("a", 900m), ("b", 800m), ("c", 700m), ("d", 600m), ("e", 500m) })
        {
            market.Outlet(id, Modern, net);
        }

        var result = market.Outlet("g1", Modern, 200, group: "g").Outlet("g2", Modern, 250, group: "g").Decide();
        var up = result["g1"].ToUpper.ShouldBeOfType<TierShift.By>();
        result["g1"].Tier.Value.ShouldBe("B");
        up.Tier.Value.ShouldBe("A");
        up.Changes.ShouldHaveSingleItem().Amount.ShouldBe(50m); // 450 + 50 ties with the fifth, who shares the better tier
    }
}
