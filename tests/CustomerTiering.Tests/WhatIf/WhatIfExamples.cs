using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using CustomerTiering.WhatIf;

namespace CustomerTiering.Tests.WhatIf;

public class WhatIfExamples
{
    [Fact]
    public void A_customer_that_loses_most_falls_and_who_stood_still_moves_up_over_it()
    {
        // 50, 30, 12, 8: A is 50 and 30 (80%), B the rest. With 6 in place of 30 the base is 76: 50 and 12 bring 80%.
        var before = TieringPolicy.Abc.Decide(SmallBooks.OfShops([5000, 3000, 1200, 800]), SmallBooks.Day);
        var found = WhatIfQuestion.OfSales(before, SalesScenario.Of(new SalesChange.Scale(Of(1), 0.2m)));
        found.Changes.Select(change => (change.ToString(), change.Kind, change.Cause)).ShouldBe([
            ("C001: A to B", TierChangeKind.Down, TierChangeCause.OwnSales),
            ("C002: B to A", TierChangeKind.Up, TierChangeCause.Others),
        ]);
        found.Changes[1].Why(CultureInfo.GetCultureInfo("en")).ShouldStartWith("Its own figures are the same; others moved, and the lines with them. Before: B, ");
        found.Changes[0].Why(CultureInfo.GetCultureInfo("zh-CN")).ShouldStartWith("自身销售不同。变动前：A，");
        found.After["C001"].Revenue.ShouldBe(6m);
        found.Matrix.Single(cell => cell is { From: "A", To: "B" }).ShouldBe(new TierTransition("A", "B", 1, 30m, 6m));
    }

    [Fact]
    public void Hours_follow_the_tiers_and_the_table()
    {
        var before = TieringPolicy.Abc.Decide(SmallBooks.OfShops([5000, 3000, 1200, 800]), SmallBooks.Day);
        var strict = TieringPolicy.Of(TieringPolicy.Abc.Draft with
        {
            Name = "strict",
            Otherwise = new TierRule { Ladder = [new Rung(new TierName("A"), new TierLine.TopCount(1)), new Rung(new TierName("B"), new TierLine.TopCount(2))] },
        }).Match(valid => valid.Policy, _ => throw new InvalidOperationException());
        var found = WhatIfQuestion.OfPolicy(before, strict);
        found.HoursBefore.ShouldBe((2 * 52) + (2 * 26 * 0.75));
        found.HoursAfter.ShouldBe(52 + (26 * 0.75) + (2 * 12 * 0.5));
        found.Changes.ShouldAllBe(change => change.Cause == TierChangeCause.Policy && change.Kind == TierChangeKind.Down);
        Should.Throw<ArgumentException>(() => ServiceStandard.Of(new VisitStandard(new TierName("A"), 1, 1), new VisitStandard(new TierName("A"), 2, 1)));
        Should.Throw<ArgumentOutOfRangeException>(() => new VisitStandard(new TierName("A"), -1, 1));
    }

    [Fact]
    public void A_customer_that_joins_is_new_and_a_channel_item_or_tier_can_be_scaled()
    {
        var before = SmallBooks.Tiers(SmallBooks.OfShops([500, 400, 300], (i, customer) => i == 0 ? customer with { Channel = ChannelScheme.SpecialChannel } : customer));
        var joins = new SalesChange.Join(new Customer(new CustomerId("new")) { Channel = SmallBooks.Shops }, [new OrderLine(new CustomerId("new"), SmallBooks.Day, 9m) { Item = new ItemId("x") }]);
        var found = WhatIfQuestion.OfSales(before, SalesScenario.Of(
            joins,
            new SalesChange.Scale(new SalesSelection.OfChannel(ChannelScheme.SpecialChannel), 2),
            new SalesChange.Scale(new SalesSelection.OfTier(before["C001"].Tier), 3)));
        found.Changes.Single(change => change.Customer == new CustomerId("new")).Kind.ShouldBe(TierChangeKind.New);
        found.After["new"].Channel.ShouldBe(SmallBooks.Shops);
        found.After["C000"].Revenue.ShouldBe(before["C000"].Tier == before["C001"].Tier ? 30m : 10m);
        found.After["C001"].Revenue.ShouldBe(12m);
    }

    [Fact]
    public void Sales_of_an_item_are_scaled_for_whoever_buys_it()
    {
        OrderLine[] lines = [.. Enumerable.Range(0, 3).SelectMany(i => new[] { "x", "y" }.Select(item => new OrderLine(SmallBooks.Id(i), SmallBooks.Day, 10m + i) { Item = new ItemId(item), Cost = LineCost.Of(5) }))];
        var before = TieringPolicy.Abc.Decide(CustomerTiering.Measures.Portfolio.Of(SalesLedger.Of(lines)), SmallBooks.Day);
        var found = WhatIfQuestion.OfSales(before, SalesScenario.Of(new SalesChange.Scale(new SalesSelection.OfItem(new ItemId("x")), 0)));
        found.After.NetRevenue.ShouldBe(33m);
        found.After.Totals.CostOf(0).Value.ShouldBe(5m);
        SalesScenario.Of(new SalesChange.Scale(new SalesSelection.OfItem(new ItemId("z")), 2), new SalesChange.Scale(new SalesSelection.OfTier(new TierName("A")), 2))
            .NotFound(before).ShouldHaveSingleItem();
        Should.Throw<ArgumentException>(() => SalesScenario.Of(new SalesChange.Leave(new SalesSelection.OfItem(new ItemId("x")))));
        Should.Throw<ArgumentOutOfRangeException>(() => new SalesChange.Scale(new SalesSelection.Everyone(), -1));
    }

    [Fact]
    public void Each_number_of_the_shipped_policies_is_turned()
    {
        var found = Sensitivity.Of(TieringPolicy.Abc.Decide(SmallBooks.OfShops(Enumerable.Range(1, 40)), SmallBooks.Day));
        found.Rows.Select(row => (row.Path, row.Turned)).ShouldBe([
            ("$.otherwise.ladder[0]", 0.64m), ("$.otherwise.ladder[0]", 0.72m), ("$.otherwise.ladder[0]", 0.88m), ("$.otherwise.ladder[0]", 0.96m),
            ("$.otherwise.ladder[1]", 0.76m), ("$.otherwise.ladder[1]", 0.855m),
        ]);
        found.Rows.Where(row => row.IsRefused).Select(row => row.Turned).ShouldBe([0.96m, 0.76m]);
        PolicyLimit.Of(TieringPolicy.ForDistributors.Draft).Count(limit => limit.Path is "$.channels[0].gates[0].all[1]").ShouldBe(1);
        new PolicyLimit("$", ChannelId.None, PolicyLimitUnit.Count, 5, _ => TieringPolicy.Abc.Draft).Turns().ShouldBe([4, 6]);
        new PolicyLimit("$", ChannelId.None, PolicyLimitUnit.Count, 30, _ => TieringPolicy.Abc.Draft).Turns().ShouldBe([24, 27, 29, 31, 33, 36]);
    }

    private static SalesSelection Of(int customer) => new SalesSelection.OfCustomers(new HashSet<CustomerId> { SmallBooks.Id(customer) });
}
