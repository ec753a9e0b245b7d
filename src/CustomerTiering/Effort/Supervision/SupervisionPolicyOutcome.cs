using CustomerTiering.Policies;

namespace CustomerTiering.Effort.Supervision;

/// <summary>What became of a policy of supervision.</summary>
public abstract record SupervisionPolicyOutcome
{
    private SupervisionPolicyOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused);

    /// <summary>The policy can be used.</summary>
    /// <param name="Policy">The policy.</param>
    public sealed record Valid(SupervisionPolicy Policy) : SupervisionPolicyOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(valid);
            return valid(this);
        }
    }

    /// <summary>The policy is at fault.</summary>
    /// <param name="Faults">Every fault found, in the order of the policy.</param>
    public sealed record Refused(IReadOnlyList<PolicyFault> Faults) : SupervisionPolicyOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}
