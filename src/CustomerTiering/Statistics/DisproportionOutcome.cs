namespace CustomerTiering.Statistics;

/// <summary>What came of comparing effort with value.</summary>
public abstract record DisproportionOutcome
{
    private DisproportionOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Compared, T> compared, Func<Undefined, T> undefined);

    /// <summary>Both have shares that can be compared.</summary>
    /// <param name="Disproportion">How far they are apart.</param>
    public sealed record Compared(Disproportion Disproportion) : DisproportionOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Compared, T> compared, Func<Undefined, T> undefined)
        {
            ArgumentNullException.ThrowIfNull(compared);
            return compared(this);
        }
    }

    /// <summary>One of them has no shares.</summary>
    /// <param name="Reason">Why not.</param>
    public sealed record Undefined(UndefinedIndex Reason) : DisproportionOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Compared, T> compared, Func<Undefined, T> undefined)
        {
            ArgumentNullException.ThrowIfNull(undefined);
            return undefined(this);
        }
    }
}
