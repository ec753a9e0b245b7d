namespace CustomerTiering.History;

/// <summary>Where one customer stands between two decisions. Days are day numbers, 0 where there is none.</summary>
/// <param name="Tier">The tier without overrides.</param>
/// <param name="Since">Since when.</param>
/// <param name="ValidUntil">The last day of its validity.</param>
/// <param name="GraceUntil">The last day of its grace.</param>
internal readonly record struct TierState(byte Tier, int Since, int ValidUntil, int GraceUntil)
{
    public static TierState None { get; } = new(TierPlaces.None, 0, 0, 0);
}
