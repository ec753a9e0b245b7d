using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Tiering.Running;

/// <summary>Running tiers are held against the full decision over all lines, after every batch.</summary>
public sealed class RunningLaws
{
    [Property(MaxTest = 400)]
    public void Running_equals_the_full_pass_after_every_batch(int seed)
    {
        var random = new Random(seed);
        var drawn = new AnyBook(random);
        var policy = AnyPolicy.Draw(random);
        var bookOf = drawn.Draw();
        var lines = drawn.Lines(random.Next(0, 60));
        var running = new RunningTiers(policy, bookOf(SalesLedger.Of(lines)), drawn.Scope);
        var before = policy.Decide(bookOf(SalesLedger.Of(lines)), drawn.Scope);
        ShouldEqual(running, before);
        for (var batch = 0; batch < 8; batch++)
        {
            var more = drawn.Lines(random.Next(3) == 0 ? random.Next(0, 30) : random.Next(0, 3));
            lines.AddRange(more);
            var moves = running.Add(more);
            var after = policy.Decide(bookOf(SalesLedger.Of(lines)), drawn.Scope);
            ShouldEqual(running, after);
            moves.ShouldBe(MovesBetween(before, after));
            before = after;
        }

        ShouldTellTheSame(running.Decide(), before);
    }

    [Property(MaxTest = 100)]
    public void Whoever_kept_no_lines_can_go_on_from_sums(int seed)
    {
        var random = new Random(seed);
        var drawn = new AnyBook(random);
        var policy = AnyPolicy.Draw(random);
        var bookOf = drawn.Draw();
        var lines = drawn.Lines(random.Next(0, 60));
        var summer = new SalesSummer(new SalesWindow(drawn.Scope.Period, drawn.Scope.KnownOn));
        foreach (var line in lines)
        {
            summer.Add(line);
        }

        if (ReadsGrowth(policy))
        {
            Should.Throw<InvalidOperationException>(() => new RunningTiers(policy, bookOf(summer.Build()), drawn.Scope));
            return;
        }

        var running = new RunningTiers(policy, bookOf(summer.Build()), drawn.Scope);
        var more = drawn.Lines(random.Next(0, 40));
        running.Add(more);
        ShouldEqual(running, policy.Decide(bookOf(SalesLedger.Of([.. lines, .. more])), drawn.Scope));
    }

    [Property(MaxTest = 100)]
    public void Order_and_cut_of_the_batches_do_not_matter(int seed)
    {
        var random = new Random(seed);
        var drawn = new AnyBook(random);
        var policy = AnyPolicy.Draw(random);
        var book = drawn.Draw()(SalesLedger.Of(drawn.Lines(20)));
        var more = drawn.Lines(30).ToArray();
        var atOnce = new RunningTiers(policy, book, drawn.Scope);
        atOnce.Add(more);
        random.Shuffle(more);
        var oneByOne = new RunningTiers(policy, book, drawn.Scope);
        foreach (var line in more)
        {
            oneByOne.Add(line);
        }

        ShouldTellTheSame(oneByOne.Decide(), atOnce.Decide());
        oneByOne.Lines.ShouldBe(atOnce.Lines);
    }

    [Property(MaxTest = 10)]
    public void Blocks_split_and_join_in_large_channels(int seed)
    {
        var random = new Random(seed);
        OrderLine Line(int customers) => new(new CustomerId("C" + random.Next(customers).ToString(CultureInfo.InvariantCulture)), AnyBook.AsOf, random.Next(1, 4000)) { Cost = LineCost.Of(random.Next(1, 3000)) };
        List<OrderLine> lines = [.. Enumerable.Range(0, 3_000).Select(_ => Line(2_500))];
        var policy = TieringPolicy.Of(TieringPolicy.Abc.Draft with { Name = "gated", Otherwise = TieringPolicy.ForDistributors.Draft.Channels[0].Rule with { Ladder = TieringPolicy.Abc.Draft.Otherwise.Ladder } })
            .Match(valid => valid.Policy, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)));
        var running = new RunningTiers(policy, Portfolio.Of(SalesLedger.Of(lines)), TieringScope.TwelveMonthsTo(AnyBook.AsOf));
        for (var batch = 0; batch < 6; batch++)
        {
            // Everyone crowds into one end of the ranking, so that blocks fill there and empty elsewhere.
            List<OrderLine> more = [.. Enumerable.Range(0, 1_500).Select(_ => Line(3_000) with { Amount = (batch % 2 == 0 ? 1 : -1) * random.Next(3_000, 9_000) })];
            lines.AddRange(more);
            running.Add(more);
            ShouldEqual(running, policy.Decide(Portfolio.Of(SalesLedger.Of(lines)), TieringScope.TwelveMonthsTo(AnyBook.AsOf)));
        }
    }

    private static bool ReadsGrowth(TieringPolicy policy) => policy.ToJson().Contains("growth", StringComparison.Ordinal);

    private static void ShouldEqual(RunningTiers running, TieringResult full)
    {
        running.Lines.ShouldBe(full.Lines);
        running.Count.ShouldBe(full.Count);
        foreach (var decision in full.Decisions)
        {
            running[decision.Customer].ShouldBe(new RunningTier(decision.Customer, decision.Tier, decision.TierPlace, decision.Rank, decision.Revenue));
        }
    }

    private static void ShouldTellTheSame(TieringResult running, TieringResult full)
    {
        running.Lines.ShouldBe(full.Lines);
        running.Tiers.ShouldBe(full.Tiers);
        running.Decisions.Select(decision => decision.Explain(CultureInfo.InvariantCulture))
            .ShouldBe(full.Decisions.Select(decision => decision.Explain(CultureInfo.InvariantCulture)));
    }

    private static List<RunningMove> MovesBetween(TieringResult before, TieringResult after) =>
    [
        .. after.Decisions
            .Select(decision => new RunningMove(decision.Customer, before.TryGet(decision.Customer, out var earlier) ? earlier.TierPlace : -1, decision.TierPlace))
            .Where(move => move.From != move.To)
            .OrderBy(move => move.Customer),
    ];
}
