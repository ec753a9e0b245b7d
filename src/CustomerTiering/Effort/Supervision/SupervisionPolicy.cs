using CustomerTiering.Diary;
using CustomerTiering.Policies;

namespace CustomerTiering.Effort.Supervision;

/// <summary>
/// A checked, versioned policy of supervision: when a planned visit is done, late or missed, how selling time is to be spent, what the lower tiers have at least.
/// </summary>
/// <remarks>Immutable and safe to share between threads. Built in code from a <see cref="SupervisionPolicyDraft"/> or read from JSON.</remarks>
public sealed class SupervisionPolicy
{
    private SupervisionPolicy(SupervisionPolicyDraft draft) => Draft = draft;

    /// <summary>The documented defaults. Name <c>supervision</c>.</summary>
    public static SupervisionPolicy Default { get; } = new(new SupervisionPolicyDraft());

    /// <summary>The policy's name.</summary>
    public string Name => Draft.Name;

    /// <summary>The policy's version.</summary>
    public string Version => Draft.Version;

    /// <summary>What the policy says, as data.</summary>
    public SupervisionPolicyDraft Draft { get; }

    /// <summary>The policy of a draft, or what is wrong with it.</summary>
    public static SupervisionPolicyOutcome Of(SupervisionPolicyDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var copy = draft with { Minimums = [.. draft.Minimums] };
        var faults = SupervisionPolicyCheck.Faults(copy);
        return faults.Count == 0 ? new SupervisionPolicyOutcome.Valid(new SupervisionPolicy(copy)) : new SupervisionPolicyOutcome.Refused(faults);
    }

    /// <summary>Reads a policy from JSON and checks it.</summary>
    /// <remarks>What is left out has the value of <see cref="SupervisionPolicyDraft"/>; a name that no policy has is a fault, not ignored.</remarks>
    public static SupervisionPolicyOutcome Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reading = PolicyReading.Of(json);
        var draft = SupervisionPolicyJson.Read(reading);
        return reading.Faults.Count == 0 ? Of(draft) : new SupervisionPolicyOutcome.Refused(reading.Faults);
    }

    /// <summary>The policy as JSON, every choice written out; <see cref="Parse"/> reads it back.</summary>
    public string ToJson() => SupervisionPolicyJson.Write(Draft);

    /// <summary>The target share of a phase.</summary>
    public Proportion TargetOf(SellingPhase phase)
    {
        ArgumentNullException.ThrowIfNull(phase);
        return phase.Value switch { 0 => Draft.Trust, 1 => Draft.Needs, 2 => Draft.Product, _ => Draft.Closing };
    }
}
