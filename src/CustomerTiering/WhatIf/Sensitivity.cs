using CustomerTiering.Tiering;

namespace CustomerTiering.WhatIf;

/// <summary>Turns every number of a policy a little, one at a time, and counts what becomes of the tiers: which limit matters, and which does not.</summary>
/// <remarks>Parts and limits go down and up by 10 and 20%; counts also by one. Panels inside a tier and weights move nobody between tiers by themselves or only together; they are not turned.</remarks>
public static class Sensitivity
{
    /// <summary>Turns the numbers of the policy that decided a result. O(numbers · customers · log customers).</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SensitivityResult Of(TieringResult tiers, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        return new SensitivityResult(tiers, [.. PolicyLimit.Of(tiers.Policy.Draft).SelectMany(limit => limit.Turns().Select(turned => Row(tiers, limit, turned, token)))]);
    }

    private static SensitivityRow Row(TieringResult tiers, PolicyLimit limit, decimal turned, CancellationToken token) => TieringPolicy.Of(limit.With(turned)).Match(
        valid =>
        {
            token.ThrowIfCancellationRequested();
            var other = valid.Policy.Decide(tiers.Book, tiers.Scope, tiers.Totals, token);
            var moved = 0;
            for (var customer = 0; customer < tiers.Count; customer++)
            {
                moved += tiers.TierPlaces[customer] == other.TierPlaces[customer] ? 0 : 1;
            }

            return new SensitivityRow(limit.Path, limit.Channel, limit.Unit, limit.Value, turned, IsRefused: false, [.. other.Tiers.Select(tier => tier.Customers)], moved);
        },
        _ => new SensitivityRow(limit.Path, limit.Channel, limit.Unit, limit.Value, turned, IsRefused: true, [], 0));
}
