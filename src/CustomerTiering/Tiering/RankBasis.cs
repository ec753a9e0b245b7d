namespace CustomerTiering.Tiering;

/// <summary>What customers are ordered by, highest first.</summary>
public abstract record RankBasis
{
    private RankBasis()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<ByMeasure, T> byMeasure, Func<ByScore, T> byScore);

    /// <summary>
    /// One measure; a ratio is kept with twelve decimals, halves to even. A customer for whom it is unknown counts as zero, with that as a
    /// reason, and its decision is provisional.
    /// </summary>
    /// <param name="Measure">The id of the measure.</param>
    public sealed record ByMeasure(string Measure) : RankBasis
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<ByMeasure, T> byMeasure, Func<ByScore, T> byScore)
        {
            ArgumentNullException.ThrowIfNull(byMeasure);
            return byMeasure(this);
        }
    }

    /// <summary>A weighted score of several measures, 0 to 1, kept with twelve decimals.</summary>
    /// <param name="Criteria">The criteria, one or more.</param>
    /// <param name="Missing">What happens when a criterion is unknown.</param>
    public sealed record ByScore(IReadOnlyList<Criterion> Criteria, MissingCriterion Missing = MissingCriterion.LeftOut) : RankBasis
    {
        /// <inheritdoc/>
        public bool Equals(ByScore? other) => other is not null && Missing == other.Missing && Criteria.SequenceEqual(other.Criteria);

        /// <inheritdoc/>
        public override int GetHashCode() => Criteria.Aggregate((int)Missing, HashCode.Combine);

        /// <inheritdoc/>
        public override T Match<T>(Func<ByMeasure, T> byMeasure, Func<ByScore, T> byScore)
        {
            ArgumentNullException.ThrowIfNull(byScore);
            return byScore(this);
        }
    }
}
