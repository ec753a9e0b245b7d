using CustomerTiering.Statistics;

namespace CustomerTiering.Effort;

/// <summary>
/// A checked, versioned policy of effort against value: what is compared, which target holds, when a rep is said to live with small outlets and a key account
/// to be avoided.
/// </summary>
/// <remarks>Immutable and safe to share between threads. Built in code from an <see cref="EffortPolicyDraft"/> or read from JSON.</remarks>
public sealed partial class EffortPolicy
{
    private EffortPolicy(EffortPolicyDraft draft)
    {
        Draft = draft;
        Resampling = new Resampling { Draws = draft.Draws, Seed = draft.Seed, Level = (double)draft.Level.Value };
    }

    /// <summary>The documented defaults. Name <c>effort</c>.</summary>
    public static EffortPolicy Default { get; } = new(new EffortPolicyDraft());

    /// <summary>The policy's name.</summary>
    public string Name => Draft.Name;

    /// <summary>The policy's version.</summary>
    public string Version => Draft.Version;

    /// <summary>What the policy says, as data.</summary>
    public EffortPolicyDraft Draft { get; }

    /// <summary>How chance is drawn for the intervals.</summary>
    public Resampling Resampling { get; }

    /// <summary>The share of the effort on the largest below which a rep lives with small outlets: a part of the target.</summary>
    public double SmallOutletShare => (double)(Draft.TargetEffort.Value * Draft.SmallOutlets.Value);

    /// <summary>The policy of a draft, or what is wrong with it.</summary>
    public static EffortPolicyOutcome Of(EffortPolicyDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var faults = EffortPolicyCheck.Faults(draft);
        return faults.Count == 0 ? new EffortPolicyOutcome.Valid(new EffortPolicy(draft)) : new EffortPolicyOutcome.Refused(faults);
    }
}
