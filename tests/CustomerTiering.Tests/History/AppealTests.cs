using CustomerTiering.Calendars;
using CustomerTiering.History;
using CustomerTiering.Sales;
using static CustomerTiering.Tests.History.Given;

namespace CustomerTiering.Tests.History;

public class AppealTests
{
    private static readonly QualificationPolicy Quarters = new() { Period = new QualificationPeriod.Calendar(PeriodLength.Quarter) };

    private static readonly Given Booked = Limits(100, 50, Quarters, new MovementPolicy { Upgrade = UpgradeTiming.AtPeriodEnd }, DayRange.Inclusive(Day(2025, 1, 1), Day(2025, 3, 31)))
        .Bought(Day(2025, 3, 10), 40);

    private static readonly FactDispute Dispute = new("D-1", Shop, Day(2025, 4, 3))
    {
        Claim = "the invoice of 10 March was over 70, not 40",
        Requester = "the customer",
        Correction = [new OrderLine(Shop, Day(2025, 3, 10), -40), new OrderLine(Shop, Day(2025, 3, 10), 70)],
    };

    [Fact]
    public void Upheld_the_correction_enters_the_facts_and_the_tier_changes()
    {
        var history = Booked.WhenItHappened();
        var upheld = Appeal.Uphold(history, Booked.Facts, Booked.Policies, Dispute, new AppealRuling(Day(2025, 4, 10), "head of sales", "delivery note seen"));

        upheld.ChangesTier.ShouldBeTrue();
        upheld.Facts.Book.Sales.Count.ShouldBe(3);
        var after = history.With(upheld.Correction.Movements);
        Say(after).ShouldBe(["2025-04-01 first-decision ->silver"]);
        after.MovementsOf(Shop).Select(movement => (movement.Cause.Name, movement.Reference)).ShouldBe([("first-decision", ""), ("appeal", "D-1"), ("first-decision", "")]);
        after.TierOn(Shop, Day(2025, 4, 5), Day(2025, 4, 9)).Tier.Value.ShouldBe("basic");
        after.TierOn(Shop, Day(2025, 4, 5), Day(2025, 4, 10)).Tier.Value.ShouldBe("silver");
    }

    [Fact]
    public void Upheld_without_consequence_says_so()
    {
        var history = Booked.WhenItHappened();
        var small = Dispute with { Correction = [new OrderLine(Shop, Day(2025, 3, 10), 5)] };
        var upheld = Appeal.Uphold(history, Booked.Facts, Booked.Policies, small, new AppealRuling(Day(2025, 4, 10), "head of sales", "seen"));
        upheld.ChangesTier.ShouldBeFalse();
        upheld.Correction.Movements.Movements.ShouldBeEmpty();
    }

    [Fact]
    public void A_ledger_goes_on_with_further_lines_and_keeps_all_it_knew()
    {
        var line = new OrderLine(Shop, Day(2025, 3, 10), 12.345678m) { Recorded = Day(2025, 3, 20), Order = new OrderId("o"), Item = new ItemId("i"), Quantity = 3, Cost = LineCost.Of(7) };
        var (one, two) = (SalesLedger.Of([line]).With([line with { Order = default }]), SalesLedger.Of([line, line with { Order = default }]));
        var (sums, same) = (one.Total(SalesWindow.Everything), two.Total(SalesWindow.Everything));
        (sums.RevenueOf(0), sums.CostOf(0), sums.OrdersOf(0), sums.LinesOf(0)).ShouldBe((same.RevenueOf(0), same.CostOf(0), same.OrdersOf(0), same.LinesOf(0)));
        one.Total(SalesWindow.Over(DayRange.All) with { KnownOn = Day(2025, 3, 19) }).LinesNotYetKnown.ShouldBe(2);
    }
}
