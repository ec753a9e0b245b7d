namespace CustomerTiering.History;

/// <summary>What has been said about a dispute so far.</summary>
public abstract record DisputeStatus
{
    private DisputeStatus()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Open, T> open, Func<Upheld, T> upheld, Func<Rejected, T> rejected);

    /// <summary>Nobody has ruled.</summary>
    public sealed record Open : DisputeStatus
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Open, T> open, Func<Upheld, T> upheld, Func<Rejected, T> rejected)
        {
            ArgumentNullException.ThrowIfNull(open);
            return open(this);
        }
    }

    /// <summary>The fact was wrong: the correction enters the facts on the day of the ruling.</summary>
    /// <param name="Ruling">Who ruled, when and why.</param>
    public sealed record Upheld(AppealRuling Ruling) : DisputeStatus
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Open, T> open, Func<Upheld, T> upheld, Func<Rejected, T> rejected)
        {
            ArgumentNullException.ThrowIfNull(upheld);
            return upheld(this);
        }
    }

    /// <summary>The fact stands.</summary>
    /// <param name="Ruling">Who ruled, when and why.</param>
    public sealed record Rejected(AppealRuling Ruling) : DisputeStatus
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Open, T> open, Func<Upheld, T> upheld, Func<Rejected, T> rejected)
        {
            ArgumentNullException.ThrowIfNull(rejected);
            return rejected(this);
        }
    }
}
