using NodaTime;

namespace CustomerTiering.History;

/// <summary>The difference between what a history said and what holds with later knowledge.</summary>
/// <param name="KnownBefore">What the history knew: facts recorded by this day.</param>
/// <param name="KnownOn">What is known now.</param>
/// <param name="Tiers">The days on which customers had a tier that was not theirs, ordered by customer and day.</param>
public sealed record HistoryDifference(LocalDate KnownBefore, LocalDate KnownOn, IReadOnlyList<TierDifference> Tiers)
{
    /// <summary>Whether every tier of every day was right.</summary>
    public bool IsEmpty => Tiers.Count == 0;

    /// <summary>Customers who had a tier that was not theirs on some day.</summary>
    public int Customers => Tiers.Select(difference => difference.Customer).Distinct().Count();
}
