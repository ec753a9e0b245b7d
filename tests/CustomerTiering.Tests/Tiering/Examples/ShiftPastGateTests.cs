using CustomerTiering.Calendars;
using CustomerTiering.Measures;
using CustomerTiering.Policies;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Examples;

/// <summary>The way up does not end at a gate that nothing satisfies when the gate above it can be satisfied.</summary>
public sealed class ShiftPastGateTests
{
    [Fact]
    public void Enough_growth_for_the_best_tier_is_named_where_the_gate_of_the_next_one_is_out_of_reach()
    {
        var policy = TieringPolicy.Of(new TieringPolicyDraft
        {
            Name = "past",
            Otherwise = new TierRule
            {
                Ladder = [new Rung(new TierName("A"), new TierLine.CumulativeShare(Proportion.OfPercent(42))), new Rung(new TierName("B"), new TierLine.Everyone())],
                Gates =
                [
                    new TierGate(new TierName("A"), new Gate.Test("growth", Comparison.AtLeast, new GateLimit.Fixed(11m)), new TierName("B")),
                    new TierGate(new TierName("B"), new Gate.Test("overdueDays", Comparison.AtLeast, new GateLimit.OfPooled(1.25m)), new TierName("C")),
                ],
            },
        }).Match(valid => valid.Policy, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)));
        var overdue = SuppliedMeasure.Of(new Measure("overdueDays", MeasureUnit.Days, RollUp.Greatest), [new(SmallBooks.Id(0), 3m)]);
        var sales = SalesLedger.Of([new OrderLine(SmallBooks.Id(0), SmallBooks.Day.PlusMonths(-7), 13m)]);
        var decision = policy.Decide(Portfolio.Of(sales, overdue), TieringScope.Over(DayRange.MonthsEnding(SmallBooks.Day, 6), SmallBooks.Day))[SmallBooks.Id(0)];

        decision.Tier.ShouldBe(new TierName("C"));
        var way = decision.ToUpper.ShouldBeOfType<TierShift.By>();
        way.Tier.ShouldBe(new TierName("A"));
        way.Changes.Select(change => (change.Measure, change.Amount)).ShouldBe([(Measure.Revenue, 156m)]);
    }
}
