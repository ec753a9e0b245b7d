using System.Globalization;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;

namespace CustomerTiering.Entitlements;

/// <summary>
/// What customers of each tier are entitled to (mission B7): complete, so that no tier is left without an answer in any respect.
/// </summary>
/// <remarks>
/// The shipped texts are a start for a distributor's own; a host replaces them with <see cref="With"/> or states its own for its own tiers.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed partial class EntitlementPolicy
{
    private readonly Dictionary<(TierName Tier, EntitlementKind Kind), Entitlement> entries;

    private EntitlementPolicy(TierScheme tiers, IEnumerable<Entitlement> entries)
    {
        Tiers = tiers;
        this.entries = entries.ToDictionary(entry => (entry.Tier, entry.Kind));
    }

    /// <summary>The shipped entitlements of A, B and C.</summary>
    public static EntitlementPolicy ForDistributors { get; } = new(TierScheme.Abc, DistributorEntitlements.Entries);

    /// <summary>The tiers it is about.</summary>
    public TierScheme Tiers { get; }

    /// <summary>Every entitlement, best tier first, kinds in their order.</summary>
    public IReadOnlyList<Entitlement> Entries => [.. Tiers.Tiers.SelectMany(Of)];

    /// <summary>A policy of entitlements: one for each tier and kind.</summary>
    public static EntitlementPolicyOutcome Of(TierScheme tiers, params IEnumerable<Entitlement> entries)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        ArgumentNullException.ThrowIfNull(entries);
        Entitlement[] given = [.. entries];
        var faults = Faults(tiers, given);
        return faults.Count == 0
            ? new EntitlementPolicyOutcome.Valid(new EntitlementPolicy(tiers, given))
            : new EntitlementPolicyOutcome.Refused(faults);
    }

    /// <summary>What a tier is entitled to, kinds in their order.</summary>
    /// <exception cref="ArgumentException">The policy does not know the tier.</exception>
    public IReadOnlyList<Entitlement> Of(TierName tier) => Tiers.PlaceOf(tier) < 0
        ? throw new ArgumentException($"The entitlements are for {Tiers}; there is no tier '{tier}'.", nameof(tier))
        : [.. EntitlementKind.InOrder.Select(kind => entries[(tier, kind)])];

    /// <summary>What the customer of a decision is entitled to, kinds in their order.</summary>
    /// <exception cref="ArgumentException">The policy does not know the decision's tier.</exception>
    public IReadOnlyList<Entitlement> Of(TierDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Of(decision.Tier);
    }

    /// <summary>The same policy with one entitlement in place of another.</summary>
    /// <exception cref="ArgumentException">The policy does not know the tier, or a text is blank.</exception>
    public EntitlementPolicy With(Entitlement entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        Entitlement[] changed = [.. Entries.Where(other => other.Tier != entry.Tier || other.Kind != entry.Kind), entry];
        return Of(Tiers, changed).Match(valid => valid.Policy, refused => throw new ArgumentException(refused.Faults[0].Message, nameof(entry)));
    }

    private static List<PolicyFault> Faults(TierScheme tiers, Entitlement[] entries)
    {
        var faults = new List<PolicyFault>();
        var seen = new HashSet<(TierName, EntitlementKind)>();
        foreach (var (place, entry) in entries.Index())
        {
            var path = "$.entitlements[" + place.ToString(CultureInfo.InvariantCulture) + "]";
            if (tiers.PlaceOf(entry.Tier) < 0)
            {
                faults.Add(new PolicyFault("tier-unknown", path, entry.Tier.Value, $"The scheme {tiers} has no tier '{entry.Tier}'."));
            }
            else if (!seen.Add((entry.Tier, entry.Kind)))
            {
                faults.Add(new PolicyFault("entitlement-twice", path, entry.Tier.Value, $"'{entry.Kind.Name}' of tier '{entry.Tier}' stands twice."));
            }

            if (string.IsNullOrWhiteSpace(entry.English) || string.IsNullOrWhiteSpace(entry.Chinese))
            {
                faults.Add(new PolicyFault("text-missing", path, entry.Tier.Value, $"'{entry.Kind.Name}' of tier '{entry.Tier}' lacks a text in one language."));
            }
        }

        faults.AddRange(
            from tier in tiers.Tiers
            from kind in EntitlementKind.InOrder
            where !seen.Contains((tier, kind))
            select new PolicyFault("entitlement-missing", "$.entitlements", tier.Value, $"Tier '{tier}' has no '{kind.Name}'."));
        return faults;
    }
}
