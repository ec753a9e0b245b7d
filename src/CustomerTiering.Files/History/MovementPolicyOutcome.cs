using CustomerTiering.History;
using CustomerTiering.Policies;

namespace CustomerTiering.Files.History;

/// <summary>What became of a movement policy that was given as text.</summary>
public abstract record MovementPolicyOutcome
{
    private MovementPolicyOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused);

    /// <summary>The policy can be used.</summary>
    /// <param name="Policy">The policy.</param>
    public sealed record Valid(MovementPolicy Policy) : MovementPolicyOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(valid);
            return valid(this);
        }
    }

    /// <summary>The policy cannot be used.</summary>
    /// <param name="Faults">Every fault with its place in the text.</param>
    public sealed record Refused(IReadOnlyList<PolicyFault> Faults) : MovementPolicyOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}
