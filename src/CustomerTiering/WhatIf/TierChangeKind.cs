namespace CustomerTiering.WhatIf;

/// <summary>In which direction a customer goes.</summary>
public enum TierChangeKind
{
    /// <summary>To a better tier of the same scheme.</summary>
    Up,

    /// <summary>To a lower tier of the same scheme.</summary>
    Down,

    /// <summary>To a tier of another scheme that has another name; better or lower cannot be said.</summary>
    Across,

    /// <summary>It had no decision before.</summary>
    New,

    /// <summary>It has no decision after.</summary>
    Gone,
}
