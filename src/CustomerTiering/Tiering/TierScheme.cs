namespace CustomerTiering.Tiering;

/// <summary>
/// The tiers of a host in order, best first. Tiers are data: a host adds "Platinum" without recompiling.
/// </summary>
/// <remarks>Two schemes are equal when they name the same tiers in the same order.</remarks>
public sealed record TierScheme
{
    private TierScheme(IReadOnlyList<TierName> tiers) => Tiers = tiers;

    /// <summary>A, B, C (A/B/C 类).</summary>
    public static TierScheme Abc { get; } = Of("A", "B", "C");

    /// <summary>Key, potential, ordinary (重点, 潜力, 普通): the reading of A, B, C in key-account work.</summary>
    public static TierScheme KeyPotentialOrdinary { get; } = Of("key", "potential", "ordinary");

    /// <summary>The tiers, best first.</summary>
    public IReadOnlyList<TierName> Tiers { get; }

    /// <summary>The best tier.</summary>
    public TierName Best => Tiers[0];

    /// <summary>The lowest tier.</summary>
    public TierName Lowest => Tiers[^1];

    /// <summary>A scheme of tiers, best first.</summary>
    /// <exception cref="ArgumentException">Fewer than two tiers, more than 250, or a name twice.</exception>
    public static TierScheme Of(params IEnumerable<string> bestFirst)
    {
        ArgumentNullException.ThrowIfNull(bestFirst);
        TierName[] tiers = [.. bestFirst.Select(name => new TierName(name))];
        if (tiers.Length is < 2 or > 250 || tiers.Distinct().Count() != tiers.Length)
        {
            throw new ArgumentException("A scheme has two to 250 tiers, each named once.", nameof(bestFirst));
        }

        return new TierScheme(tiers);
    }

    /// <summary>The place of a tier, 0 for the best, or −1 if the scheme does not have it.</summary>
    public int PlaceOf(TierName tier)
    {
        for (var place = 0; place < Tiers.Count; place++)
        {
            if (Tiers[place] == tier)
            {
                return place;
            }
        }

        return -1;
    }

    /// <inheritdoc/>
    public bool Equals(TierScheme? other) => other is not null && Tiers.SequenceEqual(other.Tiers);

    /// <inheritdoc/>
    public override int GetHashCode() => Tiers.Aggregate(17, (hash, tier) => HashCode.Combine(hash, tier));

    /// <summary>The tiers with slashes between, best first.</summary>
    public override string ToString() => string.Join('/', Tiers.Select(tier => tier.Value));
}
