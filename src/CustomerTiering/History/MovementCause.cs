using Ardalis.SmartEnum;

namespace CustomerTiering.History;

/// <summary>Why a movement stands in a history: one of a closed list. The name is the code in JSON.</summary>
/// <remarks>The value is the rank in which causes are listed; <c>List</c> of the base class is sorted by name, so sort by value where order matters.</remarks>
public sealed class MovementCause : SmartEnum<MovementCause>
{
    /// <summary>The first decision on a customer.</summary>
    public static readonly MovementCause FirstDecision = new("first-decision", 1);

    /// <summary>It qualifies for a better tier.</summary>
    public static readonly MovementCause Upgrade = new("upgrade", 2);

    /// <summary>It no longer qualifies, and nothing keeps it any longer.</summary>
    public static readonly MovementCause Downgrade = new("downgrade", 3);

    /// <summary>The sales that earned an upgrade at once were returned in the same period.</summary>
    public static readonly MovementCause UpgradeLost = new("upgrade-lost", 4);

    /// <summary>It qualified again: the tier is held for a further term (保级).</summary>
    public static readonly MovementCause Renewed = new("renewed", 5);

    /// <summary>It no longer qualifies and keeps its tier for now.</summary>
    public static readonly MovementCause GraceStarted = new("grace-started", 6);

    /// <summary>It qualified again within the grace period.</summary>
    public static readonly MovementCause GraceEndedStayed = new("grace-ended-stayed", 7);

    /// <summary>It is no longer in business on the day and did not buy in the period: it has no tier.</summary>
    public static readonly MovementCause Closed = new("closed", 8);

    /// <summary>An override took effect.</summary>
    public static readonly MovementCause OverrideStarted = new("override-started", 9);

    /// <summary>An override ended.</summary>
    public static readonly MovementCause OverrideEnded = new("override-ended", 10);

    /// <summary>Two customers became one.</summary>
    public static readonly MovementCause Merge = new("merge", 11);

    /// <summary>A merged customer is on its own again.</summary>
    public static readonly MovementCause Unmerge = new("unmerge", 12);

    /// <summary>It joined another group, or left its own; the tier follows at the next decision.</summary>
    public static readonly MovementCause GroupChange = new("group-change", 13);

    /// <summary>Another version of the policy took effect, in which its tier has another name.</summary>
    public static readonly MovementCause PolicyChange = new("policy-change", 14);

    /// <summary>Everything said before about the days from the effective day on is withdrawn; what follows, recorded the same day, is said instead.</summary>
    public static readonly MovementCause Correction = new("correction", 15);

    /// <summary>As <see cref="Correction"/>, because a disputed fact was set right.</summary>
    public static readonly MovementCause Appeal = new("appeal", 16);

    private MovementCause(string name, int value)
        : base(name, value)
    {
    }

    /// <summary>Whether it withdraws what was said before.</summary>
    internal bool Withdraws => Value >= 15;
}
