using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Policies;

public class GateFaultTests
{
    private const string Gate0 = "$.otherwise.gates[0]";
    private static readonly Gate Profitable = Test("profit", Comparison.MoreThan, 0);

    [Fact]
    public void A_gate_names_tiers_of_the_scheme()
    {
        Gates(("X", "B")).ShouldBeRefused("tier-unknown", Gate0 + ".tier", "X");
        Gates(("A", "X")).ShouldBeRefused("tier-unknown", Gate0 + ".otherwise", "X");
    }

    [Fact]
    public void A_tier_has_one_gate() => Gates(("A", "B"), ("A", "C")).ShouldBeRefused("gate-twice", "$.otherwise.gates[1].tier", "A");

    [Fact]
    public void The_lowest_tier_has_no_gate() => Gates(("C", "C")).ShouldBeRefused("gate-on-lowest", Gate0 + ".tier", "C");

    [Fact]
    public void Who_fails_goes_down()
    {
        Gates(("B", "A")).ShouldBeRefused("gate-otherwise-not-lower", Gate0 + ".otherwise", "B → A");
        Gates(("B", "B")).ShouldBeRefused("gate-otherwise-not-lower", Gate0 + ".otherwise", "B → B");
    }

    [Fact]
    public void A_gate_tests_something()
    {
        Checked.Gated(new Gate.AnyOf()).ShouldBeRefused("gate-empty", Gate0 + ".any", "0 tests");
        Checked.Gated(new Gate.AllOf(Profitable, new Gate.AllOf())).ShouldBeRefused("gate-empty", Gate0 + ".all[1].all", "0 tests");
    }

    [Fact]
    public void Tests_of_one_measure_leave_something()
    {
        Checked.Gated(new Gate.AllOf(Test("loyalty", Comparison.AtLeast, 10), Test("loyalty", Comparison.AtMost, 5)))
            .ShouldBeRefused("gate-contradiction", Gate0 + ".all[1]", "loyalty ≥ 10 and loyalty ≤ 5");
        Checked.Gated(new Gate.AllOf(Test("loyalty", Comparison.MoreThan, 5), Test("loyalty", Comparison.AtMost, 5)))
            .ShouldBeRefused("gate-contradiction", Gate0 + ".all[1]", "loyalty > 5 and loyalty ≤ 5");
        Checked.Gated(new Gate.AllOf(Test("orders", Comparison.MoreThan, 4), Test("orders", Comparison.LessThan, 5)))
            .ShouldBeRefused("gate-contradiction", Gate0 + ".all[1]", "orders > 4 and orders < 5");
        Passes(new Gate.AllOf(Test("loyalty", Comparison.MoreThan, 4), Test("loyalty", Comparison.LessThan, 5)));
        Passes(new Gate.AllOf(Test("loyalty", Comparison.AtLeast, 5), Test("loyalty", Comparison.AtMost, 5)));
        Passes(new Gate.AnyOf(Test("loyalty", Comparison.AtLeast, 10), Test("loyalty", Comparison.AtMost, 5)));
    }

    [Fact]
    public void Every_branch_leaves_something()
    {
        var any = new Gate.AnyOf(Test("loyalty", Comparison.AtLeast, 20), Test("loyalty", Comparison.LessThan, 10));
        Checked.Gated(new Gate.AllOf(any, Test("loyalty", Comparison.AtLeast, 10)))
            .ShouldBeRefused("gate-contradiction", Gate0 + ".all[0].any[1]", "loyalty ≥ 10 and loyalty < 10");
    }

    [Fact]
    public void A_test_agrees_with_the_line_of_its_tier()
    {
        Checked.Gated(Test("revenue", Comparison.AtMost, 0)).ShouldBeRefused("gate-against-line", Gate0, "> 0 (who is not positive is C) and revenue ≤ 0");
        Checked.Gated(new Gate.Test("revenue", Comparison.LessThan, new GateLimit.OfLastInside(1)))
            .ShouldBeRefused("gate-against-line", Gate0, "≥ 1 × last inside (the line of A) and revenue < 1 × last inside");
        Passes(new Gate.Test("revenue", Comparison.AtMost, new GateLimit.OfLastInside(3)));
        var limits = Checked.Ladder(new TierLine.AtLeast(1000), new TierLine.AtLeast(100));
        var gate = new TierGate(Checked.Tier("B"), Test("revenue", Comparison.LessThan, 100), Checked.Tier("C"));
        (limits with { Otherwise = limits.Otherwise with { Gates = [gate] } }).ShouldBeRefused("gate-against-line", Gate0, "≥ 100 (the line of B) and revenue < 100");
    }

    [Fact]
    public void A_limit_is_a_value_that_the_measure_can_have()
    {
        Checked.Gated(Test("margin", Comparison.AtLeast, 20)).ShouldBeRefused("limit-out-of-reach", Gate0, "margin 20");
        Checked.Gated(Test("orders", Comparison.AtLeast, -1)).ShouldBeRefused("limit-out-of-reach", Gate0, "orders -1");
        Checked.Gated(Test("orders", Comparison.LessThan, 0)).ShouldBeRefused("limit-out-of-reach", Gate0, "≥ 0 (a count is never below 0) and orders < 0");
        Passes(Test("growth", Comparison.AtLeast, 20));
    }

    [Fact]
    public void A_multiple_is_more_than_nothing()
    {
        Checked.Gated(new Gate.Test("margin", Comparison.AtLeast, new GateLimit.OfPooled(0))).ShouldBeRefused("factor-not-positive", Gate0, "0");
        Checked.Gated(new Gate.Test("potential", Comparison.AtLeast, new GateLimit.OfLastInside(-1))).ShouldBeRefused("factor-not-positive", Gate0, "-1");
        Checked.Gated(new Gate.Test("potential", Comparison.AtLeast, new GateLimit.OfLastInside(1_000_001))).ShouldBeRefused("number-beyond-range", Gate0, "1000001");
    }

    [Fact]
    public void The_last_inside_is_counted_like_the_measure()
    {
        Checked.Gated(new Gate.Test("margin", Comparison.AtLeast, new GateLimit.OfLastInside(1)))
            .ShouldBeRefused("unit-mismatch", Gate0, "margin in ratio, revenue in money");
        Passes(new Gate.Test("addressable", Comparison.AtLeast, new GateLimit.OfLastInside(1)));
        var scored = Checked.Gated(new Gate.Test("potential", Comparison.AtLeast, new GateLimit.OfLastInside(1)));
        var score = new RankBasis.ByScore([new Criterion("loyalty", 1, new Normalisation.PeerRank())]);
        (scored with { Otherwise = scored.Otherwise with { RankBy = score } }).ShouldBeRefused("unit-mismatch", Gate0, "potential in money, score in score");
    }

    [Fact]
    public void Multiples_are_compared_where_their_sign_is_known()
    {
        Checked.Gated(new Gate.AllOf(Last(Comparison.AtLeast, 2), Last(Comparison.AtMost, 1)))
            .ShouldBeRefused("gate-contradiction", Gate0 + ".all[1]", "potential ≥ 2 × last inside and potential ≤ 1 × last inside");
        Checked.Gated(new Gate.AllOf(Pooled(Comparison.MoreThan, 1), Pooled(Comparison.AtMost, 1)))
            .ShouldBeRefused("gate-contradiction", Gate0 + ".all[1]", "profit > 1 × pooled and profit ≤ 1 × pooled");
        Passes(new Gate.AllOf(Pooled(Comparison.AtLeast, 2), Pooled(Comparison.AtMost, 1)));
        var ranked = Checked.Gated(new Gate.AllOf(Last(Comparison.AtLeast, 2), Last(Comparison.AtMost, 1)));
        TieringPolicy.Of(ranked with { Choices = new TieringChoices { NonPositive = NonPositiveRule.Ranked } }).Faults().ShouldBeEmpty();
    }

    [Fact]
    public void A_test_has_a_measure_and_a_comparison()
    {
        Checked.Gated(Test(string.Empty, Comparison.AtLeast, 1)).ShouldBeRefused("measure-empty", Gate0 + ".measure", string.Empty);
        Checked.Gated(Test("Profit", Comparison.AtLeast, 1)).ShouldBeRefused("measure-misspelt", Gate0 + ".measure", "Profit");
        Checked.Gated(Test("profit", (Comparison)9, 1)).ShouldBeRefused("choice-unknown", Gate0, "9");
    }

    [Fact]
    public void A_panel_lies_in_one_tier_of_the_scheme()
    {
        Focus(("X", 5)).ShouldBeRefused("tier-unknown", "$.otherwise.focus[0].tier", "X");
        Focus(("A", 5), ("A", 6)).ShouldBeRefused("focus-twice", "$.otherwise.focus[1].tier", "A");
        Focus(("A", 0)).ShouldBeRefused("count-below-one", "$.otherwise.focus[0].top", "0");
    }

    [Fact]
    public void A_panel_fits_into_its_tier()
    {
        var top = Checked.Ladder(new TierLine.TopCount(5), new TierLine.TopCount(30));
        In(top, "A", 20).ShouldBeRefused("focus-larger-than-tier", "$.otherwise.focus[0].top", "places 6 to 20");
        In(top, "B", 5).ShouldBeRefused("focus-empty", "$.otherwise.focus[0].top", "the customer in place 5 is A");
        TieringPolicy.Of(In(top, "B", 6)).Faults().ShouldBeEmpty();
        TieringPolicy.Of(In(top, "B", 5) with { Choices = new TieringChoices { Ties = TieRule.ShareWorse } }).Faults().ShouldBeEmpty();
    }

    private static Gate.Test Test(string measure, Comparison comparison, decimal limit) => new(measure, comparison, new GateLimit.Fixed(limit));

    private static Gate.Test Last(Comparison comparison, decimal factor) => new("potential", comparison, new GateLimit.OfLastInside(factor));

    private static Gate.Test Pooled(Comparison comparison, decimal factor) => new("profit", comparison, new GateLimit.OfPooled(factor));

    private static void Passes(Gate gate) => TieringPolicy.Of(Checked.Gated(gate)).Faults().ShouldBeEmpty();

    private static TieringPolicyDraft Gates(params (string From, string To)[] gates) =>
        Checked.With(Checked.Sound.Otherwise with { Gates = [.. gates.Select(gate => new TierGate(new TierName(gate.From), Profitable, new TierName(gate.To)))] });

    private static TieringPolicyDraft Focus(params (string Tier, int Count)[] panels) =>
        Checked.With(Checked.Sound.Otherwise with { Focus = [.. panels.Select(panel => new FocusPanel(new TierName(panel.Tier), panel.Count))] });

    private static TieringPolicyDraft In(TieringPolicyDraft draft, string tier, int count) =>
        draft with { Otherwise = draft.Otherwise with { Focus = [new FocusPanel(new TierName(tier), count)] } };
}
