namespace CustomerTiering.Diary;

/// <summary>What was seen in the store at a visit (终端检查): our stock and shelf, the rivals' offers and prices, problems.</summary>
/// <remarks>Immutable; lists are taken over as given. Two checks are equal when they hold the same in the same order.</remarks>
public sealed record StoreCheck
{
    /// <summary>Nothing was checked.</summary>
    public static StoreCheck None { get; } = new();

    /// <summary>Stock and shelf, item by item or for all our goods together.</summary>
    public IReadOnlyList<ShelfLine> Shelf { get; init; } = [];

    /// <summary>What rivals offer.</summary>
    public IReadOnlyList<RivalOffer> Rivals { get; init; } = [];

    /// <summary>Problems seen, in words (问题).</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Whether nothing was checked.</summary>
    public bool IsNone => Shelf.Count + Rivals.Count + Problems.Count == 0;

    /// <inheritdoc/>
    public bool Equals(StoreCheck? other) =>
        other is not null && Shelf.SequenceEqual(other.Shelf) && Rivals.SequenceEqual(other.Rivals) && Problems.SequenceEqual(other.Problems, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var line in Shelf)
        {
            hash.Add(line);
        }

        foreach (var offer in Rivals)
        {
            hash.Add(offer);
        }

        foreach (var problem in Problems)
        {
            hash.Add(problem, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }
}
