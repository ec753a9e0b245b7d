using CustomerTiering.Policies;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Policies;

public class LadderFaultTests
{
    private const string Rung0 = "$.otherwise.ladder[0]";
    private const string Rung1 = "$.otherwise.ladder[1]";

    [Fact]
    public void Every_tier_but_the_lowest_has_a_line()
    {
        Rungs(("A", Share(80))).ShouldBeRefused("tier-without-line", "$.otherwise.ladder", "the customer just below A is C, never B");
        Rungs(("B", Share(95))).ShouldBeRefused("tier-without-line", "$.otherwise.ladder", "the customer in place 1 is B at best");
    }

    [Fact]
    public void A_line_belongs_to_a_tier_of_the_scheme() =>
        Rungs(("A", Share(50)), ("B", Share(80)), ("b", Share(95))).ShouldBeRefused("tier-unknown", "$.otherwise.ladder[2].tier", "b");

    [Fact]
    public void A_tier_has_one_line() =>
        Rungs(("A", Share(50)), ("B", Share(80)), ("B", Share(95))).ShouldBeRefused("tier-twice", "$.otherwise.ladder[2].tier", "B");

    [Fact]
    public void The_best_tier_stands_first() =>
        Rungs(("B", new TierLine.TopCount(5)), ("A", Share(80))).ShouldBeRefused("tier-order", "$.otherwise.ladder[1].tier", "A");

    [Fact]
    public void The_lowest_tier_takes_the_rest() =>
        Rungs(("A", Share(50)), ("B", Share(80)), ("C", Share(95))).ShouldBeRefused("lowest-tier-has-line", "$.otherwise.ladder[2].tier", "C");

    [Fact]
    public void A_share_is_more_than_nothing() => Checked.Ladder(Share(0), Share(80)).ShouldBeRefused("share-zero", Rung0, "0%");

    [Fact]
    public void A_percentage_is_more_than_nothing() => Checked.Ladder(Percent(0), Share(80)).ShouldBeRefused("percent-zero", Rung0, "0%");

    [Fact]
    public void A_count_is_one_or_more() => Checked.Ladder(new TierLine.TopCount(0), Share(80)).ShouldBeRefused("count-below-one", Rung0, "0");

    [Fact]
    public void Only_the_first_two_lines_are_computed()
    {
        var four = Checked.Sound with { Tiers = TierScheme.Of("A", "B", "C", "D") };
        var computed = new TierLine.Computed();
        var rule = new TierRule { Ladder = [new(four.Tiers.Tiers[0], computed), new(four.Tiers.Tiers[1], computed), new(four.Tiers.Tiers[2], computed)] };
        (four with { Otherwise = rule }).ShouldBeRefused("computed-place", "$.otherwise.ladder[2]", "C");
    }

    [Fact]
    public void A_second_computed_line_follows_a_computed_one() =>
        Checked.Ladder(Share(80), new TierLine.Computed()).ShouldBeRefused("computed-place", Rung1, "B");

    [Fact]
    public void A_computed_line_may_be_followed_by_a_share() =>
        TieringPolicy.Of(Checked.Ladder(new TierLine.Computed(), Share(95))).Faults().ShouldBeEmpty();

    [Fact]
    public void Lines_of_one_kind_go_outwards()
    {
        Checked.Ladder(Share(80), Share(80)).ShouldBeRefused("lines-out-of-order", Rung1, "the customer who reaches 80% is A already");
        Checked.Ladder(new TierLine.TopCount(10), new TierLine.TopCount(5)).ShouldBeRefused("lines-out-of-order", Rung1, "the customer in place 5 is A already");
        Checked.Ladder(Percent(10), Percent(2.5m)).ShouldBeRefused("lines-out-of-order", Rung1, "of 1,000 customers the first 25 are A already");
        Checked.Ladder(new TierLine.AtLeast(150), new TierLine.AtLeast(250)).ShouldBeRefused("lines-out-of-order", Rung1, "250 is A, 150 is A");
        Checked.Ladder(new TierLine.AtLeast(150), new TierLine.AtLeast(150)).ShouldBeRefused("lines-out-of-order", Rung1, "150 is A");
    }

    [Fact]
    public void Lines_of_one_kind_go_outwards_across_others()
    {
        var four = Checked.Sound with { Tiers = TierScheme.Of("A", "B", "C", "D") };
        var rule = new TierRule { Ladder = [new(Checked.Tier("A"), new TierLine.TopCount(10)), new(Checked.Tier("B"), Share(90)), new(Checked.Tier("C"), new TierLine.TopCount(5))] };
        (four with { Otherwise = rule }).ShouldBeRefused("lines-out-of-order", "$.otherwise.ladder[2]", "the customer in place 5 is A already");
    }

    [Fact]
    public void A_count_lies_outside_the_least_places_of_a_percentage()
    {
        var draft = Checked.Ladder(Percent(1), new TierLine.TopCount(5)) with { Choices = new TieringChoices { MinimumPlaces = 5 } };
        draft.ShouldBeRefused("lines-out-of-order", Rung1, "with at least 5 places for a percentage, the customer in place 5 is A already");
        TieringPolicy.Of(draft with { Choices = new TieringChoices { MinimumPlaces = 4 } }).Faults().ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_left_below_everyone()
    {
        var draft = Checked.Ladder(new TierLine.Everyone(), Share(95));
        draft.ShouldBeRefused("unreachable-tier", Rung1, "even the last customer is A");
        var gate = new TierGate(Checked.Tier("A"), new Gate.Test("profit", Comparison.MoreThan, new GateLimit.Fixed(0)), Checked.Tier("B"));
        TieringPolicy.Of(draft with { Otherwise = draft.Otherwise with { Gates = [gate] } }).Faults().ShouldBeEmpty();
    }

    [Fact]
    public void All_of_the_total_and_zero_are_everyone_where_only_positive_customers_are_ranked()
    {
        Checked.Ladder(Share(100), new TierLine.TopCount(50)).ShouldBeRefused("unreachable-tier", Rung1, "even the last customer is A");
        Checked.Ladder(new TierLine.AtLeast(0), new TierLine.TopCount(50)).ShouldBeRefused("unreachable-tier", Rung1, "even the last customer is A");
        var ranked = new TieringChoices { NonPositive = NonPositiveRule.Ranked };
        TieringPolicy.Of(Checked.Ladder(Share(100), new TierLine.TopCount(50)) with { Choices = ranked }).Faults().ShouldBeEmpty();
        TieringPolicy.Of(Checked.Ladder(new TierLine.AtLeast(0), new TierLine.TopCount(50)) with { Choices = ranked }).Faults().ShouldBeEmpty();
    }

    [Fact]
    public void The_lowest_tier_is_reached_by_those_without_a_positive_value_only_while_they_are_in_it()
    {
        var draft = Checked.Ladder(new TierLine.TopCount(5), new TierLine.Everyone());
        TieringPolicy.Of(draft).Faults().ShouldBeEmpty();
        (draft with { Choices = new TieringChoices { NonPositive = NonPositiveRule.Ranked } })
            .ShouldBeRefused("unreachable-tier", "$.otherwise.ladder", "even the last customer is B");
    }

    [Fact]
    public void A_negative_limit_contradicts_negative_customers_in_the_lowest_tier() =>
        Checked.Ladder(new TierLine.AtLeast(100), new TierLine.AtLeast(-50)).ShouldBeRefused("line-against-choice", Rung1, "revenue -50");

    [Fact]
    public void A_limit_is_a_value_that_the_measure_can_have()
    {
        var score = new RankBasis.ByScore([new Criterion("loyalty", 1, new Normalisation.PeerRank())]);
        Ranked(score, new TierLine.AtLeast(80), new TierLine.AtLeast(0.5m)).ShouldBeRefused("limit-out-of-reach", Rung0, "score 80");
        Ranked(new RankBasis.ByMeasure("margin"), new TierLine.AtLeast(20), new TierLine.AtLeast(0.1m)).ShouldBeRefused("limit-out-of-reach", Rung0, "margin 20");
    }

    [Fact]
    public void A_number_can_be_reckoned_with_exactly() =>
        Checked.Ladder(new TierLine.AtLeast(2e18m), new TierLine.AtLeast(0.5m)).ShouldBeRefused("number-beyond-range", Rung0, "2000000000000000000");

    [Fact]
    public void A_score_has_criteria()
    {
        Ranked(new RankBasis.ByScore([])).ShouldBeRefused("criteria-empty", "$.otherwise.rankBy.score", "0");
        Scored(new("a", 1, new Normalisation.PeerRank()), new("a", 2, new Normalisation.PeerRange())).ShouldBeRefused("criterion-twice", "$.otherwise.rankBy.score[1].measure", "a");
        Scored(new Criterion("a", 0, new Normalisation.PeerRank())).ShouldBeRefused("weight-not-positive", "$.otherwise.rankBy.score[0].weight", "0");
        Scored(new Criterion("a", 1, new Normalisation.Anchors(5, 5.0m))).ShouldBeRefused("anchors-equal", "$.otherwise.rankBy.score[0].anchors", "5");
        Scored(new Criterion("a", 1, new Normalisation.Anchors(0, 0.0000000000001m))).ShouldBeRefused("number-beyond-range", "$.otherwise.rankBy.score[0].anchors[1]", "0.0000000000001");
        Scored(new Criterion("a", 0.0000001m, new Normalisation.PeerRank())).ShouldBeRefused("number-beyond-range", "$.otherwise.rankBy.score[0].weight", "0.0000001");
        Ranked(new RankBasis.ByScore([new Criterion("a", 1, new Normalisation.PeerRank())], (MissingCriterion)9)).ShouldBeRefused("choice-unknown", "$.otherwise.rankBy.missing", "9");
    }

    [Fact]
    public void A_measure_has_its_exact_name()
    {
        Ranked(new RankBasis.ByMeasure(" ")).ShouldBeRefused("measure-empty", "$.otherwise.rankBy", string.Empty);
        Ranked(new RankBasis.ByMeasure("Revenue")).ShouldBeRefused("measure-misspelt", "$.otherwise.rankBy", "Revenue");
        Ranked(new RankBasis.ByMeasure("mine ")).ShouldBeRefused("measure-misspelt", "$.otherwise.rankBy", "mine ");
        Ranked(new RankBasis.ByMeasure("a\nb")).ShouldBeRefused("text-unprintable", "$.otherwise.rankBy", "3 letters");
        TieringPolicy.Of(Ranked(new RankBasis.ByMeasure("Survey score"))).Faults().ShouldBeEmpty();
    }

    private static TierLine Share(decimal percent) => new TierLine.CumulativeShare(Proportion.OfPercent(percent));

    private static TierLine Percent(decimal percent) => new TierLine.TopPercent(Proportion.OfPercent(percent));

    private static TieringPolicyDraft Rungs(params (string Tier, TierLine Line)[] rungs) =>
        Checked.With(new TierRule { Ladder = [.. rungs.Select(rung => new Rung(new TierName(rung.Tier), rung.Line))] });

    private static TieringPolicyDraft Ranked(RankBasis basis, params TierLine[] lines)
    {
        var draft = lines.Length == 0 ? Checked.Sound : Checked.Ladder(lines);
        return draft with { Otherwise = draft.Otherwise with { RankBy = basis } };
    }

    private static TieringPolicyDraft Scored(params Criterion[] criteria) => Ranked(new RankBasis.ByScore(criteria));
}
