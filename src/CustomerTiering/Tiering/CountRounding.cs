namespace CustomerTiering.Tiering;

/// <summary>How "10% of 1,234 outlets" becomes a whole number.</summary>
public enum CountRounding
{
    /// <summary>Up: 123.4 gives 124. The default.</summary>
    Up,

    /// <summary>Down: 123.9 gives 123.</summary>
    Down,

    /// <summary>To the nearest, halves up: 123.5 gives 124.</summary>
    HalfUp,
}
