namespace CustomerTiering.Statistics;

/// <summary>An interval, or the reason why there is none.</summary>
public abstract record IntervalOutcome
{
    private IntervalOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Estimated, T> estimated, Func<Undefined, T> undefined);

    /// <summary>There is an interval.</summary>
    /// <param name="Interval">The interval.</param>
    public sealed record Estimated(ResampledInterval Interval) : IntervalOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Estimated, T> estimated, Func<Undefined, T> undefined)
        {
            ArgumentNullException.ThrowIfNull(estimated);
            return estimated(this);
        }
    }

    /// <summary>There is none.</summary>
    /// <param name="Reason">Why not.</param>
    public sealed record Undefined(UndefinedIndex Reason) : IntervalOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Estimated, T> estimated, Func<Undefined, T> undefined)
        {
            ArgumentNullException.ThrowIfNull(undefined);
            return undefined(this);
        }
    }
}
