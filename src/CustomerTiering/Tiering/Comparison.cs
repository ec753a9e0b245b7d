namespace CustomerTiering.Tiering;

/// <summary>How a gate's test compares a measure with its limit.</summary>
public enum Comparison
{
    /// <summary>The measure is the limit or more (≥).</summary>
    AtLeast,

    /// <summary>The measure is more than the limit (&gt;).</summary>
    MoreThan,

    /// <summary>The measure is the limit or less (≤).</summary>
    AtMost,

    /// <summary>The measure is less than the limit (&lt;).</summary>
    LessThan,
}
