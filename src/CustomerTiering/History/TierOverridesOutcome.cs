using CustomerTiering.Policies;

namespace CustomerTiering.History;

/// <summary>What became of overrides that were given.</summary>
public abstract record TierOverridesOutcome
{
    private TierOverridesOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused);

    /// <summary>It can be used.</summary>
    /// <param name="Overrides">What was checked.</param>
    public sealed record Valid(TierOverrides Overrides) : TierOverridesOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(valid);
            return valid(this);
        }
    }

    /// <summary>It is at fault; nothing is decided by it.</summary>
    /// <param name="Faults">Every fault found, each with a witness.</param>
    public sealed record Refused(IReadOnlyList<PolicyFault> Faults) : TierOverridesOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}
