using System.Collections.Frozen;
using CustomerTiering.Customers;

namespace CustomerTiering.Reports.Moves;

/// <summary>An earlier tiering result, read back from its JSON: who was in which tier, under which policy, as of when.</summary>
/// <remarks>Immutable.</remarks>
public sealed class EarlierTiers
{
    private readonly FrozenDictionary<CustomerId, EarlierDecision> decisions;

    internal EarlierTiers(string policyName, string policyVersion, string asOf, Dictionary<CustomerId, EarlierDecision> decisions)
    {
        PolicyName = policyName;
        PolicyVersion = policyVersion;
        AsOf = asOf;
        this.decisions = decisions.ToFrozenDictionary();
    }

    /// <summary>The name of the policy that decided then; empty where the text does not say.</summary>
    public string PolicyName { get; }

    /// <summary>Its version; empty where the text does not say.</summary>
    public string PolicyVersion { get; }

    /// <summary>The as-of day then, as ISO text; empty where the text does not say.</summary>
    public string AsOf { get; }

    /// <summary>Number of customers decided on then.</summary>
    public int Count => decisions.Count;

    /// <summary>The decisions, ordered by customer id.</summary>
    public IEnumerable<EarlierDecision> Decisions => decisions.Values.OrderBy(decision => decision.Customer);

    /// <summary>What was said of a customer, if anything.</summary>
    public bool TryGet(CustomerId customer, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out EarlierDecision? decision) =>
        decisions.TryGetValue(customer, out decision);
}
