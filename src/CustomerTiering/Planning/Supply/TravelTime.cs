namespace CustomerTiering.Planning;

/// <summary>How long one way takes, between places that have names: a customer's or rep's id, the name of a lodging.</summary>
/// <remarks>There and back are two ways, which may differ.</remarks>
/// <param name="From">Where it begins; a rep's id stands for the rep's home.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Minutes">Whole minutes, parking and walking included; not negative.</param>
public sealed record TravelTime(string From, string To, int Minutes)
{
    /// <summary>Whole minutes, parking and walking included; not negative.</summary>
    public int Minutes { get; init; } = Minutes >= 0 ? Minutes : throw new ArgumentOutOfRangeException(nameof(Minutes), Minutes, "A way takes no less than nothing.");
}
