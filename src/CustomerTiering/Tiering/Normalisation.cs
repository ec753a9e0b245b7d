namespace CustomerTiering.Tiering;

/// <summary>How a measure becomes points from 0 to 1 before it is weighted into a score.</summary>
public abstract record Normalisation
{
    private Normalisation()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Anchors, T> anchors, Func<PeerRange, T> peerRange, Func<PeerRank, T> peerRank);

    /// <summary>
    /// Fixed anchors: the low anchor gives 0, the high one 1, straight between, cut off outside. A low anchor above the high one turns the direction.
    /// Independent of who else is ranked, so adding a customer never reverses two others.
    /// </summary>
    /// <param name="Low">The value that gives 0.</param>
    /// <param name="High">The value that gives 1; not the same as <paramref name="Low"/>.</param>
    public sealed record Anchors(decimal Low, decimal High) : Normalisation
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Anchors, T> anchors, Func<PeerRange, T> peerRange, Func<PeerRank, T> peerRank)
        {
            ArgumentNullException.ThrowIfNull(anchors);
            return anchors(this);
        }
    }

    /// <summary>The least value among the peers gives 0, the greatest 1, straight between; all equal give 0.</summary>
    public sealed record PeerRange : Normalisation
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Anchors, T> anchors, Func<PeerRange, T> peerRange, Func<PeerRank, T> peerRank)
        {
            ArgumentNullException.ThrowIfNull(peerRange);
            return peerRange(this);
        }
    }

    /// <summary>The part of the other peers with a lower value, those with the same value counted half.</summary>
    public sealed record PeerRank : Normalisation
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Anchors, T> anchors, Func<PeerRange, T> peerRange, Func<PeerRank, T> peerRank)
        {
            ArgumentNullException.ThrowIfNull(peerRank);
            return peerRank(this);
        }
    }
}
