namespace CustomerTiering.Tiering;

/// <summary>The part of a decision that is worked out only when somebody asks.</summary>
internal sealed record DecisionDetail(IReadOnlyList<TierReason> Reasons, IReadOnlyList<string> Untested, Lazy<TierShift> Up, Lazy<TierShift> Down)
{
    public TierShift ToUpper => Up.Value;

    public TierShift ToLower => Down.Value;
}
