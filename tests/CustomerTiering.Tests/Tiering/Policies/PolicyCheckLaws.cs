using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Tiering.Policies;

/// <summary>What the check refuses is exactly what trying every value shows to be at fault.</summary>
public class PolicyCheckLaws
{
    private static readonly decimal[] Grid = [.. Enumerable.Range(1, 20).Select(step => step / 2m)];

    [Property(MaxTest = 300)]
    public void A_ladder_of_limits_is_refused_exactly_when_a_tier_with_a_line_gets_nobody(byte[] drawn)
    {
        var limits = drawn.Take(4).Select(limit => (decimal)(limit % 6)).ToArray();
        var tiers = TierScheme.Of(Enumerable.Range(0, limits.Length + 2).Select(place => "T" + (char)('a' + place)));
        var ladder = limits.Append(limits.Length == 0 ? 1m : limits[^1] / 2m).Select((limit, place) => new Rung(tiers.Tiers[place], new TierLine.AtLeast(limit))).ToList();
        var reached = Grid.Concat([0.1m, 0.01m, 0.001m]).Select(value => ladder.FindIndex(rung => value >= ((TierLine.AtLeast)rung.Line).Limit)).ToHashSet();
        var everyTier = Enumerable.Range(0, ladder.Count).All(reached.Contains);
        var draft = Checked.Sound with { Tiers = tiers, Otherwise = new TierRule { Ladder = ladder } };
        (TieringPolicy.Of(draft) is TieringPolicyOutcome.Valid).ShouldBe(everyTier);
    }

    [Property(MaxTest = 500)]
    public void Tests_that_must_all_be_passed_are_refused_exactly_when_no_number_passes_them(byte[] drawn)
    {
        var tests = Tests(drawn);
        var passable = Enumerable.Range(0, 20).Any(orders => tests.TrueForAll(test => Passes(test, orders)));
        Refused(new Gate.AllOf(tests)).ShouldBe(!passable);
    }

    [Property(MaxTest = 500)]
    public void A_branch_is_refused_exactly_when_no_number_passes_it_with_the_rest(byte[] first, byte[] second)
    {
        var (all, any) = (Tests(first), Tests(second));
        var everyBranch = any.TrueForAll(branch => Enumerable.Range(0, 20).Any(orders => all.TrueForAll(test => Passes(test, orders)) && Passes(branch, orders)));
        Refused(new Gate.AllOf([.. all, new Gate.AnyOf(any)])).ShouldBe(!everyBranch);
    }

    private static bool Refused(Gate gate) => TieringPolicy.Of(Checked.Gated(gate)).Faults().Count > 0;

    private static bool Passes(Gate.Test test, decimal value)
    {
        var limit = ((GateLimit.Fixed)test.Limit).Value;
        return test.Comparison switch
        {
            Comparison.AtLeast => value >= limit,
            Comparison.MoreThan => value > limit,
            Comparison.AtMost => value <= limit,
            _ => value < limit,
        };
    }

    /// <summary>One to four tests of the number of orders, whole and half limits.</summary>
    private static List<Gate.Test> Tests(byte[] drawn) =>
        [.. drawn.Append((byte)3).Take(4).Select(limit => new Gate.Test("orders", (Comparison)(limit % 4), new GateLimit.Fixed(limit % 11 / 2m)))];
}
