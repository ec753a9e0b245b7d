using CustomerTiering.Diary;
using CustomerTiering.Tiering;

namespace CustomerTiering.Planning;

/// <summary>How customers of one tier are visited: how often, in what form, how long, what for, and what it costs not to.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Cadence">How often.</param>
/// <param name="Minutes">Minutes of a visit, 1 to 720.</param>
public sealed record VisitRule(TierName Tier, Cadence Cadence, int Minutes)
{
    /// <summary>The form of contact: a visit and a meeting take place at the customer's, a call and a message from the rep's home.</summary>
    public ContactChannel Form { get; init; } = ContactChannel.Visit;

    /// <summary>What the visits are for, unless a need says otherwise.</summary>
    public VisitPurpose Purpose { get; init; } = VisitPurpose.Order;

    /// <summary>What a missed visit costs, in minutes of working time.</summary>
    public double MissedValue { get; init; } = 600;

    /// <summary>
    /// What a gap off the interval costs: this much a day at the edge of the tolerance, by the square inside it, six times as steep outside.
    /// </summary>
    public double ErrorPerDay { get; init; } = 3;
}
