namespace CustomerTiering.History;

/// <summary>Tiers as bytes: the place in the scheme, 0 for the best.</summary>
internal static class TierPlaces
{
    /// <summary>No tier. A scheme has at most 250.</summary>
    public const byte None = byte.MaxValue;
}
