namespace CustomerTiering.Planning;

/// <summary>Whether the person to be met can decide.</summary>
public enum ContactAuthority
{
    /// <summary>Nobody knows yet.</summary>
    Unknown,

    /// <summary>The person can decide.</summary>
    Decides,

    /// <summary>The person cannot decide; somebody else does.</summary>
    CannotDecide,
}
