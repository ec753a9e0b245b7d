namespace CustomerTiering.History;

/// <summary>What came of a dispute, for the record.</summary>
public abstract record AppealOutcome
{
    private AppealOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Upheld, T> upheld, Func<Rejected, T> rejected);

    /// <summary>The fact was wrong.</summary>
    /// <param name="Dispute">The dispute.</param>
    /// <param name="Ruling">The ruling.</param>
    /// <param name="Facts">The facts with the correction.</param>
    /// <param name="Correction">What it changes: movements for the history's end, and the difference.</param>
    public sealed record Upheld(FactDispute Dispute, AppealRuling Ruling, TierFacts Facts, HistoryCorrection Correction) : AppealOutcome
    {
        /// <summary>Whether the customer had a tier that was not its own on some day.</summary>
        public bool ChangesTier => Correction.Difference.Tiers.Any(difference => difference.Customer == Dispute.Customer);

        /// <inheritdoc/>
        public override T Match<T>(Func<Upheld, T> upheld, Func<Rejected, T> rejected)
        {
            ArgumentNullException.ThrowIfNull(upheld);
            return upheld(this);
        }
    }

    /// <summary>The fact stands.</summary>
    /// <param name="Dispute">The dispute.</param>
    /// <param name="Ruling">The ruling.</param>
    public sealed record Rejected(FactDispute Dispute, AppealRuling Ruling) : AppealOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Upheld, T> upheld, Func<Rejected, T> rejected)
        {
            ArgumentNullException.ThrowIfNull(rejected);
            return rejected(this);
        }
    }
}
