namespace CustomerTiering.Effort;

/// <summary>Whether a rep lives with small outlets (围着小客户转), beyond chance.</summary>
public enum SmallOutletVerdict
{
    /// <summary>Nothing of the kind is shown.</summary>
    NotShown,

    /// <summary>The largest customers get less than the policy's part of the target, the upper end of the interval included.</summary>
    LivesWithSmallOutlets,

    /// <summary>There are fewer visits than the policy asks for.</summary>
    TooFewVisits,

    /// <summary>Nothing can be compared: no value, no effort or no customer.</summary>
    Undefined,
}
