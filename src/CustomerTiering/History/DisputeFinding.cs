namespace CustomerTiering.History;

/// <summary>What a dispute comes to: what an upheld one changed, what an open one would change.</summary>
/// <param name="Filed">The dispute with its status as of the day of knowledge: a ruling of a later day is not known and leaves it open.</param>
/// <param name="Changes">The days on which the customer had a tier that was not its own by the correction; none for a rejected dispute.</param>
/// <param name="Others">How many other customers had, or would have had, another tier on some day.</param>
public sealed record DisputeFinding(FiledDispute Filed, IReadOnlyList<TierDifference> Changes, int Others)
{
    /// <summary>Whether the customer's own tier changes on some day.</summary>
    public bool ChangesTier => Changes.Count > 0;
}
