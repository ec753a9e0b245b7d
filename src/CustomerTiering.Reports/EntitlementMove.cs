using CustomerTiering.Entitlements;
using CustomerTiering.Tiering;
using CustomerTiering.WhatIf;

namespace CustomerTiering.Reports;

/// <summary>What customers who go from one tier to another are entitled to before and after.</summary>
public static class EntitlementMove
{
    /// <summary>The entitlements that differ, kinds in their order; none where the tiers are the same or the policy does not know one of them.</summary>
    public static IReadOnlyList<(Entitlement Before, Entitlement After)> Of(EntitlementPolicy policy, TierTransition transition)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(transition);
        return transition.IsMove && Knows(policy, transition.From) && Knows(policy, transition.To)
            ? [.. policy.Of(new TierName(transition.From)).Zip(policy.Of(new TierName(transition.To))).Where(pair => !string.Equals(pair.First.English, pair.Second.English, StringComparison.Ordinal))]
            : [];
    }

    private static bool Knows(EntitlementPolicy policy, string tier) => tier.Length > 0 && policy.Tiers.PlaceOf(new TierName(tier)) >= 0;
}
