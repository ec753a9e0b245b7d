using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.Tests.Tiering.Policies;

/// <summary>The numbers worked in docs/policies.md come out of the policies printed there.</summary>
public class PolicyWorkedNumberTests
{
    private static readonly LocalDate AsOf = new(2026, 9, 30);

    [Fact]
    public void A_partner_on_the_limit_is_Platinum_and_one_cent_below_is_Gold()
    {
        var tiers = Partners(Sale("at", 250_000m, 0m), Sale("below", 249_999.99m, 0m), Sale("thin", 300_000m, 290_000m), Sale("silver", 20_000m, 0m), Sale("small", 19_999.99m, 0m));
        tiers.ShouldBe(["Platinum", "Gold", "Gold", "Silver", "Registered"]);
    }

    [Fact]
    public void Six_orders_make_up_for_a_thin_margin()
    {
        var lines = Enumerable.Range(0, 6).Select(order => Sale("thin", 50_000m, 49_000m) with { Order = new OrderId("O" + (char)('a' + order)) });
        Partners([.. lines]).ShouldBe(["Platinum"]);
    }

    [Fact]
    public void A_shop_with_a_score_of_0_66_is_Gold()
    {
        var shop = new Customer(new CustomerId("shop")) { Channel = new ChannelId("E-commerce") };
        var loyalty = SuppliedMeasure.Of(new Measure("loyalty", MeasureUnit.Score, RollUp.Derived), [new(shop.Id, 8m)]);
        var sale = new OrderLine(shop.Id, AsOf.PlusDays(-30), 120_000m);
        var book = Portfolio.Of(CustomerFile.Of([shop]), SalesLedger.Of([sale]), loyalty);
        var decision = PolicyDocument.Policy("partners").Decide(book, AsOf)[shop.Id];
        decision.Tier.Value.ShouldBe("Gold");
        decision.Reasons.ShouldContain(reason => reason.Value == 0.66m);
    }

    [Fact]
    public void Ten_percent_of_1234_kiosks_are_124_and_who_is_overdue_is_B()
    {
        Customer[] kiosks = [.. Enumerable.Range(0, 1234).Select(place => new Customer(new CustomerId($"K{place.ToString("0000", null)}")) { Channel = ChannelScheme.TraditionalTrade })];
        var sales = SalesLedger.Of(kiosks.Select((kiosk, place) => new OrderLine(kiosk.Id, AsOf, 10_000m - place)));
        var overdue = SuppliedMeasure.Of(new Measure("overdueDays", MeasureUnit.Days, RollUp.Greatest), kiosks.Select((kiosk, place) => KeyValuePair.Create(kiosk.Id, place == 3 ? 31m : 30m)));
        var tiers = PolicyDocument.Policy("region-east").Decide(Portfolio.Of(CustomerFile.Of(kiosks), sales, overdue), AsOf);
        tiers.Decisions.Count(decision => decision.TierPlace == 0).ShouldBe(123);
        tiers[kiosks[3].Id].Tier.Value.ShouldBe("B");
        tiers[kiosks[123].Id].Tier.Value.ShouldBe("A");
        tiers[kiosks[124].Id].Tier.Value.ShouldBe("B");
        tiers.Decisions.Count(decision => decision.IsFocus).ShouldBe(19);
    }

    private static OrderLine Sale(string customer, decimal amount, decimal cost) => new(new CustomerId(customer), AsOf, amount) { Cost = LineCost.Of(cost) };

    private static IReadOnlyList<string> Partners(params OrderLine[] lines)
    {
        var tiers = PolicyDocument.Policy("partners").Decide(Portfolio.Of(SalesLedger.Of(lines)), AsOf);
        return [.. lines.Select(line => line.Customer).Distinct().Select(customer => tiers[customer].Tier.Value)];
    }
}
