using CustomerTiering.Policies;

namespace CustomerTiering.Entitlements;

/// <summary>What became of a policy of entitlements.</summary>
public abstract record EntitlementPolicyOutcome
{
    private EntitlementPolicyOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused);

    /// <summary>The policy can be used.</summary>
    /// <param name="Policy">The policy.</param>
    public sealed record Valid(EntitlementPolicy Policy) : EntitlementPolicyOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(valid);
            return valid(this);
        }
    }

    /// <summary>The policy is at fault.</summary>
    /// <param name="Faults">Every fault found: entries in their order, then what is missing by tier and kind.</param>
    public sealed record Refused(IReadOnlyList<PolicyFault> Faults) : EntitlementPolicyOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}
