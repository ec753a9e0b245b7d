namespace CustomerTiering.Planning;

/// <summary>What gives way where the visits asked for are more than a rep can make.</summary>
public enum OverCapacity
{
    /// <summary>The visits of least value are left out, the lowest tier first; each is listed with the rule that blocks it.</summary>
    DropLowestValue,

    /// <summary>All intervals of the rep are stretched by one factor, so that the ratios between tiers stay.</summary>
    StretchIntervals,
}
