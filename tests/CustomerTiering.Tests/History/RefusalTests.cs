using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.History;
using CustomerTiering.Tiering;
using NodaTime;
using static CustomerTiering.Tests.History.Given;

namespace CustomerTiering.Tests.History;

public class RefusalTests
{
    [Fact]
    public void A_floor_above_a_ceiling_is_refused_with_the_customer_and_the_day()
    {
        var floor = AnyFacts.Override(1, 2, OverrideKind.Floor, 0, Day(2025, 1, 1), Day(2025, 3, 31), Day(2025, 1, 1));
        var ceiling = AnyFacts.Override(2, 2, OverrideKind.Ceiling, 1, Day(2025, 3, 15), Day(2025, 6, 30), Day(2025, 1, 1));
        TierOverrides.Of(AnyFacts.Scheme, ceiling, floor).Match(_ => "valid", refused => refused.Faults.ShouldHaveSingleItem().Code + ": " + refused.Faults[0].Witness)
            .ShouldBe("floor-above-ceiling: C2 on 2025-03-15");
        TierOverrides.Of(AnyFacts.Scheme, floor, ceiling with { Days = DayRange.Inclusive(Day(2025, 4, 1), Day(2025, 6, 30)) }).ShouldBeOfType<TierOverridesOutcome.Valid>();
    }

    [Fact]
    public void The_exact_one_recorded_last_wins_and_the_same_reference_replaces()
    {
        var days = DayRange.Inclusive(Day(2025, 1, 1), Day(2025, 3, 31));
        var first = AnyFacts.Override(1, 0, OverrideKind.Exact, 0, days.Start, days.LastDay, Day(2025, 1, 1));
        var second = AnyFacts.Override(2, 0, OverrideKind.Exact, 2, days.Start, days.LastDay, Day(2025, 2, 1));
        var annulled = second with { Days = new DayRange(days.Start, days.Start), Recorded = Day(2025, 2, 20) };
        var floor = AnyFacts.Override(3, 0, OverrideKind.Floor, 0, days.Start, days.LastDay, Day(2025, 3, 1));
        var all = TierOverrides.Of(AnyFacts.Scheme, floor, annulled, second, first).Match(valid => valid.Overrides, _ => TierOverrides.None);
        string InForce(LocalDate known) => string.Join(' ', all.InForce(AnyFacts.Id(0), Day(2025, 3, 2), known).Select(entry => entry.Reference));
        (InForce(Day(2025, 1, 31)), InForce(Day(2025, 2, 1)), InForce(Day(2025, 3, 1))).ShouldBe(("O1", "O2", "O1"));
    }

    [Fact]
    public void Versions_with_a_gap_or_an_overlap_are_refused_with_the_day()
    {
        PolicyVersion From(string version, LocalDate first, LocalDate last) => new(AnyFacts.Checked(TieringPolicy.Abc.Draft with { Version = version, Effective = DayRange.Inclusive(first, last) }));
        var one = From("1", Day(2025, 1, 1), Day(2025, 6, 30));
        string Fault(PolicyVersion next) => PolicyTimeline.Of([next, one]).Match(_ => "valid", refused => refused.Faults.ShouldHaveSingleItem().Code + " " + refused.Faults[0].Witness);
        Fault(From("2", Day(2025, 7, 3), Day(2025, 12, 31))).ShouldBe("versions-gap 2025-07-01");
        Fault(From("2", Day(2025, 6, 30), Day(2025, 12, 31))).ShouldBe("versions-overlap 2025-06-30");
        Fault(From("2", Day(2025, 7, 1), Day(2025, 12, 31))).ShouldBe("valid");
    }

    [Fact]
    public void Customers_cannot_be_merged_in_a_circle_but_a_merge_can_be_turned_round()
    {
        var (one, other) = (new CustomerId("one"), new CustomerId("other"));
        var there = new CustomerMerge(one, other, Day(2025, 1, 1));
        var back = new CustomerMerge(other, one, Day(2025, 1, 1)) { Recorded = Day(2025, 5, 1) };
        CustomerChanges.Of([there, back], [], []).Match(_ => [], circular => circular.Circle).Order().ShouldBe([one, other]);
        CustomerChanges.Of([there, back], [CustomerUnmerge.Of(there, Day(2025, 5, 1))], []).Match(valid => valid.Changes, _ => CustomerChanges.None)
            .MergedAt(Day(2025, 6, 1), Day(2025, 5, 1)).ShouldHaveSingleItem().ShouldBe(KeyValuePair.Create(other, one));
    }

    [Fact]
    public void A_history_is_added_to_in_order_only()
    {
        var history = Limits(100, 50, QualificationPolicy.Default, MovementPolicy.Immediate, DayRange.Inclusive(Day(2025, 1, 1), Day(2025, 3, 31))).Bought(Day(2025, 1, 5), 60).WhenItHappened();
        Should.Throw<ArgumentException>(() => history.With(new TierMovements(Day(2025, 2, 28), Day(2025, 4, 30), [])));
        Should.Throw<ArgumentException>(() => history.With(new TierMovements(Day(2025, 4, 30), Day(2025, 3, 1), [])));
    }
}
