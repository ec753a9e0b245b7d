namespace CustomerTiering.Diary;

/// <summary>Minutes of a visit by phase of selling; all zero where the diary does not say.</summary>
/// <param name="Trust">Minutes of building trust.</param>
/// <param name="Needs">Minutes of finding needs.</param>
/// <param name="Product">Minutes of showing the product.</param>
/// <param name="Closing">Minutes of closing.</param>
public readonly record struct PhaseMinutes(int Trust, int Needs, int Product, int Closing)
{
    /// <summary>Nothing is recorded.</summary>
    public static PhaseMinutes None => default;

    /// <summary>Whether nothing is recorded.</summary>
    public bool IsNone => this == default;

    /// <summary>Minutes of all phases.</summary>
    public long Total => (long)Trust + Needs + Product + Closing;

    /// <summary>Minutes of a phase.</summary>
    public int Of(SellingPhase phase)
    {
        ArgumentNullException.ThrowIfNull(phase);
        return phase.Value switch { 0 => Trust, 1 => Needs, 2 => Product, _ => Closing };
    }
}
