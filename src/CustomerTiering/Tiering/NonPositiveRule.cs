namespace CustomerTiering.Tiering;

/// <summary>What happens to customers whose ranked value is zero or negative.</summary>
public enum NonPositiveRule
{
    /// <summary>They are in the lowest tier, with that as the reason. The default.</summary>
    Lowest,

    /// <summary>They are ranked like all others and may fill places of a count line; they never add to a share line.</summary>
    Ranked,
}
