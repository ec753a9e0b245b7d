namespace CustomerTiering.Tiering;

/// <summary>
/// A panel inside a tier whose items, spend and problem points are analysed to guide all of it: the first so many of the ranking, as far as they are in the tier.
/// It is a flag on the decision, never a tier.
/// </summary>
/// <param name="Tier">The tier the panel lies in.</param>
/// <param name="Count">The first so many of the ranking; those tied with the last are treated by the policy's tie rule.</param>
public sealed record FocusPanel(TierName Tier, int Count);
