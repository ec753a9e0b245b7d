namespace CustomerTiering.Tiering;

/// <summary>The ranking, lines and gates of one channel while its units' figures go on changing.</summary>
internal abstract class LiveLadder
{
    /// <summary>The ranking as it stands.</summary>
    public abstract Ranking Ranking { get; }

    /// <summary>Steps in one of the ranked value.</summary>
    public abstract long Scale { get; }

    /// <summary>The sizes of the leading groups before ties, best tier first.</summary>
    public abstract int[] Sizes { get; }

    /// <summary>How many are inside the line below a tier once ties are treated.</summary>
    public abstract int SizeAfterTies(int rung);

    /// <summary>The place of a unit in the ranking, −1 when it is not ranked.</summary>
    public abstract int PlaceOf(int unit);

    /// <summary>The place of the tier of a unit.</summary>
    public abstract int TierOf(int unit);

    /// <summary>Takes a unit out before its figures change.</summary>
    public abstract void Leave(int unit);

    /// <summary>Takes the units that left in again, after their figures changed, and finds every other unit whose tier may be another now.</summary>
    /// <param name="changed">The units that left, each once.</param>
    /// <returns>Units to look at again, none of them in <paramref name="changed"/>; some more than once.</returns>
    public abstract IEnumerable<int> Settle(IReadOnlyList<int> changed);
}
