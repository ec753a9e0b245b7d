using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Tests.Tiering.Examples;

/// <summary>Which facts a decision sees: the period, the as-of day, the day of knowledge.</summary>
public class ScopeTests
{
    private static readonly LocalDate Day = Market.LastDay;

    [Fact]
    public void A_period_includes_both_its_ends()
    {
        var market = new Market()
            .Outlet("c", ChannelId.None, 0)
            .Bought("c", 1, day: new LocalDate(2025, 6, 30))
            .Bought("c", 10, day: new LocalDate(2025, 7, 1))
            .Bought("c", 100, day: Day)
            .Bought("c", 1000, day: Day.PlusDays(1));
        market.Decide()["c"].Revenue.ShouldBe(110m);
        market.Decide(TieringPolicy.Abc, TieringScope.Over(DayRange.Inclusive(Day, Day), Day))["c"].Revenue.ShouldBe(100m);
        market.Decide(TieringPolicy.Abc, TieringScope.Over(DayRange.Inclusive(new LocalDate(2025, 6, 30), Day.PlusDays(5)), Day))["c"].Revenue.ShouldBe(111m);
    }

    [Fact]
    public void A_return_recorded_later_changes_the_decision_only_for_those_who_know_it()
    {
        var booked = Day.PlusDays(20);
        var market = new Market()
            .Outlet("a", ChannelId.None, 0).Outlet("b", ChannelId.None, 0)
            .Bought("a", 800, day: Day.PlusDays(-10))
            .Bought("b", 150, day: Day.PlusDays(-10))
            .Bought("a", -790, day: Day.PlusDays(-1), recorded: booked);
        var then = market.Decide(TieringPolicy.Abc, Market.Scope.AsKnownOn(booked.PlusDays(-1)));
        (then["a"].Tier.Value, then["a"].Revenue, then["b"].Tier.Value).ShouldBe(("A", 800m, "B"));
        then.Totals.LinesNotYetKnown.ShouldBe(1);
        var now = market.Decide(TieringPolicy.Abc, Market.Scope.AsKnownOn(booked));
        (now["a"].Revenue, now["b"].Tier.Value).ShouldBe((10m, "A"));
        now["a"].Tier.Value.ShouldBe("B");
    }

    [Fact]
    public void Without_a_customer_file_everyone_with_a_line_up_to_the_end_counts()
    {
        static OrderLine Line(string id, decimal amount, LocalDate day) => new(new CustomerId(id), day, amount);
        var book = Portfolio.Of(SalesLedger.Of([Line("now", 90, Day), Line("before", 50, Day.PlusDays(-700)), Line("later", 50, Day.PlusDays(1))]));
        var result = TieringPolicy.Abc.Decide(book, Market.Scope);
        result.Decisions.Select(decision => (decision.Customer.Value, decision.Tier.Value)).ShouldBe([("now", "A"), ("before", "C")]);
    }

    [Fact]
    public void A_customer_signed_on_the_day_counts_and_one_closed_on_it_does_not()
    {
        var result = new Market()
            .Outlet("new", ChannelId.None, 10, tenure: Tenure.From(Day))
            .Outlet("shut", ChannelId.None, 10, tenure: Tenure.Until(Day))
            .Outlet("last-day", ChannelId.None, 10, tenure: Tenure.Until(Day.PlusDays(1)))
            .Decide();
        result.Decisions.Where(decision => decision.Rank > 0).Select(decision => decision.Customer.Value).ShouldBe(["last-day", "new"]);
    }

    [Fact]
    public void A_period_after_the_as_of_day_or_without_a_day_is_refused()
    {
        Should.Throw<ArgumentException>(() => TieringScope.Over(DayRange.Inclusive(Day, Day), Day.PlusDays(-1)));
        Should.Throw<ArgumentException>(() => TieringScope.Over(new DayRange(Day, Day), Day));
    }

    [Fact]
    public void Growth_over_all_time_has_nothing_to_compare_with()
    {
        var draft = TieringPolicy.Abc.Draft;
        var policy = TieringPolicy.Of(draft with { Name = "growth", Otherwise = draft.Otherwise with { RankBy = new RankBasis.ByMeasure("growth"), Ladder = [new Rung(draft.Tiers.Tiers[0], new TierLine.TopCount(1)), new Rung(draft.Tiers.Tiers[1], new TierLine.TopCount(2))] } })
            .Match(valid => valid.Policy, refused => throw new InvalidOperationException(refused.Faults[0].Message));
        var decision = new Market().Outlet("c", ChannelId.None, 10).Decide(policy, TieringScope.Over(DayRange.All, Day))["c"];
        decision.Untested.ShouldBe(["growth"]);
    }
}
