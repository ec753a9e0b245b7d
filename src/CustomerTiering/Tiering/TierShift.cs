namespace CustomerTiering.Tiering;

/// <summary>
/// What it takes to move a customer to another tier, if everyone else stands still (反事实, 还差多少).
/// </summary>
/// <remarks>
/// The change's own effect on totals, lines and limits is included: applying it moves the customer, one smallest step less does not. Only a group
/// that would move to another channel, because most of its purchases then lay there, is taken to stay.
/// </remarks>
public abstract record TierShift
{
    private TierShift()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<NoWay, T> noWay, Func<By, T> by);

    /// <summary>
    /// No way is named: it is in the outermost tier already, it is closed or not signed, or neither the figures it is ranked by nor those its gates ask
    /// for, changed one after the other, move it.
    /// </summary>
    public sealed record NoWay : TierShift
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<NoWay, T> noWay, Func<By, T> by)
        {
            ArgumentNullException.ThrowIfNull(noWay);
            return noWay(this);
        }
    }

    /// <summary>These changes together move it; each of them is needed.</summary>
    /// <param name="Tier">The tier it then is in.</param>
    /// <param name="Changes">The changes, one or more; upwards they are added, downwards taken away.</param>
    public sealed record By(TierName Tier, IReadOnlyList<MeasureChange> Changes) : TierShift
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<NoWay, T> noWay, Func<By, T> by)
        {
            ArgumentNullException.ThrowIfNull(by);
            return by(this);
        }
    }
}
