using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Running;

/// <summary>The worked numbers of docs/incremental.md, and what running tiers refuse.</summary>
public sealed class RunningTiersTests
{
    [Fact]
    public void The_documented_batch_moves_two_and_its_correction_moves_them_back()
    {
        var running = Five();
        running.Lines.Select(line => line.Members).ShouldBe([2, 4]);
        running.Add(Line(4, 260m)).ShouldBe([new RunningMove(SmallBooks.Id(3), 1, 2), new RunningMove(SmallBooks.Id(4), 2, 0)]);
        running.Lines.Select(line => line.Members).ShouldBe([3, 4]);
        running[SmallBooks.Id(4)].ShouldBe(new RunningTier(SmallBooks.Id(4), new TierName("A"), 0, 2, 300m));
        var back = running.Add(Line(4, -260m) with { Recorded = SmallBooks.Day.PlusDays(3) });
        back.ShouldBe([new RunningMove(SmallBooks.Id(3), 2, 1), new RunningMove(SmallBooks.Id(4), 0, 2)]);
        (back[0].IsUp, back[0].IsDown, back[1].IsDown, back[0].IsNew).ShouldBe((true, false, true, false));
    }

    [Fact]
    public void A_customer_seen_for_the_first_time_is_among_the_moves()
    {
        var running = Five();
        var moves = running.Add(Line(9, 0m));
        moves.ShouldBe([new RunningMove(SmallBooks.Id(9), -1, 2)]);
        (moves[0].IsNew, moves[0].IsUp, moves[0].IsDown).ShouldBe((true, false, false));
        running.Count.ShouldBe(6);
    }

    [Fact]
    public void A_refused_line_refuses_its_batch_and_leaves_nothing_behind()
    {
        var running = Five();
        var before = running.Lines;
        Should.Throw<ArgumentException>(() => running.Add(Line(4, 260m), default));
        Should.Throw<ArgumentException>(() => running.Add(Line(4, 260m), Line(4, 1m) with { Currency = Currency.Of("USD") }));
        Should.Throw<ArgumentOutOfRangeException>(() => running.Add(Line(4, 260m), Line(4, 10_000_000_000_000m)));
        running.Lines.ShouldBe(before);
        running[SmallBooks.Id(4)].Revenue.ShouldBe(40m);
        running.Add().ShouldBeEmpty();
        running.Add(Line(4, 260m)).Count.ShouldBe(2);
    }

    [Fact]
    public void Whoever_is_unknown_has_no_tier()
    {
        var running = Five();
        running.TryGet(new CustomerId("nobody"), out _).ShouldBeFalse();
        Should.Throw<KeyNotFoundException>(() => running[new CustomerId("nobody")]);
        running.Add(Line(7, 5m) with { Day = SmallBooks.Day.PlusDays(1) }).ShouldBeEmpty();
        running.TryGet(SmallBooks.Id(7), out _).ShouldBeFalse();
        running.Add(Line(7, 5m) with { Day = SmallBooks.Day.PlusDays(-700) }).ShouldBe([new RunningMove(SmallBooks.Id(7), -1, 2)]);
    }

    [Fact]
    public void A_decision_taken_on_the_way_stays_as_it_is()
    {
        var running = Five();
        var earlier = running.Decide();
        running.Add(Line(4, 260m));
        earlier[SmallBooks.Id(4)].Revenue.ShouldBe(40m);
        earlier[SmallBooks.Id(4)].TierPlace.ShouldBe(2);
        running.Decide()[SmallBooks.Id(4)].TierPlace.ShouldBe(0);
    }

    private static RunningTiers Five() => new(
        TieringPolicy.Abc,
        Portfolio.Of(SalesLedger.Of(new[] { 500m, 300m, 100m, 60m, 40m }.Select((net, i) => Line(i, net)))),
        TieringScope.TwelveMonthsTo(SmallBooks.Day));

    private static OrderLine Line(int customer, decimal amount) => new(SmallBooks.Id(customer), SmallBooks.Day, amount);
}
