using CustomerTiering.Policies;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Policies;

/// <summary>Short ways to ask what became of a policy.</summary>
internal static class Checked
{
    /// <summary>A sound policy with one rule, to be spoilt by a test.</summary>
    public static TieringPolicyDraft Sound { get; } = TieringPolicy.Abc.Draft;

    public static TieringPolicy Policy(this TieringPolicyOutcome outcome) => outcome.Match(
        valid => valid.Policy,
        refused => throw new ShouldAssertException(string.Join('\n', refused.Faults)));

    public static IReadOnlyList<PolicyFault> Faults(this TieringPolicyOutcome outcome) => outcome.Match(_ => [], refused => refused.Faults);

    /// <summary>The sound policy with another rule.</summary>
    public static TieringPolicyDraft With(TierRule rule) => Sound with { Otherwise = rule };

    /// <summary>The sound policy with another ladder, best tier first.</summary>
    public static TieringPolicyDraft Ladder(params TierLine[] lines) =>
        With(Sound.Otherwise with { Ladder = [.. lines.Select((line, place) => new Rung(Sound.Tiers.Tiers[place], line))] });

    /// <summary>The sound policy with a gate on A that drops to B.</summary>
    public static TieringPolicyDraft Gated(Gate gate) => With(Sound.Otherwise with { Gates = [new TierGate(Tier("A"), gate, Tier("B"))] });

    public static TierName Tier(string name) => new(name);

    /// <summary>The draft is refused for one reason, at one place, with one witness.</summary>
    public static void ShouldBeRefused(this TieringPolicyDraft draft, string code, string path, string witness)
    {
        var faults = TieringPolicy.Of(draft).Faults();
        faults.Count.ShouldBe(1, string.Join('\n', faults));
        (faults[0].Code, faults[0].Path, faults[0].Witness).ShouldBe((code, path, witness));
        faults[0].Message.ShouldNotBeNullOrWhiteSpace();
    }
}
