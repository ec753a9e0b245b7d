using CustomerTiering.Policies;

namespace CustomerTiering.Tiering;

/// <summary>
/// A line below a tier: it cuts a leading group off customers ordered by the ranked value, highest first.
/// </summary>
/// <remarks>A line is first found without ties; then the policy's <see cref="TieRule"/> says what happens to those tied with its last member.</remarks>
public abstract record TierLine
{
    private TierLine()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(
        Func<CumulativeShare, T> cumulativeShare,
        Func<TopCount, T> topCount,
        Func<TopPercent, T> topPercent,
        Func<AtLeast, T> atLeast,
        Func<Computed, T> computed,
        Func<Everyone, T> everyone);

    /// <summary>The smallest leading group that brings at least this share of the positive total.</summary>
    /// <param name="Share">The share, above 0 and at most 1.</param>
    public sealed record CumulativeShare(Proportion Share) : TierLine
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<CumulativeShare, T> cumulativeShare, Func<TopCount, T> topCount, Func<TopPercent, T> topPercent, Func<AtLeast, T> atLeast, Func<Computed, T> computed, Func<Everyone, T> everyone) => cumulativeShare(this);
    }

    /// <summary>The first so many.</summary>
    /// <param name="Count">How many, 1 or more.</param>
    public sealed record TopCount(int Count) : TierLine
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<CumulativeShare, T> cumulativeShare, Func<TopCount, T> topCount, Func<TopPercent, T> topPercent, Func<AtLeast, T> atLeast, Func<Computed, T> computed, Func<Everyone, T> everyone) => topCount(this);
    }

    /// <summary>The first so many of each hundred counted: of the outlets on file in the channel that are signed and not closed, or of everyone with a line where there is no customer file.</summary>
    /// <param name="Percent">The part of the count, above 0 and at most 1.</param>
    public sealed record TopPercent(Proportion Percent) : TierLine
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<CumulativeShare, T> cumulativeShare, Func<TopCount, T> topCount, Func<TopPercent, T> topPercent, Func<AtLeast, T> atLeast, Func<Computed, T> computed, Func<Everyone, T> everyone) => topPercent(this);
    }

    /// <summary>Everyone whose ranked value is at least the limit; a value equal to the limit is inside.</summary>
    /// <param name="Limit">The limit in units of the ranked measure.</param>
    public sealed record AtLeast(decimal Limit) : TierLine
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<CumulativeShare, T> cumulativeShare, Func<TopCount, T> topCount, Func<TopPercent, T> topPercent, Func<AtLeast, T> atLeast, Func<Computed, T> computed, Func<Everyone, T> everyone) => atLeast(this);
    }

    /// <summary>Where computed ABC analysis sets it (Ultsch and Lötsch 2015): as the first line the lesser of Pareto point and break-even, as the second line the point nearest to full yield after it. Only the first two lines of a ladder can be computed.</summary>
    public sealed record Computed : TierLine
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<CumulativeShare, T> cumulativeShare, Func<TopCount, T> topCount, Func<TopPercent, T> topPercent, Func<AtLeast, T> atLeast, Func<Computed, T> computed, Func<Everyone, T> everyone) => computed(this);
    }

    /// <summary>Everyone who is ranked.</summary>
    public sealed record Everyone : TierLine
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<CumulativeShare, T> cumulativeShare, Func<TopCount, T> topCount, Func<TopPercent, T> topPercent, Func<AtLeast, T> atLeast, Func<Computed, T> computed, Func<Everyone, T> everyone) => everyone(this);
    }
}
