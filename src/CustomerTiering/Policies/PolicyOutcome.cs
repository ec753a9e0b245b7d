namespace CustomerTiering.Policies;

/// <summary>What became of a policy that was read.</summary>
/// <typeparam name="TPolicy">The policy.</typeparam>
public abstract record PolicyOutcome<TPolicy>
{
    private PolicyOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused);

    /// <summary>The policy can be used.</summary>
    /// <param name="Policy">The policy.</param>
    public sealed record Valid(TPolicy Policy) : PolicyOutcome<TPolicy>
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(valid);
            return valid(this);
        }
    }

    /// <summary>The policy is at fault.</summary>
    /// <param name="Faults">Every fault found, in the order of the text.</param>
    public sealed record Refused(IReadOnlyList<PolicyFault> Faults) : PolicyOutcome<TPolicy>
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}
