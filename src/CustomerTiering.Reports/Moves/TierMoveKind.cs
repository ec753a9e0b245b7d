namespace CustomerTiering.Reports.Moves;

/// <summary>How a customer stands against an earlier result.</summary>
public enum TierMoveKind
{
    /// <summary>It came into a better tier.</summary>
    Up,

    /// <summary>It came into a lower tier.</summary>
    Down,

    /// <summary>Its tier then is not in the scheme of today, so that better and lower cannot be told.</summary>
    Renamed,

    /// <summary>It was not there then.</summary>
    New,

    /// <summary>It is not there any more.</summary>
    Gone,
}
