using CustomerTiering.Measures;
using CustomerTiering.Tests.Tiering.Books;
using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Tiering;

/// <summary>What a decision says would change it does change it; one smallest step less does not.</summary>
public class ShiftLaws
{
    [Property(Arbitrary = [typeof(Drawn.MovablePolicy)], MaxTest = 250)]
    public void Applied_it_reaches_the_tier_named_and_one_step_less_does_not(Book book)
    {
        var before = book.Decide();
        foreach (var decision in before.Decisions)
        {
            if (decision.ToUpper is TierShift.By up)
            {
                before.Policy.Tiers.PlaceOf(up.Tier).ShouldBeLessThan(decision.TierPlace);
                Check(book, before, decision, up.Tier, up.Changes, after => after >= decision.TierPlace);
            }

            if (decision.ToLower is TierShift.By down)
            {
                before.Policy.Tiers.PlaceOf(down.Tier).ShouldBeGreaterThan(decision.TierPlace);
                MeasureChange[] losses = [.. down.Changes.Select(change => change with { Amount = -change.Amount })];
                Check(book, before, decision, down.Tier, losses, after => after <= decision.TierPlace);
            }
        }
    }

    [Property(Arbitrary = [typeof(Drawn.PlainAbc)], MaxTest = 40)]
    public void Under_plain_ABC_no_smaller_increase_helps(Book book)
    {
        var before = book.Decide();
        foreach (var decision in before.Decisions.Where(decision => decision.ToUpper is TierShift.By).Take(3))
        {
            var change = ((TierShift.By)decision.ToUpper).Changes.ShouldHaveSingleItem();
            change.Measure.ShouldBe(Measure.Revenue);
            var step = Applied.Step(change.Measure, before.Currency);
            for (var tries = 1; tries <= 40; tries++)
            {
                var smaller = decimal.Floor(change.Amount / step * tries / 41) * step;
                Applied.To(book, before, decision.Customer, [change with { Amount = smaller }]).Decide()[decision.Customer].TierPlace.ShouldBe(decision.TierPlace, FormattableString.Invariant($"{decision} by {smaller}"));
            }
        }
    }

    [Property(Arbitrary = [typeof(Drawn.MovablePolicy)], MaxTest = 300)]
    public void When_a_million_more_of_what_is_ranked_helps_a_way_up_is_named(Book drawn, bool byProfit)
    {
        var measure = byProfit ? Measure.Profit : Measure.Revenue;
        var book = drawn with { Draft = RankedBy(drawn.Draft, measure.Id) };
        if (TieringPolicy.Of(book.Draft) is not TieringPolicyOutcome.Valid)
        {
            return;
        }

        var before = book.Decide();
        foreach (var decision in before.Decisions.Where(decision => decision.ToUpper is TierShift.NoWay && !decision.Untested.Contains(measure.Id, StringComparer.Ordinal)))
        {
            var richer = Applied.To(book, before, decision.Customer, [new MeasureChange(measure, 1_048_576m)]).Decide();
            if (SameChannels(before, richer))
            {
                richer[decision.Customer].TierPlace.ShouldBeGreaterThanOrEqualTo(decision.TierPlace, $"{decision} with more {measure.Id}");
            }
        }
    }

    [Property(Arbitrary = [typeof(Drawn.MovablePolicy)], MaxTest = 100)]
    public void The_best_tier_has_no_way_up_and_the_lowest_none_down(Book book)
    {
        foreach (var decision in book.Decide().Decisions)
        {
            if (decision.TierPlace == 0)
            {
                decision.ToUpper.ShouldBeOfType<TierShift.NoWay>();
            }

            if (decision.Tier == book.Draft.Tiers.Lowest)
            {
                decision.ToLower.ShouldBeOfType<TierShift.NoWay>();
            }
        }
    }

    private static void Check(Book book, TieringResult before, TierDecision decision, TierName tier, IReadOnlyList<MeasureChange> changes, Predicate<int> isNotMoved)
    {
        changes.ShouldNotBeEmpty();
        changes.ShouldAllBe(change => change.Amount != 0);
        var after = Applied.To(book, before, decision.Customer, changes).Decide();
        if (!SameChannels(before, after))
        {
            return;
        }

        after[decision.Customer].Tier.ShouldBe(tier, $"{decision} by {string.Join(", ", changes)}");
        foreach (var less in Applied.OneStepLess(changes, before.Currency))
        {
            isNotMoved(Applied.To(book, before, decision.Customer, less).Decide()[decision.Customer].TierPlace).ShouldBeTrue($"{decision} by only {string.Join(", ", less)}");
        }
    }

    // Tests that ask for less of something are left out: with them more of one figure can help where no single figure is asked for.
    private static TieringPolicyDraft RankedBy(TieringPolicyDraft draft, string measure)
    {
        TierRule By(TierRule rule) => rule with
        {
            RankBy = new RankBasis.ByMeasure(measure),
            Gates = [.. rule.Gates.Where(gate => gate.Gate.Tests().All(test => test.Comparison is Comparison.AtLeast or Comparison.MoreThan))],
        };
        return draft with { Otherwise = By(draft.Otherwise), Channels = [.. draft.Channels.Select(channel => channel with { Rule = By(channel.Rule) })] };
    }

    // A group whose channel follows its purchases may move with them; that is not said by a shift.
    private static bool SameChannels(TieringResult before, TieringResult after) =>
        before.Decisions.All(decision => after[decision.Customer].Channel == decision.Channel);
}
