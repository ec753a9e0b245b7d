using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>
/// All overrides, checked. Several in force at once: an exact one wins over floors and ceilings; of several of one kind the one recorded last, of
/// those recorded on one day the one with the greatest reference. Then the floor lifts and the ceiling presses; a floor above a ceiling is refused.
/// </summary>
/// <remarks>Immutable; the order in which overrides are given does not matter.</remarks>
public sealed class TierOverrides
{
    private TierOverrides(IReadOnlyList<TierOverride> all) => All = all;

    /// <summary>No override.</summary>
    public static TierOverrides None { get; } = new([]);

    /// <summary>Every override, ordered by customer, recorded day and reference.</summary>
    public IReadOnlyList<TierOverride> All { get; }

    /// <summary>The overrides, or why they cannot be used: a tier that the scheme does not have, or a floor above a ceiling on some day.</summary>
    public static TierOverridesOutcome Of(TierScheme tiers, params IEnumerable<TierOverride> overrides)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        ArgumentNullException.ThrowIfNull(overrides);
        TierOverride[] all = [.. overrides.OrderBy(entry => entry.Customer).ThenBy(entry => entry.Recorded).ThenBy(entry => entry.Reference, StringComparer.Ordinal)];
        PolicyFault[] faults = [.. all.Where(entry => tiers.PlaceOf(entry.Tier) < 0).Select(entry => Unknown(entry, tiers)), .. SameReference(all)];
        faults = faults.Length > 0 ? faults : [.. all.GroupBy(entry => entry.Customer).SelectMany(own => Crossed([.. own], tiers))];
        return faults.Length == 0 ? new TierOverridesOutcome.Valid(new TierOverrides(all)) : new TierOverridesOutcome.Refused(faults);
    }

    /// <summary>The overrides in force on a day, as known on a day: the exact one alone, or at most one floor and one ceiling.</summary>
    public IReadOnlyList<TierOverride> InForce(CustomerId customer, LocalDate day, LocalDate knownOn) =>
        OverrideChoice.InForce([.. All.Where(entry => entry.Customer == customer)], day, knownOn);

    private static PolicyFault Unknown(TierOverride entry, TierScheme tiers) =>
        new("override-tier-unknown", "$." + entry.Reference, entry.Customer.Value, $"The scheme {tiers} has no tier '{entry.Tier}'.");

    private static IEnumerable<PolicyFault> SameReference(TierOverride[] all) => all
        .GroupBy(entry => entry.Reference, StringComparer.Ordinal)
        .Where(group => group.Select(entry => entry.Customer).Distinct().Skip(1).Any() || group.Select(entry => entry.Recorded).Distinct().Count() < group.Count())
        .Select(group => new PolicyFault("override-twice", "$." + group.Key, group.Last().Customer.Value, $"The reference '{group.Key}' stands for two overrides of different customers or of one recorded day."));

    private static IEnumerable<PolicyFault> Crossed(TierOverride[] own, TierScheme tiers)
    {
        foreach (var known in own.Select(entry => entry.Recorded).Distinct())
        {
            foreach (var day in own.Where(entry => !entry.Days.IsEmpty).Select(entry => entry.Days.Start).Distinct())
            {
                var inForce = OverrideChoice.InForce(own, day, known);
                if (inForce.Count == 2 && tiers.PlaceOf(inForce[0].Tier) < tiers.PlaceOf(inForce[1].Tier))
                {
                    yield return new PolicyFault(
                        "floor-above-ceiling", "$." + inForce[0].Reference, $"{own[0].Customer} on {IsoDay.Text(day)}",
                        $"'{inForce[0].Reference}' asks for at least {inForce[0].Tier}, '{inForce[1].Reference}' for at most {inForce[1].Tier}.");
                    yield break;
                }
            }
        }
    }
}
