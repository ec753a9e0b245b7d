namespace CustomerTiering.Reports.Moves;

/// <summary>What became of an earlier result that was read.</summary>
public abstract record EarlierTiersOutcome
{
    private EarlierTiersOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Found, T> found, Func<Refused, T> refused);

    /// <summary>The earlier result was read.</summary>
    /// <param name="Tiers">Who was in which tier.</param>
    public sealed record Found(EarlierTiers Tiers) : EarlierTiersOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Found, T> found, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(found);
            return found(this);
        }
    }

    /// <summary>The text is not the JSON of a tiering result.</summary>
    /// <param name="Place">Where: a JSON path, or line and column where the text is not JSON at all.</param>
    /// <param name="Message">What is wrong, in English.</param>
    public sealed record Refused(string Place, string Message) : EarlierTiersOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Found, T> found, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}
