using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>Chooses among the overrides of one customer and applies them.</summary>
internal static class OverrideChoice
{
    /// <summary>Those that hold: the exact one alone, or floor before ceiling. Overrides come in order of recorded day and reference.</summary>
    public static IReadOnlyList<TierOverride> InForce(IReadOnlyList<TierOverride> own, LocalDate day, LocalDate knownOn)
    {
        TierOverride[] holding = [.. Known(own, knownOn).Where(entry => entry.Days.Contains(day))];
        var exact = holding.LastOrDefault(entry => entry.Kind == OverrideKind.Exact);
        return exact is not null
            ? [exact]
            : [.. holding.Where(entry => entry.Kind == OverrideKind.Floor).TakeLast(1), .. holding.Where(entry => entry.Kind == OverrideKind.Ceiling).TakeLast(1)];
    }

    /// <summary>Those known on a day, the last recorded of each reference.</summary>
    public static IEnumerable<TierOverride> Known(IEnumerable<TierOverride> own, LocalDate knownOn) => own
        .Where(entry => entry.Recorded <= knownOn)
        .GroupBy(entry => entry.Reference, StringComparer.Ordinal)
        .Select(group => group.Last())
        .OrderBy(entry => entry.Recorded).ThenBy(entry => entry.Reference, StringComparer.Ordinal);

    /// <summary>The tier in force over the tier beneath. A customer without a tier gets one from a floor or an exact override.</summary>
    public static TierName Apply(IReadOnlyList<TierOverride> inForce, TierName beneath, Func<TierName, int> placeOf)
    {
        var tier = beneath;
        foreach (var entry in inForce)
        {
            tier = entry.Kind switch
            {
                OverrideKind.Exact => entry.Tier,
                OverrideKind.Floor => tier.IsNone || placeOf(tier) > placeOf(entry.Tier) ? entry.Tier : tier,
                _ => !tier.IsNone && placeOf(tier) < placeOf(entry.Tier) ? entry.Tier : tier,
            };
        }

        return tier;
    }
}
