namespace CustomerTiering.Potential;

/// <summary>What the frequency of a customer counts.</summary>
public enum RfmFrequency
{
    /// <summary>Orders with at least one positive line. The default.</summary>
    Orders,

    /// <summary>Lines, returns included.</summary>
    Lines,
}
