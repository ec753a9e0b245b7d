using CustomerTiering.Policies;

namespace CustomerTiering.Planning;

/// <summary>What became of a policy of visits that was written or read.</summary>
public abstract record VisitPolicyOutcome
{
    private VisitPolicyOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused);

    /// <summary>The policy can be used.</summary>
    /// <param name="Policy">The policy.</param>
    public sealed record Valid(VisitPolicy Policy) : VisitPolicyOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(valid);
            return valid(this);
        }
    }

    /// <summary>The policy is at fault; nothing is planned by it.</summary>
    /// <param name="Faults">Every fault found, in the order of the text.</param>
    public sealed record Refused(IReadOnlyList<PolicyFault> Faults) : VisitPolicyOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}
