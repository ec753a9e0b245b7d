namespace CustomerTiering.History;

/// <summary>What becomes of an upgrade at once when the sales that earned it are returned within the same period.</summary>
public enum LostUpgrade
{
    /// <summary>It stays until the period's end.</summary>
    Kept,

    /// <summary>
    /// One tier down at the next review, if the customer's own net of the period is below what it was when it rose and it no longer qualifies. Who
    /// does not qualify for another reason stays until the period's end.
    /// </summary>
    OneStepDown,
}
